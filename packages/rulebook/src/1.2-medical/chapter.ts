import { type Chapter, chapter } from '../evidence/chapter.ts'
import { lastAssessment, medicalCategory } from './category.ts'
import { categoryEffect } from './category-effect.ts'
import { claims } from './claims.ts'
import { complaintWay, examineAgainLaw, filedBeforeDealtAfter, mustExamineAgain } from './complaint.ts'
import { inLastYear, lastDayOfYear, nextExamination, studentMayBeExamined, studentsFrom2026 } from './examination.ts'
import { figures } from './figures.ts'
import { examinedInPeriod, fileReady, ownPapers } from './medical-file.ts'
import {
  editionOnReview,
  freshExamination,
  givenBeforeChange,
  heldBeforeChange,
  scheduleEdition,
} from './schedule-edition.ts'
import { notes, terms } from './terms-and-notes.ts'
import { twelveMonths, unfitTime } from './unfit-for-a-time.ts'

/** Medical examination. */
export const medicalExamination: Chapter = chapter('1.2', {
  title: 'Medical examination',
  facts: [twelveMonths, freshExamination, studentsFrom2026, lastDayOfYear, filedBeforeDealtAfter],
  rules: [
    lastAssessment,
    medicalCategory,
    unfitTime,
    categoryEffect,
    fileReady,
    ownPapers,
    examinedInPeriod,
    heldBeforeChange,
    givenBeforeChange,
    scheduleEdition,
    editionOnReview,
    nextExamination,
    inLastYear,
    studentMayBeExamined,
    complaintWay,
    examineAgainLaw,
    mustExamineAgain,
  ],
  claims,
  figures,
  terms,
  notes,
})
