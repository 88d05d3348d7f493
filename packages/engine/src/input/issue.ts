/** Where in a case file something stands: keys and list positions from the outside in. */
export type CasePath = readonly (string | number)[]

/** Something wrong with a case file; the words are made elsewhere. */
export interface CaseIssue {
  readonly path: CasePath
  readonly code:
    | 'notAMap'
    | 'notAList'
    | 'unknownField'
    | 'unknownValue'
    | 'notADay'
    | 'noSuchDay'
    | 'dayOutOfRange'
    | 'notANumber'
    | 'numberOutOfRange'
    | 'endBeforeStart'
    | 'tooDeep'
    | 'tooMany'
  /** What was found there. */
  readonly got: string
  /** What could stand there. */
  readonly expected: readonly string[]
  /** The nearest right word, where one is near. */
  readonly nearest: string | null
}
