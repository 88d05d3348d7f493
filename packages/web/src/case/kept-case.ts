const KEY = 'muster.case'

/** The case kept in this browser, null when none is or the browser keeps nothing. */
export function keptCase(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

/** Keeps a case in this browser; tells whether that worked. */
export function keepCase(text: string): boolean {
  try {
    localStorage.setItem(KEY, text)
    return true
  } catch {
    return false
  }
}

/** Removes the kept case from this browser. */
export function forgetCase(): void {
  try {
    localStorage.removeItem(KEY)
  } catch {
    // A browser that keeps nothing has nothing to remove.
  }
}
