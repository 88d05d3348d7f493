/** Compilers: rules of any system as JavaScript, as columns and as SQL. They know no law. @module */

export { NO, OPEN, readCode, type ThreeValued, YES } from './code.ts'
export { personOf } from './js/person.ts'
export {
  askCompiled,
  type CompiledRule,
  compileToJs,
  type JsOptions,
  type JsProgram,
  load,
  type Person,
  type PersonItem,
} from './js/program.ts'
export { runtime, type Trace } from './js/runtime.ts'
export { amountsText, textOf } from './text.ts'
export { Unsaid } from './unsaid.ts'
