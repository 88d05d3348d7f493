import type { Rounding } from '../calendar/add.ts'
import type { YearlyWindow } from '../calendar/season.ts'
import type { WorkingCalendar } from '../calendar/working-days.ts'

/**
 * A step from one day to another; each kind is monotone (a later day never gives an earlier one), which is what makes
 * answers under imprecise dates exact.
 */
export type Shift =
  | { readonly kind: 'days'; readonly count: number }
  | { readonly kind: 'months'; readonly count: number; readonly rounding: Rounding }
  | { readonly kind: 'years'; readonly count: number; readonly rounding: Rounding }
  | { readonly kind: 'workingDays'; readonly count: number; readonly calendar: WorkingCalendar }
  | { readonly kind: 'startOfMonth' }
  | { readonly kind: 'startOfYear' }
  | { readonly kind: 'seasonStart'; readonly windows: readonly YearlyWindow[] }
  | { readonly kind: 'seasonEnd'; readonly windows: readonly YearlyWindow[] }
