/** One example of a docstring: the code, and what it is said to give (`throws` for an error). */
export interface Example {
  readonly line: number
  readonly code: string
  readonly gives: string
}

/**
 * The examples of a source file: what stands after `@example`, cut at each `// =>`.
 */
export function examplesIn(source: string): readonly Example[] {
  const examples: Example[] = []
  let code: string[] | null = null
  for (const [index, line] of source.split('\n').entries()) {
    if (/^\s*\* @example\s*$/.test(line)) code = []
    else if (code !== null && /^\s*\*\//.test(line)) code = null
    else if (code !== null) {
      const text = line.replace(/^\s*\* ?/, '')
      const match = /^(.*?)\s*\/\/ => (.*)$/.exec(text)
      if (match === null) code.push(text)
      else {
        examples.push({ line: index + 1, code: [...code, match[1] ?? ''].join('\n'), gives: (match[2] ?? '').trim() })
        code = code.filter((each) => /^(?:const|let) /.test(each))
      }
    }
  }
  return examples
}
