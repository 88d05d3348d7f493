import { english } from '@muster/answer'
import { REPORT } from '@muster/report'
import { RULEBOOK } from '@muster/rulebook'
import { lazy, Suspense } from 'preact/compat'

const LawView = lazy(() => import('../law/law-view.tsx').then(({ LawView: part }) => ({ default: part })))
const EvidenceView = lazy(() =>
  import('../evidence/evidence-view.tsx').then(({ EvidenceView: part }) => ({ default: part })),
)

export function App() {
  return (
    <main>
      <h1>Muster</h1>
      <Suspense fallback={<p>Opening…</p>}>
        <LawView rulebook={RULEBOOK} report={REPORT} language={english} />
        <EvidenceView rulebook={RULEBOOK} report={REPORT} language={english} />
      </Suspense>
    </main>
  )
}
