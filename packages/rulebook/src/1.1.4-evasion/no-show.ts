import {
  all,
  asOf,
  before,
  evaluationDay,
  holds,
  type Item,
  is,
  no,
  not,
  notAfter,
  notApplicable,
  notCovered,
  plusYears,
  readingDoubt,
  ruleAbout,
  type TruthExpr,
  yes,
} from '@muster/engine'
import { callUpAge } from '../1.1.1-call-up/call-up-age.ts'
import { mustAppear } from '../1.1.1-call-up/must-appear.ts'
import { inZapas } from '../4-reserve/in-zapas.ts'
import { born } from '../case/person.ts'
import { summonses } from '../case/summons.ts'

/** Whether a man who came, but after the date set, left the summons unanswered: for conscription, trainings and mobilisation alike. */
export const cameAfterTheDate = readingDoubt('doubt.came-after-the-date', {
  asks: 'He came to the commissariat, but only after the date set in the summons. Did he leave the summons unanswered?',
  why: 'The fine is for whoever does not answer the summons; whether coming late is an answer the report does not say. For the restrictive measures twenty days are given.',
  readings: { unanswered: 'yes, he was not there on the date set', answered: 'no, he came, though late' },
  reading: 'unanswered',
  cites: ['1.1.4¶1 fn40', '1.1.4¶2', '4¶5 fn192', '5.3¶1 fn229'],
})

/** True when he has come by the day, and coming late is read as an answer; asked where he did not come in time. */
export const cameLate = (s: Item<typeof summonses.fields>): TruthExpr =>
  all(notAfter(s.appeared, evaluationDay), is(cameAfterTheDate, 'answered'))

/** Whether he ignored a summons: bound to appear on the date set, he did not, and had no valid reason. */
export const noShow = ruleAbout(summonses, 'evasion.no-show', (s) => ({
  chapter: '1.1.4',
  asks: 'Did he ignore the summons: bound to appear, without a valid reason, not there on the date set?',
  question: { rank: 400, worth: all(not(is(s.for, 'mobilisation', 'sbory')), before(s.appear, evaluationDay)) },
  labels: {
    'other-call': 'For a training of the reserve see section 4, for mobilisation 5.3.',
    'in-reserve':
      'He was in the reserve (zapas) on the date set; what ignoring a summons means for men in it the report says for trainings (4) and mobilisation (5.3) only.',
    'over-age':
      'He was past call-up age on the date set; what ignoring a summons means for other men the report says for trainings (4) and mobilisation (5.3) only.',
  },
  unsaid: [{ text: 'What a valid reason is the report does not say.', cites: ['1.1.4¶2'] }],
  versions: [
    {
      then: yes,
      cites: ['1.1.4¶1 fn40', '1.1.1¶7 fn11'],
      note: 'Only a summons that counts as received binds him.',
      order: 'inOrder',
      except: [
        {
          id: 'other-call',
          when: is(s.for, 'mobilisation', 'sbory'),
          then: notApplicable('other-call'),
          cites: ['4¶5 fn192', '5.3¶1 fn229'],
        },
        {
          id: 'not-over',
          when: notAfter(evaluationDay, s.appear),
          then: no,
          cites: ['1.1.4¶1 fn40'],
          note: 'The date set has not passed.',
        },
        { id: 'appeared', when: notAfter(s.appeared, s.appear), then: no, cites: ['1.1.4¶1 fn40'] },
        {
          id: 'came-late',
          when: cameLate(s),
          then: no,
          cites: ['1.1.4¶1 fn40'],
          note: 'He came after the date set; read here as an answer to the summons.',
        },
        { id: 'valid-reason', when: is(s['valid-reason'], 'yes'), then: no, cites: ['1.1.4¶2'] },
        {
          id: 'over-age',
          when: all(notAfter(plusYears(born, 18), s.appear), not(asOf(s.appear, holds(callUpAge)))),
          then: notCovered('over-age'),
          cites: ['1.1.4¶1 fn40', '1.1.1¶2 fn3-4'],
        },
        { id: 'not-bound', when: not(holds(mustAppear, s)), then: no, cites: ['1.1.4¶1 fn40', '1.1.1¶7 fn11'] },
        {
          id: 'in-reserve',
          when: asOf(s.appear, holds(inZapas)),
          then: notCovered('in-reserve'),
          cites: ['1.1.4¶1 fn40', '1.1.1¶2 fn3'],
        },
      ],
    },
  ],
}))
