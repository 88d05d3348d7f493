import type { ReportReader } from '@muster/answer'
import { useEffect, useState } from 'preact/hooks'

/** What tells the sources behind citations; null until it has been loaded. */
export function useReport(): ReportReader | null {
  const [reader, setReader] = useState<ReportReader | null>(null)
  useEffect(() => {
    import('./report-files.ts').then(({ reportReader }) => setReader(reportReader))
  }, [])
  return reader
}
