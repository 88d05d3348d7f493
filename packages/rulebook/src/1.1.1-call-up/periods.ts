import type { YearlyWindow } from '@muster/engine'

/** 1 April to 15 July and 1 October to 31 December, both ends included (1.1.1¶4 fn8). */
export const SPRING_AND_AUTUMN: readonly YearlyWindow[] = Object.freeze([
  { fromMonth: 4, fromDay: 1, toMonth: 7, toDay: 15 },
  { fromMonth: 10, fromDay: 1, toMonth: 12, toDay: 31 },
])

/** The whole year (1.1.1¶4 fn8, from 2026). */
export const WHOLE_YEAR: readonly YearlyWindow[] = Object.freeze([{ fromMonth: 1, fromDay: 1, toMonth: 12, toDay: 31 }])

/** 1 May to 15 July and 1 November to 31 December: residents of the far north (1.1.1¶5b1 fn9). */
export const FAR_NORTH: readonly YearlyWindow[] = Object.freeze([
  { fromMonth: 5, fromDay: 1, toMonth: 7, toDay: 15 },
  { fromMonth: 11, fromDay: 1, toMonth: 12, toDay: 31 },
])

/** 15 October to 31 December: men of the countryside who sow or harvest (1.1.1¶5b2 fn9). */
export const FARMING: readonly YearlyWindow[] = Object.freeze([{ fromMonth: 10, fromDay: 15, toMonth: 12, toDay: 31 }])

/** 1 May to 15 June, as printed: teaching staff (1.1.1¶5b3 fn9). */
export const TEACHING_AS_PRINTED: readonly YearlyWindow[] = Object.freeze([
  { fromMonth: 5, fromDay: 1, toMonth: 6, toDay: 15 },
])

/** 1 May to 15 July: teaching staff, as outside sources have it. */
export const TEACHING_ELSEWHERE: readonly YearlyWindow[] = Object.freeze([
  { fromMonth: 5, fromDay: 1, toMonth: 7, toDay: 15 },
])
