import { type Chapter, chapter } from '../evidence/chapter.ts'
import { claims } from './claims.ts'
import { employerPassesData } from './employer.ts'
import { bookletColour, bookletForm, cardStart, kindFits } from './form.ts'
import { bookletDue, bookletFrom, newCitizenBooklet, passportServiceAsks, refusalStamp } from './issue.ts'
import {
  afterAlternative,
  afterService,
  bookletMoments,
  deferredToLimit,
  medicallyExempt,
  militarySpeciality,
  militaryStudent,
  onZapas,
  womanWithSpeciality,
} from './moments.ts'
import { notes, terms } from './terms-and-notes.ts'

/** The military booklet. */
export const booklet: Chapter = chapter('1.4', {
  title: 'The military booklet',
  facts: [militarySpeciality, newCitizenBooklet, cardStart],
  rules: [
    bookletDue,
    afterService,
    afterAlternative,
    militaryStudent,
    onZapas,
    medicallyExempt,
    deferredToLimit,
    womanWithSpeciality,
    bookletFrom,
    bookletForm,
    bookletColour,
    kindFits,
    passportServiceAsks,
    refusalStamp,
    employerPassesData,
  ],
  grounds: [bookletMoments],
  claims,
  terms,
  notes,
})
