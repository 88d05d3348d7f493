import type {
  ChoiceType,
  DayType,
  FactDeclaration,
  FactType,
  Fields,
  ListDeclaration,
  NumberType,
} from '../fact/declaration.ts'
import type { FactRef } from './expression.ts'

/** A field of a bound list item, usable wherever a fact is. */
export interface FieldHandle<T extends FactType = FactType> {
  readonly kind: 'fieldHandle'
  readonly type: T
  readonly ref: FactRef
}

/** A list item inside `some`, `several`, `every` or a rule about items: its fields by name. */
export type Item<F extends Fields> = {
  readonly [name in keyof F]: F[name] extends { readonly type: infer T extends FactType } ? FieldHandle<T> : never
} & { readonly bound: { readonly list: string; readonly as: string } }

/** A declared fact or a field of a bound item, of one type. */
export type Handle<T extends FactType> = FactDeclaration<T> | FieldHandle<T>
export type DayHandle = Handle<DayType>
export type ChoiceHandle = Handle<ChoiceType>
export type NumberHandle = Handle<NumberType>

/** Gives the reference that an expression keeps of a handle. */
export function refOf(handle: Handle<FactType>): FactRef {
  return handle.kind === 'factDeclaration' ? { kind: 'fact', fact: handle.id } : handle.ref
}

/** Makes the handles of a list's item under a name; the name must differ from that of any enclosing item of the same list. */
export function itemOf<F extends Fields>(list: ListDeclaration<F>, as: string): Item<F> {
  const entries = Object.entries(list.fields).map(([field, declaration]): [string, unknown] => [
    field,
    Object.freeze({
      kind: 'fieldHandle',
      type: declaration.type,
      ref: Object.freeze({ kind: 'field', list: list.id, as, field }),
    }),
  ])
  return Object.freeze({ ...Object.fromEntries(entries), bound: { list: list.id, as } }) as Item<F>
}
