import {
  all,
  any,
  before,
  type DayLike,
  evaluationDay,
  gives,
  grounds,
  holds,
  is,
  never,
  not,
  notAfter,
  type Rule,
  type RuleText,
  rule,
  some,
  yesNoFact,
} from '@muster/engine'
import { medicalCategory } from '../1.2-medical/category.ts'
import { inZapas } from '../4-reserve/in-zapas.ts'
import { alternativeService } from '../case/alternative-service.ts'
import { convictions, investigations } from '../case/criminal-record.ts'
import { parentDiedInService } from '../case/family.ts'
import { rank } from '../case/service.ts'
import { beyondConscription } from '../common/status.ts'
import { aroundCallUpAge } from './around-call-up-age.ts'

/** Whether he did compulsory service in another country under a treaty with Russia. */
export const servedAbroad = yesNoFact('service-abroad.under-treaty', {
  asks: 'Did he do compulsory service in another country, where a treaty with Russia provides for it?',
  presume: 'no',
})

/** Whether he completed studies that exempt; the report does not name them. */
export const exemptingStudies = yesNoFact('education.exempting-studies', {
  asks: 'Did he complete studies that exempt from conscript service?',
  presume: 'no',
})

const convictedSince = (from: DayLike) =>
  some(convictions, (conviction) =>
    all(notAfter(from, conviction['in-force']), notAfter(conviction['in-force'], evaluationDay)),
  )

const ground = (id: string, text: Pick<RuleText, 'asks' | 'versions' | 'unsaid'>): Rule =>
  rule(`exemption.${id}`, { chapter: '1.3', ...text })

/** The grounds of exemption, each a dated status: for good, or while it lasts (Q2-09). */
export const exemptionGrounds = grounds('exemption', {
  chapter: '1.3',
  asks: 'Which grounds exempt him from conscript service?',
  question: { rank: 710, worth: all(aroundCallUpAge, not(beyondConscription)) },
  of: [
    ground('unfit', {
      asks: 'Unfit for service (category D)',
      versions: [
        {
          then: gives(medicalCategory, ['D']),
          cites: ['1.2¶8 fn73'],
          note: 'For good; the list of exemptions itself leaves category D out.',
        },
      ],
    }),
    ground('limited-fitness', {
      asks: 'Of limited fitness (category V)',
      versions: [
        {
          then: gives(medicalCategory, ['V']),
          cites: ['1.3¶1b1 fn80', '1.2¶6 fn71'],
          note: 'In peacetime, as long as the category stands.',
        },
      ],
    }),
    ground('alternative-service', {
      asks: 'Does or has done alternative service',
      versions: [
        {
          then: some(alternativeService, (served) =>
            all(notAfter(served.from, evaluationDay), any(before(evaluationDay, served.to), served.completed)),
          ),
          cites: ['1.3¶1b2 fn80'],
          note: 'Exempt from conscription, not from the reserve.',
        },
      ],
    }),
    ground('served-abroad', {
      asks: 'Did service in another country under a treaty',
      versions: [{ then: is(servedAbroad, 'yes'), cites: ['1.3¶1b3 fn80'], note: 'For good.' }],
    }),
    ground('parent-fell', {
      asks: 'A parent died while performing military service',
      versions: [{ then: is(parentDiedInService, 'yes'), cites: ['1.3¶1b4 fn80'], note: 'For good.' }],
    }),
    ground('studies', {
      asks: 'Completed certain studies',
      unsaid: [{ text: 'Which studies exempt the report does not name.', cites: ['1.3¶1b5 fn80'] }],
      versions: [{ then: is(exemptingStudies, 'yes'), cites: ['1.3¶1b5 fn80'] }],
    }),
    ground('reserve-officer', {
      asks: 'Officer of the reserve',
      versions: [
        {
          then: all(is(rank, 'junior-officer', 'senior-officer', 'colonel', 'general'), holds(inZapas)),
          cites: ['1.3¶1b6 fn80'],
        },
      ],
    }),
    ground('conviction', {
      asks: 'Convicted of a crime, and the record not yet cleared',
      versions: [
        {
          then: some(convictions, (conviction) =>
            all(notAfter(conviction['in-force'], evaluationDay), before(evaluationDay, conviction.cleared)),
          ),
          cites: ['1.3¶1b7 fn80'],
          note: 'Suspended or not. Once his record is cleared he can be called up again before the age limit.',
        },
      ],
    }),
    ground('investigation', {
      asks: 'Under criminal investigation',
      versions: [
        {
          then: some(investigations, (inquiry) =>
            all(
              notAfter(inquiry.from, evaluationDay),
              before(evaluationDay, inquiry.to),
              not(all(notAfter(never, inquiry.to), convictedSince(inquiry.from))),
            ),
          ),
          cites: ['1.3¶1b7 fn80'],
          note: 'Inference: it ends with the investigation; where no end is told, with a conviction that followed.',
        },
      ],
    }),
  ],
})
