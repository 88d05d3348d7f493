import type { AnswerData } from '@muster/answer'
import { inLanguage } from '@muster/engine'
import { RULEBOOK } from '@muster/rulebook'

/** The answers that one chapter of the report gives. */
export interface ChapterAnswers {
  readonly number: string
  readonly title: string
  readonly answers: readonly AnswerData[]
}

/** Puts answers under the chapters of the report, in its order; what stands under none comes first, so that nothing is lost. */
export function byChapter(answers: readonly AnswerData[]): readonly ChapterAnswers[] {
  const numbers = new Set(RULEBOOK.chapters.map(({ number }) => number))
  const general = {
    number: '',
    title: 'In general',
    answers: answers.filter((answer) => !numbers.has(chapterOf(answer))),
  }
  const chapters = RULEBOOK.chapters.map(({ number, title }) => ({
    number,
    title: `${number} ${inLanguage(title, 'en')}`,
    answers: answers.filter((answer) => chapterOf(answer) === number),
  }))
  return [general, ...chapters].filter(({ answers: of }) => of.length > 0)
}

function chapterOf({ chapter, ground }: AnswerData): string {
  return (ground === null ? undefined : RULEBOOK.system.grounds.get(ground)?.chapter) ?? chapter
}
