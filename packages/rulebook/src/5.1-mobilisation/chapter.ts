import { type Chapter, chapter } from '../evidence/chapter.ts'
import { mayAskForAlternativeService } from './alternative-service-right.ts'
import { categoryByAge, secondRow, soldiersFromFifty } from './category-by-age.ts'
import { claims } from './claims.ts'
import { civilianFunction, instructionDuty, instructionIssued } from './instruction.ts'
import { mayBeReached } from './may-be-reached.ts'
import { afterRefusal, electronicReceived, mailCountedFrom, mobilisationSummonsReceived } from './summons-received.ts'
import { notes, terms } from './terms-and-notes.ts'

/** Mobilisation: the rules. */
export const mobilisation: Chapter = chapter('5.1', {
  title: 'Mobilisation: the rules',
  facts: [soldiersFromFifty, secondRow, afterRefusal, mailCountedFrom, electronicReceived, instructionIssued],
  rules: [
    mayBeReached,
    categoryByAge,
    mobilisationSummonsReceived,
    instructionDuty,
    civilianFunction,
    mayAskForAlternativeService,
  ],
  claims,
  terms,
  notes,
})
