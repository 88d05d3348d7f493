import { choice, holds, no, not, notApplicable, notCovered, rule, yes, yesNoFact } from '@muster/engine'
import { expect, it } from 'vitest'
import { withInheritedReasons } from './inherited-reasons.ts'
import { RULEBOOK } from './rulebook.ts'

const wet = yesNoFact('weather.wet', { asks: 'Is it wet?' })
const cites = ['1¶1']
const far = rule('far', {
  chapter: '1',
  asks: 'Far?',
  labels: { unknown: 'far words', shared: 'far shared', never: 'words that no branch uses' },
  versions: [
    {
      then: yes,
      cites,
      except: [
        { id: 'a', when: wet, then: notCovered('unknown'), cites },
        { id: 'b', when: not(wet), then: notApplicable('shared'), cites },
      ],
    },
  ],
})
const near = rule('near', {
  chapter: '1',
  asks: 'Near?',
  labels: { shared: 'near shared' },
  versions: [{ then: holds(far), cites, except: [{ id: 'a', when: wet, then: notApplicable('shared'), cites }] }],
})
const top = rule('top', {
  chapter: '1',
  asks: 'Top?',
  gives: 'choice',
  labels: { one: 'one', two: 'two' },
  versions: [{ then: choice('one'), cites, except: [{ id: 'a', when: holds(near), then: choice('two'), cites }] }],
})
const alone = rule('alone', { chapter: '1', asks: 'Alone?', versions: [{ then: no, cites }] })

it('takes the words of the rules read, the nearest first, and leaves its own', () => {
  const labels = new Map(withInheritedReasons([top, near, far, alone]).map((each) => [each.id, each.labels]))
  expect(labels.get('top')).toEqual({ one: 'one', two: 'two', unknown: 'far words', shared: 'near shared' })
  expect(labels.get('near')).toEqual({ shared: 'near shared', unknown: 'far words' })
  expect(labels.get('far')).toEqual(far.labels)
  expect(labels.get('alone')).toEqual({})
})

it('tells of a fine why a summons binds nobody under eighteen', () => {
  expect(RULEBOOK.system.rules.get('evasion.fine')?.labels['under-eighteen']).toMatch(/eighteen/u)
  const driving = RULEBOOK.system.grounds.get('evasion.measures')?.of[0]
  expect(driving?.labels['under-eighteen']).toMatch(/eighteen/u)
})
