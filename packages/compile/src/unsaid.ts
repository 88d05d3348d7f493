/** Why a rule cannot be said in a target; thrown while a rule is compiled and told by `unsayable`. */
export class Unsaid extends Error {
  readonly rule: string
  readonly because: string
  constructor(rule: string, because: string) {
    super(`${rule}: ${because}`)
    this.rule = rule
    this.because = because
  }
}
