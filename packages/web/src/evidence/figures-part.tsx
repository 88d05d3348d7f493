import type { Language } from '@muster/answer'
import { inLanguage } from '@muster/engine'
import type { Chapter, Figure, Rulebook } from '@muster/rulebook'
import { useState } from 'preact/hooks'
import { Cites } from '../answer/cites.tsx'
import { barChart, byCounter, isWorthDrawing } from './bars.ts'
import { ChapterField } from './chapter-field.tsx'
import { FigureChart } from './figure-chart.tsx'

interface FiguresPartProps {
  readonly rulebook: Rulebook
  readonly language: Language
}

const NATURE: { readonly [nature in Figure['nature']]: string } = {
  reported: 'counted or reported',
  estimate: 'estimate',
  target: 'target, not a count',
  share: 'share',
  'sum of money': 'sum of money',
}

/** Every series of figures, by chapter and by who counted. */
export function FiguresPart({ rulebook, language }: FiguresPartProps) {
  const [chapter, setChapter] = useState('')
  const having = rulebook.chapters.filter(({ figures }) => figures.length > 0)
  const shown = having.filter(({ number }) => chapter === '' || number === chapter)
  return (
    <section aria-labelledby="evidence-figures">
      <h3 id="evidence-figures">Figures</h3>
      <p class="intro">
        Each series has a scale of its own. What different people counted, or counted of different groups, is never put
        on one scale and never added up.
      </p>
      <ChapterField chapters={having} tag={language.tag} value={chapter} onValue={setChapter} />
      {shown.map((each) => (
        <ChapterFigures key={each.number} chapter={each} language={language} />
      ))}
    </section>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function ChapterFigures({ chapter, language }: { readonly chapter: Chapter; readonly language: Language }) {
  return (
    <section class="evidence-chapter">
      <h4>
        {chapter.number} {inLanguage(chapter.title, language.tag)}
      </h4>
      {byCounter(chapter.figures).map(({ counter, figures }) => (
        <div key={counter} class="counter">
          <h5>Counter: {counter}</h5>
          <div class="counter-figures">
            {figures.map((figure) => (
              <FigureCard key={figure.id} figure={figure} language={language} />
            ))}
          </div>
        </div>
      ))}
    </section>
  )
}

/** One series: what it counts, of whom, drawn and as a table. */
export function FigureCard({ figure, language }: { readonly figure: Figure; readonly language: Language }) {
  const say = (words: Parameters<typeof inLanguage>[0]) => inLanguage(words, language.tag)
  const chart = barChart(figure, language.tag)
  const drawn = isWorthDrawing(figure)
  return (
    <figure class={drawn ? 'figure-card drawn' : 'figure-card'}>
      <figcaption>
        <strong>{capital(say(figure.of))}</strong> <span class="mark">{NATURE[figure.nature]}</span>
        <span class="figure-of">
          Of {say(figure.population)}; counter: {figure.counter} <Cites cites={figure.cites} />
        </span>
      </figcaption>
      <div class="figure-body">
        {drawn && <FigureChart chart={chart} name={say(figure.of)} />}
        <table>
          <caption class="visually-hidden">
            {say(figure.of)}, in {figure.unit}
          </caption>
          <thead>
            <tr>
              <th scope="col">Period</th>
              <th scope="col" class="number">
                In {figure.unit}
              </th>
            </tr>
          </thead>
          <tbody>
            {chart.bars.map(({ period, label, value }, index) => (
              <tr key={index}>
                <th scope="row">
                  {period}
                  {label !== '' && <span class="row-label">{label}</span>}
                </th>
                <td class="number">{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {drawn && chart.uneven && (
        <p class="faint">The periods differ in length, so that the bars are not to be compared by length alone.</p>
      )}
      {figure.note !== null && <p class="faint">{say(figure.note)}</p>}
    </figure>
  )
}
