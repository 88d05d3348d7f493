import { english, type SourceData } from '@muster/answer'
import { useReport } from '../report/use-report.ts'

/** Passages of the report, in small print. */
export function Cites({ cites }: { readonly cites: readonly string[] }) {
  return cites.length === 0 ? null : <span class="cites">[{cites.join('; ')}]</span>
}

/** The passages behind an answer, and behind each the sources that the report names, with their addresses. */
export function Passages({ cites }: { readonly cites: readonly string[] }) {
  const report = useReport()
  if (report === null) return <p class="faint">Looking up the sources…</p>
  const found = cites.map((cite) => ({ cite, sources: report.sourcesOf(cite) }))
  if (found.length === 0) return null
  return (
    <ul class="passages">
      {found.map(({ cite, sources }) => (
        <li key={cite}>
          <span class="passage">Report, {cite}</span>
          {sources.length > 0 && (
            <ul>
              {sources.map((source, index) => (
                <li key={index}>
                  <SourceLine source={source} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}

/** One source, with a link where it has an address. */
export function SourceLine({ source }: { readonly source: SourceData }) {
  const { address } = source
  const words = english.source({ ...source, address: null })
  return (
    <>
      {words}
      {address !== null && /^https?:\/\//u.test(address) && (
        <>
          {' '}
          <a href={address} target="_blank" rel="noreferrer noopener">
            {new URL(address).hostname}
            <span class="visually-hidden"> (opens the source in a new window)</span>
          </a>
        </>
      )}
    </>
  )
}
