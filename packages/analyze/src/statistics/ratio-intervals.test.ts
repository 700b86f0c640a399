import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bootstrap, percentileInterval } from './bootstrap.ts'
import { ratioIntervals } from './ratio-intervals.ts'
import type { UnitAmounts } from './unit-draws.ts'

const options = { seed: 5, stream: 0, draws: 200 }

const unit = fc.record({ hits: fc.nat({ max: 3 }), claims: fc.nat({ max: 1 }), words: fc.nat(30) })

test('says what the draws say when they are kept and sorted', () => {
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1, maxLength: 30 }), (units) => {
      const amounts = (name: 'hits' | 'words' | 'claims'): UnitAmounts =>
        units.map((each, at) => [at, each[name]] as const)
      const ratios = (['words', 'claims'] as const).map((below) => ({
        numerator: amounts('hits'),
        denominator: amounts(below),
      }))
      const kept = (['words', 'claims'] as const).map((below) =>
        percentileInterval(
          bootstrap(units.length, options, (weights) => {
            const sum = (name: 'hits' | 'words' | 'claims'): number =>
              units.reduce((total, each, at) => total + (weights[at] ?? 0) * each[name], 0)
            return sum(below) === 0 ? null : sum('hits') / sum(below)
          }),
        ),
      )
      for (const [at, interval] of ratioIntervals(units.length, ratios, options).entries()) {
        const other = kept[at] ?? null
        if (interval === null || other === null) expect(interval).toEqual(other)
        else {
          expect(interval.low).toBeCloseTo(other.low, 12)
          expect(interval.high).toBeCloseTo(other.high, 12)
        }
      }
    }),
  )
})

test('draws differ, and another seed gives others', () => {
  const amounts = (of: (at: number) => number): UnitAmounts =>
    Array.from({ length: 20 }, (_, at) => [at, of(at)] as const)
  const ratio = [{ numerator: amounts((at) => at % 3), denominator: amounts((at) => 10 + at) }]
  const [first] = ratioIntervals(20, ratio, options)
  expect(first?.low).toBeLessThan(first?.high ?? 0)
  expect(ratioIntervals(20, ratio, options)).toEqual([first])
  expect(ratioIntervals(20, ratio, { ...options, seed: 6 })).not.toEqual([first])
})
