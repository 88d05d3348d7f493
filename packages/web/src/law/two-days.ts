/** Two days, written `YYYY-MM-DD`, the earlier first. */
export interface TwoDays {
  readonly from: string
  readonly to: string
}
