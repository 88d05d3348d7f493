import { h, render } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { type Printed, PrintedCase } from './printed-case.tsx'

/** Puts the printed page beside the one on the screen while the browser prints; with null, the screen is printed as it is. */
export function usePrinting(printed: Printed | null): void {
  const newest = useRef(printed)
  newest.current = printed
  useEffect(() => {
    const page = document.createElement('div')
    page.id = 'printed'
    const before = () => {
      if (newest.current === null) return
      document.body.append(page)
      render(h(PrintedCase, newest.current), page)
    }
    const after = () => {
      render(null, page)
      page.remove()
    }
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
      after()
    }
  }, [])
}
