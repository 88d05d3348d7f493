import { callUp } from './1.1.1-call-up/chapter.ts'
import { commissariat } from './1.1.2-commissariat/chapter.ts'
import { appeal } from './1.1.3-appeal/chapter.ts'
import { evasion } from './1.1.4-evasion/chapter.ts'
import { serviceOffences } from './1.1.5-service-offences/chapter.ts'
import { medicalExamination } from './1.2-medical/chapter.ts'
import { deferral } from './1.3-deferral/chapter.ts'
import { booklet } from './1.4-booklet/chapter.ts'
import { naturalised } from './1.5-naturalised/chapter.ts'
import { violations } from './1.6-violations/chapter.ts'
import { combatZones } from './1.7-combat-zones/chapter.ts'
import { alternativeServiceInMobilisation } from './2.1-alternative-service-mobilisation/chapter.ts'
import { alternativeCivilService } from './2-alternative-service/chapter.ts'
import { recruitment } from './3.1-recruitment/chapter.ts'
import { discharge } from './3.2-discharge/chapter.ts'
import { contractService } from './3-contract/chapter.ts'
import { reserve } from './4-reserve/chapter.ts'
import { mobilisation } from './5.1-mobilisation/chapter.ts'
import { mobilisationDeferral } from './5.2-mobilisation-deferral/chapter.ts'
import { mobilisationEvasion } from './5.3-mobilisation-evasion/chapter.ts'
import { mobilisation2022 } from './5.4-mobilisation-2022/chapter.ts'
import { newMobilisation } from './5.5-new-mobilisation/chapter.ts'
import { militia } from './6.1-militia/chapter.ts'
import { occupiedConscription } from './6.2-occupied-conscription/chapter.ts'
import type { Chapter } from './evidence/chapter.ts'

/** The chapters of the report, in its order. */
export const CHAPTERS: readonly Chapter[] = Object.freeze([
  callUp,
  commissariat,
  appeal,
  evasion,
  serviceOffences,
  medicalExamination,
  deferral,
  booklet,
  naturalised,
  violations,
  combatZones,
  alternativeCivilService,
  alternativeServiceInMobilisation,
  contractService,
  recruitment,
  discharge,
  reserve,
  mobilisation,
  mobilisationDeferral,
  mobilisationEvasion,
  mobilisation2022,
  newMobilisation,
  militia,
  occupiedConscription,
])
