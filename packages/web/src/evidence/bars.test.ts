import { RULEBOOK } from '@muster/rulebook'
import { describe, expect, it } from 'vitest'
import { barChart, byCounter, isWorthDrawing, valueInWords } from './bars.ts'
import { monthsOf, periodInWords, yearsOf } from './period-years.ts'

const figures = RULEBOOK.chapters.flatMap(({ figures: of }) => of)
const figure = (id: string) => figures.find((each) => each.id === id)!

describe('figures as bars', () => {
  it('begin at zero, and a share runs to a hundred', () => {
    expect(barChart(figure('1.1.1-26'), 'en')).toMatchObject({ top: 100, bars: [{ span: { from: 10, to: 30 } }] })
    const inducted = barChart(figure('1.1.1-22'), 'en')
    expect(inducted.ticks[0]).toBe(0)
    expect(inducted.top).toBeGreaterThanOrEqual(283_000)
    expect(inducted.uneven).toBe(true)
  })

  it('draw no bar where the report gives no value', () => {
    const raids = barChart(figure('1.6-04'), 'en')
    expect(raids.bars.map(({ span }) => span?.to ?? null)).toEqual([90, null, 170, 87])
    expect(raids.bars[1]!.value).toBe('no value given')
  })

  it('fit their scale, all of them', () => {
    for (const each of figures) {
      const { bars, top, ticks } = barChart(each, 'en')
      expect(bars).toHaveLength(each.points.length)
      for (const { span } of bars) expect(span === null || (span.from >= 0 && span.to <= top)).toBe(true)
      expect(ticks.length).toBeGreaterThan(1)
    }
  })

  it('say open values as such', () => {
    expect(valueInWords({ period: '2022', least: 11_500 })).toBe('at least 11,500')
    expect(valueInWords({ period: '2022', least: 10, most: 30 })).toBe('10 to 30')
  })

  it('are drawn where there is something to compare', () => {
    expect(isWorthDrawing(figure('1.1.4-33'))).toBe(true)
    expect(isWorthDrawing(figure('1.1.4-44'))).toBe(false)
  })

  it('stay with those who counted', () => {
    const counted = byCounter(figures)
    expect(counted.flatMap(({ figures: of }) => of)).toHaveLength(figures.length)
    for (const { counter, figures: of } of counted) expect(of.every((each) => each.counter === counter)).toBe(true)
  })
})

describe('periods', () => {
  it('are said in words', () => {
    expect(periodInWords('2024-10/2024-12')).toBe('October 2024 to December 2024')
    expect(periodInWords('2022-09/..')).toBe('since September 2022')
    expect(periodInWords('../2025-10-27')).toBe('until 27 October 2025')
    expect(periodInWords('2022-03~/2022-09')).toBe('about March 2022 to September 2022')
    expect(periodInWords('2025-03/')).toBe('since March 2025')
  })

  it('have years and lengths', () => {
    expect(yearsOf('../2024')).toEqual({ from: null, to: 2024 })
    expect([monthsOf('2024'), monthsOf('2025-01/2025-06'), monthsOf('2022/..')]).toEqual([12, 6, null])
  })
})
