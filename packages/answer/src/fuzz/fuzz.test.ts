import { RULEBOOK } from '@muster/rulebook'
import { expect, it } from 'vitest'
import { oneRound } from './one-round.case.ts'

const RULES = [...RULEBOOK.system.rules.keys()]

it('reads hostile files and answers random cases without a crash, and fixing a fact never adds an outcome', () => {
  const trouble = Array.from({ length: 1_500 }, (_, seed) => seed).flatMap((seed) =>
    oneRound(RULEBOOK.system, RULES, seed),
  )
  expect(trouble).toEqual([])
}, 240_000)
