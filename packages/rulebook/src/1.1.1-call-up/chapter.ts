import { type Chapter, chapter } from '../evidence/chapter.ts'
import { callUpAge, upperBirthday, zapasOnTheDay } from './call-up-age.ts'
import {
  farms,
  inFarNorth,
  measuresAllowed,
  sendingAllowed,
  teaches,
  teachingUntil,
  twoPeriods,
} from './call-up-periods.ts'
import { claims } from './claims.ts'
import {
  autumn2022,
  dutyToCome,
  missedPeriodBefore,
  mustComeUnprompted,
  periodBeforeFrom,
  periodBeforeUntil,
  windowOf2026,
} from './come-unprompted.ts'
import { deemedReceived, receiptLaw, received } from './deemed-receipt.ts'
import { figures } from './figures.ts'
import { firstRegistrationFrom, firstRegistrationUntil } from './first-registration.ts'
import { deliveryLaw, lawfulDelivery, postedBeforeSignedAfter } from './lawful-delivery.ts'
import { lengthOfService } from './length-of-service.ts'
import { dateBeforeReceipt, dateOutsidePeriods, mustAppear, studentSummonsBinds } from './must-appear.ts'
import { notes } from './notes.ts'
import { terms } from './terms.ts'
import { earlySendingLaw, sentTooEarly, thirtyDaysStart } from './thirty-days.ts'

/** Periods and call-up (prizyv). */
export const callUp: Chapter = chapter('1.1.1', {
  title: 'Periods and call-up',
  facts: [
    upperBirthday,
    zapasOnTheDay,
    teachingUntil,
    postedBeforeSignedAfter,
    dateBeforeReceipt,
    dateOutsidePeriods,
    studentSummonsBinds,
    thirtyDaysStart,
    windowOf2026,
    autumn2022,
  ],
  rules: [
    callUpAge,
    measuresAllowed,
    inFarNorth,
    farms,
    teaches,
    sendingAllowed,
    twoPeriods,
    lengthOfService,
    deliveryLaw,
    lawfulDelivery,
    receiptLaw,
    deemedReceived,
    received,
    mustAppear,
    earlySendingLaw,
    sentTooEarly,
    periodBeforeFrom,
    periodBeforeUntil,
    missedPeriodBefore,
    dutyToCome,
    mustComeUnprompted,
    firstRegistrationFrom,
    firstRegistrationUntil,
  ],
  claims,
  figures,
  terms,
  notes,
})
