import {
  all,
  before,
  type ExceptionText,
  evaluationDay,
  type Item,
  is,
  never,
  no,
  not,
  notAfter,
  notApplicable,
  notCovered,
  ruleAbout,
  type Words,
  whether,
} from '@muster/engine'
import { summonses } from '../case/summons.ts'

/** Whether a summons to a training was handed over as the rules ask. */
export const sborySummons = ruleAbout(summonses, 'sbory.summons-in-form', (s) => ({
  chapter: '4',
  asks: 'Was the summons to the training handed over as the rules ask?',
  question: { rank: 1747, worth: is(s.for, 'sbory') },
  labels: {
    'other-summons': 'It is no summons to a training.',
    electronic: 'Whether an electronic summons to a training is valid the report does not say.',
  },
  versions: [
    {
      then: no,
      cites: ['4¶5 fn192'],
      order: 'inOrder',
      except: [
        { id: 'other', when: not(is(s.for, 'sbory')), then: notApplicable('other-summons'), cites: ['4¶5 fn192'] },
        {
          id: 'electronic',
          when: is(s.by, 'electronic', 'mos.ru'),
          then: notCovered('electronic'),
          cites: ['4¶5 fn192'],
        },
        {
          id: 'in-person',
          when: is(s.by, 'person'),
          then: whether(before(s.signed, never)),
          cites: ['4¶5 fn192'],
          note: 'It is handed over in person against signature; he must then report to the commissariat, and be medically examined before he can be sent on.',
        },
      ],
    },
  ],
}))

type Summons = Item<typeof summonses.fields>

/** What keeps off any sanction for not appearing: another summons, one that is not over, one that never reached him in the way the rules ask. */
export const noSanction = (s: Summons): readonly ExceptionText[] => [
  { id: 'other', when: not(is(s.for, 'sbory')), then: notApplicable('other-summons'), cites: ['4¶5 fn192'] },
  {
    id: 'not-over',
    when: notAfter(evaluationDay, s.appear),
    then: notApplicable('not-over'),
    cites: ['4¶5 fn192'],
  },
  {
    id: 'electronic',
    when: is(s.by, 'electronic', 'mos.ru'),
    then: notCovered('electronic'),
    cites: ['4¶5 fn192'],
  },
  {
    id: 'not-in-person',
    when: not(is(s.by, 'person')),
    then: notApplicable('not-received'),
    cites: ['4¶5 fn192'],
    note: 'Inference: the duty to report begins with receipt, and the summons has to be handed over in person.',
  },
  {
    id: 'refused',
    when: all(before(s.appear, s.signed), notAfter(s.refused, s.appear)),
    then: notCovered('refused'),
    cites: ['4¶5 fn192'],
  },
  {
    id: 'not-signed-for',
    when: before(s.appear, s.signed),
    then: notApplicable('not-received'),
    cites: ['4¶5 fn192'],
    note: 'Inference: the duty to report begins with receipt, and he has to sign for it.',
  },
]

/** The words of those reasons. */
export const noSanctionLabels: { readonly [name: string]: Words } = {
  'other-summons': 'It is no summons to a training.',
  'not-over': 'The day on which he has to appear has not passed yet.',
  'not-received': 'By the day set the summons had not been handed to him against signature.',
  electronic: 'Whether an electronic summons to a training is valid the report does not say.',
  refused: 'What a refusal to accept a summons to a training means the report does not say.',
}
