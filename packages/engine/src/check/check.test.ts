import { describe, expect, it } from 'vitest'
import { evaluationDay, plusYears } from '../expression/days.ts'
import { choice, no, notCovered, yes } from '../expression/outcomes.ts'
import { all, before, gives, holds, is, not, notAfter } from '../expression/truths.ts'
import { choiceFact, dayDoubt, dayFact, yesNoFact } from '../fact/declare.ts'
import { type System, systemOf } from '../rule/system.ts'
import { type RuleText, rule } from '../rule/write.ts'
import { checkSystem } from './check.ts'

const born = dayFact('born', { asks: 'Born?' })
const exempt = yesNoFact('exempt', { asks: 'Exempt?' })
const abroad = yesNoFact('abroad', { asks: 'Abroad?' })
const status = choiceFact('status', { asks: 'Status?', of: { one: 'one', two: 'two' } })
const start = dayDoubt('doubt.start', {
  asks: 'Since when?',
  from: '2022-05-01',
  until: '2022-06-01',
  reading: '2022-05-28',
  cites: ['1¶1'],
})
const cites = ['1¶1']

function systemWith(...rules: readonly (readonly [string, Partial<RuleText> & Pick<RuleText, 'versions'>])[]): System {
  return systemOf({
    id: 'check',
    version: '1',
    facts: [born, exempt, abroad, status, start],
    lists: [],
    grounds: [],
    rules: rules.map(([id, text]) => rule(id, { chapter: '1', asks: '?', ...text })),
  })
}

const adult = notAfter(plusYears(born, 18), evaluationDay)

describe('a sound system', () => {
  it('has no defect: versions join, exceptions exclude each other, every branch is reached', () => {
    const sound = systemWith([
      'liable',
      {
        labels: { before: 'Not told.' },
        versions: [
          { until: '2010-06-01', then: notCovered('before'), cites },
          { from: '2010-06-01', until: start, then: adult, cites },
          {
            from: start,
            then: adult,
            cites,
            except: [
              { id: 'exempt', when: all(exempt, not(abroad)), then: no, cites },
              { id: 'abroad', when: abroad, then: no, cites },
            ],
          },
        ],
      },
    ])
    expect(checkSystem(sound)).toEqual([])
  })
})

describe('a system broken on purpose', () => {
  const broken = (text: Partial<RuleText> & Pick<RuleText, 'versions'>) => checkSystem(systemWith(['r', text]))

  it('names a gap between versions', () =>
    expect(
      broken({
        versions: [
          { until: '2020-01-01', then: yes, cites },
          { from: '2020-01-02', then: no, cites },
        ],
      }),
    ).toContainEqual({ kind: 'gap', at: 'r#1', between: ['r#1', 'r#2'] }))

  it('names an overlap of versions', () =>
    expect(
      broken({
        versions: [
          { until: '2020-01-02', then: yes, cites },
          { from: '2020-01-01', then: no, cites },
        ],
      }),
    ).toContainEqual({ kind: 'overlap', at: 'r#1', between: ['r#1', 'r#2'] }))

  it('names the side on which days are not covered', () => {
    const defects = broken({ versions: [{ from: '2020-01-01', until: '2021-01-01', then: yes, cites }] })
    expect(defects).toContainEqual({ kind: 'uncovered', at: 'r#1', side: 'before' })
    expect(defects).toContainEqual({ kind: 'uncovered', at: 'r#1', side: 'after' })
  })

  it('names two exceptions that can hold together, with a case that shows it', () => {
    const [defect] = broken({
      versions: [
        {
          then: yes,
          cites,
          except: [
            { id: 'exempt', when: exempt, then: no, cites },
            { id: 'abroad', when: abroad, then: no, cites },
          ],
        },
      ],
    })
    expect(defect).toMatchObject({ kind: 'rivals', at: 'r', between: ['r#1.exempt', 'r#1.abroad'] })
    expect(defect?.kind === 'rivals' ? defect.witness : []).toEqual(
      expect.arrayContaining([
        { slot: 'exempt', value: 'yes' },
        { slot: 'abroad', value: 'yes' },
      ]),
    )
  })

  it('names a branch that no case reaches', () =>
    expect(
      broken({
        versions: [{ then: yes, cites, except: [{ id: 'never', when: all(exempt, not(exempt)), then: no, cites }] }],
      }),
    ).toEqual([{ kind: 'unreachable', at: 'r#1.never' }]))

  it('names a branch that the dates of its version shut out', () =>
    expect(
      broken({
        versions: [
          { until: '2020-01-01', then: yes, cites },
          {
            from: '2020-01-01',
            then: yes,
            cites,
            except: [{ id: 'early', when: before(evaluationDay, '2020-01-01'), then: no, cites }],
          },
        ],
      }),
    ).toEqual([{ kind: 'unreachable', at: 'r#2.early' }]))

  it('says that a branch is not proved where the budget ends first', () => {
    const system = systemWith(['r', { versions: [{ then: all(exempt, abroad, adult), cites }] }])
    expect(checkSystem(system, { from: '2010-01-01', until: '2030-01-01', worlds: 0 })).toEqual([])
    const hard = systemWith([
      'r',
      { versions: [{ then: yes, cites, except: [{ id: 'x', when: all(exempt, abroad, adult), then: no, cites }] }] },
    ])
    expect(checkSystem(hard, { from: '2010-01-01', until: '2030-01-01', worlds: 1 })).toContainEqual({
      kind: 'notProved',
      at: 'r#1.x',
      worlds: 1,
    })
  })

  it('names a fact that is not declared', () => {
    const other = yesNoFact('undeclared', { asks: '?' })
    expect(broken({ versions: [{ then: is(other, 'yes'), cites }] })).toContainEqual({
      kind: 'unknownReference',
      at: 'r',
      to: 'undeclared',
    })
  })

  it('names a rule that is not there', () => {
    const missing = rule('missing', { chapter: '1', asks: '?', versions: [{ then: yes, cites }] })
    expect(broken({ versions: [{ then: holds(missing), cites }] })).toContainEqual({
      kind: 'unknownReference',
      at: 'r',
      to: 'missing',
    })
  })

  it('names a choice without words and a passage that is missing', () => {
    const defects = broken({ gives: 'choice', versions: [{ then: choice('x'), cites: [] }] })
    expect(defects).toContainEqual({ kind: 'noLabel', at: 'r#1', name: 'x' })
    expect(defects).toContainEqual({ kind: 'noCitation', at: 'r#1' })
  })

  it('names a branch of another kind than the rule', () =>
    expect(broken({ versions: [{ then: choice('x'), cites }], labels: { x: 'x' } })).toContainEqual({
      kind: 'wrongKind',
      at: 'r#1',
      to: 'r',
      expected: 'yesNo',
      got: 'choice',
    }))

  it('names rules that lean on themselves', () => {
    const one = rule('one', { chapter: '1', asks: '?', versions: [{ then: yes, cites }] })
    const defects = checkSystem(
      systemWith(
        ['two', { versions: [{ then: holds(one), cites }] }],
        ['one', { versions: [{ then: holds(rule('two', { chapter: '1', asks: '?', versions: [] })), cites }] }],
      ),
    )
    expect(defects).toContainEqual({ kind: 'circle', at: 'two', through: ['two', 'one'] })
  })

  it('names a choice that the rule read does not have', () => {
    const read = rule('read', { chapter: '1', asks: '?', gives: 'choice', versions: [{ then: choice('x'), cites }] })
    const defects = checkSystem(
      systemWith(
        ['read', { gives: 'choice', labels: { x: 'x' }, versions: [{ then: choice('x'), cites }] }],
        ['r', { versions: [{ then: gives(read, ['y']), cites }] }],
      ),
    )
    expect(defects).toContainEqual({ kind: 'noLabel', at: 'read', name: 'y' })
  })
})
