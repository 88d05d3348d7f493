import type { DialectName } from '@muster/compile'
import { Option } from 'commander'

/** Gathers an option that may be given several times. */
export const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

/** Every option of every command, as the command line gives them. */
export interface Flags {
  readonly on?: string
  readonly from?: string
  readonly to?: string
  readonly question?: readonly string[]
  readonly format?: 'text' | 'json' | 'md'
  readonly json?: boolean
  readonly strict?: boolean
  readonly full?: boolean
  readonly item?: string
  readonly doubts?: boolean
  readonly unmatched?: boolean
  readonly section?: readonly string[]
  readonly port?: string
  readonly dialect?: DialectName
  readonly tables?: boolean
  readonly ask?: string
  readonly out?: string
  readonly diff?: readonly string[]
  readonly id?: string
  readonly ignore?: string
  readonly chunk?: string
  readonly exact?: boolean
  readonly fresh?: boolean
}

/** A property that is left out where it has no value. */
export const optional = <K extends string, V>(key: K, value: V | undefined): { readonly [k in K]?: V } =>
  value === undefined ? {} : ({ [key]: value } as { readonly [k in K]?: V })

/** The option that asks for JSON. */
export const json = (): Option => new Option('--json', 'print JSON').default(false)

/** The option that takes nothing for granted. */
export const strict = (): Option => new Option('--strict', 'take nothing for granted').default(false)
