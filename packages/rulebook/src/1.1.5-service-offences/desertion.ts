import {
  all,
  any,
  before,
  dayDoubt,
  dayGivenBy,
  evaluationDay,
  gives,
  holds,
  is,
  no,
  not,
  notAfter,
  notApplicable,
  notCovered,
  plusYears,
  readingDoubt,
  ruleAbout,
  some,
  whether,
  yes,
} from '@muster/engine'
import { reserveAgeLimit } from '../4-reserve/age-limit.ts'
import { mobilisationPeriod } from '../5.4-mobilisation-2022/mobilisation-period.ts'
import { born } from '../case/person.ts'
import { absences, service } from '../case/service.ts'
import { absenceOffence } from './absence.ts'

/** The plenary opinion of March 2023, of which no day is printed and which may have been a draft (A1-62). */
export const plenaryOpinion = dayDoubt('doubt.plenary-opinion-on-desertion', {
  asks: 'On which day did the plenary opinion of the Supreme Court on desertion come into being? The report dates it to March 2023.',
  from: '2023-03-01',
  until: '2023-05-19',
  reading: '2023-03-21',
  cites: ['1.1.5¶5 fn60'],
})

/** A deserter who had turned 27 before the age limit moved to 30 (Q1-33). */
export const limitMoved = readingDoubt('doubt.desertion-age-limit-moved', {
  asks: 'He turned 27 before 2024, when that was the age limit of conscription. Has liability for desertion lapsed for good, or does it run to 30 since 2024?',
  readings: { lapsed: 'it has lapsed for good', 'until-thirty': 'it runs until he is 30' },
  reading: 'lapsed',
  cites: ['1.1.5¶5 fn60', '1.1.1¶2 fn3-4'],
})

/** Mobilised men: "when they are entered in the zapas on account of age" (A1-64). */
export const mobilisedAge = readingDoubt('doubt.desertion-mobilised-age', {
  asks: 'For mobilised men liability is said to lapse when they are "entered in the zapas on account of age". They come from the zapas. Is reaching its age limit meant?',
  readings: {
    'age-limit': 'yes, reaching the age limit of the reserve is meant',
    'as-printed': 'no, only an entry after discharge for age',
  },
  reading: 'age-limit',
  cites: ['1.1.5¶5 fn60'],
})

const twentySeventh = plusYears(born, 27)
const thirtieth = plusYears(born, 30)

/** Whether liability for desertion has lapsed by the day, by the opinion of the Supreme Court of March 2023. */
export const desertionLapsed = ruleAbout(absences, 'desertion.liability-lapsed', (a) => {
  const notDesertion = {
    id: 'not-desertion',
    when: not(gives(absenceOffence, ['desertion-338'], a)),
    then: notApplicable('not-desertion'),
    cites: ['1.1.5¶5 fn60'],
  }
  const others = {
    id: 'other-status',
    when: is(a.as, 'contract', 'sbory'),
    then: notCovered('other-status'),
    cites: ['1.1.5¶5 fn60'],
  }
  return {
    chapter: '1.1.5',
    asks: 'Has liability for desertion lapsed, for his age or because mobilisation has ended?',
    question: { rank: 511, worth: all(notAfter(a.from, evaluationDay), not(is(a['for-good'], 'no'))) },
    labels: {
      'not-desertion': 'It is no desertion.',
      'other-status': 'The report says when liability lapses for conscripts and mobilised men only.',
      'before-the-opinion': 'What held before the opinion of March 2023 the report does not say.',
    },
    unsaid: [
      {
        text: 'Whether liability ends on that day, or the offence only stops going on and the term of limitation begins, needs a legal review.',
        cites: ['1.1.5¶5 fn60'],
      },
    ],
    versions: [
      {
        until: plenaryOpinion,
        then: notCovered('before-the-opinion'),
        cites: ['1.1.5¶5 fn60'],
        order: 'inOrder',
        except: [
          notDesertion,
          others,
          {
            id: 'under-age',
            when: all(is(a.as, 'conscript'), before(evaluationDay, twentySeventh)),
            then: no,
            cites: ['1.1.5¶5 fn60'],
          },
          {
            id: 'mobilisation-runs',
            when: all(
              is(a.as, 'mobilised'),
              before(evaluationDay, dayGivenBy(reserveAgeLimit)),
              holds(mobilisationPeriod),
            ),
            then: no,
            cites: ['1.1.5¶5 fn60'],
          },
        ],
      },
      {
        from: plenaryOpinion,
        then: whether(
          any(
            notAfter(thirtieth, evaluationDay),
            all(before(evaluationDay, '2024-01-01'), notAfter(twentySeventh, evaluationDay)),
          ),
        ),
        cites: ['1.1.5¶5 fn60', '1.1.1¶2 fn3-4'],
        note: 'A conscript: once he has reached the age limit of conscription, 27 until the end of 2023, 30 since 2024.',
        order: 'inOrder',
        except: [
          notDesertion,
          others,
          {
            id: 'mobilised',
            when: is(a.as, 'mobilised'),
            then: not(holds(mobilisationPeriod)),
            cites: ['1.1.5¶5 fn60', '5.4¶2 fn234'],
            note: 'A mobilised man: once mobilisation has ended, which no decree has done, or by age.',
            order: 'inOrder',
            except: [
              {
                id: 'discharged-for-age',
                when: some(service, (period) =>
                  all(is(period.as, 'mobilised'), is(period['ended-by'], 'age'), notAfter(period.to, evaluationDay)),
                ),
                then: yes,
                cites: ['1.1.5¶5 fn60'],
              },
              {
                id: 'age-limit',
                when: notAfter(dayGivenBy(reserveAgeLimit), evaluationDay),
                then: whether(is(mobilisedAge, 'age-limit')),
                cites: ['1.1.5¶5 fn60', '4¶4 fn191'],
              },
            ],
          },
          {
            id: 'turned-27-before-2024',
            when: all(
              before(twentySeventh, '2024-01-01'),
              notAfter('2024-01-01', evaluationDay),
              before(evaluationDay, thirtieth),
            ),
            then: whether(is(limitMoved, 'lapsed')),
            cites: ['1.1.5¶5 fn60', '1.1.1¶2 fn3-4'],
            note: 'The report does not say what the new age limit does to liability that had lapsed.',
          },
        ],
      },
    ],
  }
})

/** Whether he can be prosecuted for desertion on the day. */
export const desertionProsecutable = ruleAbout(absences, 'desertion.prosecutable', (a) => ({
  chapter: '1.1.5',
  asks: 'Can he be prosecuted for desertion (art. 338)?',
  question: { rank: 510, worth: all(notAfter(a.from, evaluationDay), not(is(a['for-good'], 'no'))) },
  versions: [
    {
      then: no,
      cites: ['1.1.5¶4 fn58', '1.1.5¶5 fn60'],
      note: 'Without the intent to stay away for good it is no desertion.',
      order: 'inOrder',
      except: [
        {
          id: 'contract-terms',
          when: all(gives(absenceOffence, ['desertion-338'], a), is(a.as, 'contract', 'sbory')),
          then: yes,
          cites: ['1.1.5¶1 fn54', '1.1.5¶4 fn58'],
          note: 'The article is given for conscripts; it is said to hold for the most part for contract soldiers too.',
        },
        {
          id: 'desertion',
          when: gives(absenceOffence, ['desertion-338'], a),
          then: not(holds(desertionLapsed, a)),
          cites: ['1.1.5¶4 fn58', '1.1.5¶5 fn60'],
        },
      ],
    },
  ],
}))
