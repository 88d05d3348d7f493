import { type Chapter, chapter } from '../evidence/chapter.ts'
import { categoryEffect, medicalCategory, twelveMonths } from './category.ts'
import { claims } from './claims.ts'
import { complaintWay, examineAgainLaw, filedBeforeDealtAfter, mustExamineAgain } from './complaint.ts'
import { lastDayOfYear, nextExamination, studentMayBeExamined, studentsFrom2026 } from './examination.ts'
import { figures } from './figures.ts'
import { examinedInPeriod, fileReady, ownPapers } from './medical-file.ts'
import { editionOnReview, freshExamination, scheduleEdition } from './schedule-edition.ts'
import { notes, terms } from './terms-and-notes.ts'

/** Medical examination. */
export const medicalExamination: Chapter = chapter('1.2', {
  title: 'Medical examination',
  facts: [twelveMonths, freshExamination, studentsFrom2026, lastDayOfYear, filedBeforeDealtAfter],
  rules: [
    medicalCategory,
    categoryEffect,
    fileReady,
    ownPapers,
    examinedInPeriod,
    scheduleEdition,
    editionOnReview,
    nextExamination,
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
