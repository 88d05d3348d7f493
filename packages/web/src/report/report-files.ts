/** What is known of the report's passages and sources: loaded when it is first needed. @module */

export { reportReader } from '@muster/answer'
export { REPORT } from '@muster/report'
