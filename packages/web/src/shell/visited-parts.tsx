import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'

interface VisitedPartsProps<Part extends string> {
  readonly part: Part
  readonly children: (part: Part) => ComponentChildren
}

/** Shows one part of a view and keeps those shown before as they were left. */
export function VisitedParts<Part extends string>({ part, children }: VisitedPartsProps<Part>) {
  const [visited, setVisited] = useState<readonly Part[]>([part])
  useEffect(() => setVisited((before) => (before.includes(part) ? before : [...before, part])), [part])
  const shown = visited.includes(part) ? visited : [...visited, part]
  return (
    <>
      {shown.map((each) => (
        <div key={each} hidden={each !== part}>
          {children(each)}
        </div>
      ))}
    </>
  )
}
