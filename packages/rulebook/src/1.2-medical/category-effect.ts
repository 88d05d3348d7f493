import { choice, evaluationDay, gives, holds, notAfter, notCovered, rule, some } from '@muster/engine'
import { medical } from '../case/medical.ts'
import { medicalCategory } from './category.ts'
import { deferredForHealth, unfitForAYear } from './unfit-for-a-time.ts'

/** What his category means for conscription. */
export const categoryEffect = rule('medical.effect', {
  chapter: '1.2',
  asks: 'What does his medical category mean for conscription and mobilisation?',
  gives: 'choice',
  question: { rank: 601, worth: some(medical, (found) => notAfter(found.on, evaluationDay)) },
  labels: {
    callable: 'fit: he can be called up, without restriction',
    'callable-limited': 'fit: he can be called up, but not to certain units and functions',
    'not-in-peace':
      'not called up in peacetime; entered in the reserve with a military booklet; can be called up in a mobilisation',
    deferred:
      'deferred for health; after it runs out he can be examined again, and found fit if his health has improved',
    examined: 'the time for which he was found unfit is over: he can be examined again',
    never: 'wholly exempt, in a wartime mobilisation too',
    none: 'without a category he is not yet found fit; he can be summoned, not sent to a unit',
    longer: 'Of a medical deferral of more than twelve months the report says nothing.',
    'a-year':
      'By section 1.3 only a finding for less than a year is a deferral; what one for a full year is, is not said.',
  },
  unsaid: [
    { text: 'Which functions each of B1 to B4 leaves open the report does not list.', cites: ['1.2¶5 fn70'] },
    {
      text: 'Whether men of category V can be conscripted in wartime the report does not say.',
      cites: ['1.2¶6 fn71'],
    },
  ],
  versions: [
    {
      then: choice('none'),
      cites: ['1.2¶3 fn69', '1.2¶4'],
      order: 'inOrder',
      except: [
        { id: 'A', when: gives(medicalCategory, ['A']), then: choice('callable'), cites: ['1.2¶5 fn70'] },
        { id: 'B', when: gives(medicalCategory, ['B']), then: choice('callable-limited'), cites: ['1.2¶5 fn70'] },
        { id: 'V', when: gives(medicalCategory, ['V']), then: choice('not-in-peace'), cites: ['1.2¶6 fn71'] },
        { id: 'D', when: gives(medicalCategory, ['D']), then: choice('never'), cites: ['1.2¶8 fn73'] },
        { id: 'G', when: holds(deferredForHealth), then: choice('deferred'), cites: ['1.2¶7 fn72'] },
        {
          id: 'G-year',
          when: unfitForAYear,
          then: notCovered('a-year'),
          cites: ['1.3¶2b1 fn81', '1.2¶7 fn72'],
        },
        { id: 'G-over', when: gives(medicalCategory, ['G']), then: choice('examined'), cites: ['1.2¶7 fn72'] },
      ],
    },
  ],
})
