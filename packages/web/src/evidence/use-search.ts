import type { ReportIndex } from '@muster/report'
import type { Rulebook } from '@muster/rulebook'
import { useEffect, useState } from 'preact/hooks'
import { findables } from './findable.ts'
import { type Search, searchOver } from './search-index.ts'
import { synonymGroups } from './synonyms.ts'

/** The search over everything; null until its index has been made, which begins once it is wanted. */
export function useSearch(rulebook: Rulebook, report: ReportIndex, tag: string, wanted: boolean): Search | null {
  const [search, setSearch] = useState<Search | null>(null)
  useEffect(() => {
    if (!wanted) return
    let current = true
    searchOver(findables(rulebook, report, tag), synonymGroups(rulebook, tag)).then((made) => {
      if (current) setSearch(() => made)
    })
    return () => {
      current = false
    }
  }, [rulebook, report, tag, wanted])
  return search
}
