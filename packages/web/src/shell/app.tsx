import { english } from '@muster/answer'
import { RULEBOOK } from '@muster/rulebook'
import { lazy, Suspense } from 'preact/compat'
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { CaseView } from './case-view.tsx'
import { Refusal } from './refusal.tsx'
import { Start } from './start.tsx'
import { useCase } from './use-case.ts'

const Law = lazy(async () => {
  const [{ LawView }, { REPORT }] = await Promise.all([
    import('../law/law-view.tsx'),
    import('../report/report-files.ts'),
  ])
  const View = ({ asked }: { readonly asked: RuleAsked | null }) => (
    <LawView rulebook={RULEBOOK} report={REPORT} language={english} asked={asked} />
  )
  return { default: View }
})

const Evidence = lazy(async () => {
  const [{ EvidenceView }, { REPORT }] = await Promise.all([
    import('../evidence/evidence-view.tsx'),
    import('../report/report-files.ts'),
  ])
  return { default: () => <EvidenceView rulebook={RULEBOOK} report={REPORT} language={english} /> }
})

const VIEWS = [
  ['case', 'Case'],
  ['law', 'Law'],
  ['evidence', 'Evidence'],
] as const

type View = (typeof VIEWS)[number][0]

/** A rule to be shown in words, with a mark that changes each time. */
type RuleAsked = { readonly rule: string; readonly at: number }

/** The whole page: a case, the law by chapter, the evidence. */
export function App() {
  const page = useCase()
  const [view, setView] = useState<View>('case')
  const [visited, setVisited] = useState<readonly View[]>(['case'])
  const [asked, setAsked] = useState<RuleAsked | null>(null)
  const [starting, setStarting] = useState(page.text === null)
  const scrolled = useRef(new Map<View, number>())
  const go = useCallback((next: View) => {
    setView((before) => {
      scrolled.current.set(before, scrollY)
      return next
    })
    setVisited((before) => (before.includes(next) ? before : [...before, next]))
  }, [])
  const showRule = useCallback(
    (rule: string) => {
      scrolled.current.delete('law')
      setAsked((before) => ({ rule, at: (before?.at ?? 0) + 1 }))
      go('law')
    },
    [go],
  )
  const { text, file } = page
  useEffect(() => {
    if (text !== null) setStarting(false)
  }, [text])
  const place = `${view} ${starting}`
  const shownPlace = useRef(place)
  useEffect(() => {
    if (shownPlace.current === place) return
    shownPlace.current = place
    scrollTo(0, scrolled.current.get(view) ?? 0)
    document.getElementById('main')?.focus({ preventScroll: true })
  }, [place, view])
  const begin = (given: string) => {
    page.open(given)
    setStarting(false)
  }
  return (
    <>
      <a class="skip" href="#main">
        Skip to the page
      </a>
      <header class="top">
        <p class="brand">
          Muster <span>Russian military service: law, practice, limits</span>
        </p>
        <nav aria-label="Parts of the page">
          {VIEWS.map(([id, name]) => (
            <button key={id} type="button" aria-current={view === id ? 'page' : undefined} onClick={() => go(id)}>
              {name}
            </button>
          ))}
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        <h1 class="visually-hidden">Muster: {VIEWS.find(([id]) => id === view)?.[1]}</h1>
        {page.refused !== null && <Refusal refused={page.refused} onDismiss={page.dismiss} />}
        <div hidden={view !== 'case'}>
          {starting || text === null || file === null ? (
            <Start onCase={begin} onFile={page.openFile} onBack={text === null ? null : () => setStarting(false)} />
          ) : (
            <CaseView
              page={page}
              file={file}
              text={text}
              printed={view === 'case'}
              onStart={() => setStarting(true)}
              onRule={showRule}
            />
          )}
        </div>
        <Suspense fallback={<p class="faint">Opening…</p>}>
          {visited.includes('law') && (
            <div hidden={view !== 'law'}>
              <Law asked={asked} />
            </div>
          )}
          {visited.includes('evidence') && (
            <div hidden={view !== 'evidence'}>
              <Evidence />
            </div>
          )}
        </Suspense>
      </main>
      <footer class="bottom">
        <p>{english.label('disclaimer')}</p>
        <p class="faint">Nothing entered here leaves this device.</p>
      </footer>
    </>
  )
}
