import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { averagePrecision } from './average-precision.ts'
import { breakEvenMacroF1 } from './break-even.ts'
import { macroF1 } from './confusion.ts'
import { byScore } from './judged-unit.ts'
import type { JudgedUnit } from './judged-unit.ts'
import { tieGroups } from './tie-groups.ts'

type Scored = readonly [gold: boolean, score: number]

const judged = (units: readonly Scored[]): readonly JudgedUnit[] =>
  units.map(([gold, score]) => ({ gold, score, predicted: false, document: 0 }))

const groupsOf = (units: readonly Scored[]): ReturnType<typeof tieGroups> =>
  tieGroups(byScore(judged(units)))

const ranking = (letters: string): readonly Scored[] =>
  Array.from(letters).map((letter, at) => [letter === 'R', -at])

describe('published examples', () => {
  // Two systems, ten documents, four of them relevant (Manning, Raghavan and Schütze 2008, chapter 8).
  test.each([
    ['RNRNNNNNRR', (1 + 2 / 3 + 3 / 9 + 4 / 10) / 4, 0.6],
    ['NRNNRRRNNN', (1 / 2 + 2 / 5 + 3 / 6 + 4 / 7) / 4, 0.493],
  ])('average precision of %s', (letters, exact, printed) => {
    const ap = averagePrecision(groupsOf(ranking(letters)))
    expect(ap).toBeCloseTo(exact, 12)
    expect(ap).toBeCloseTo(printed, 3)
  })

  test('scores .1 .4 .35 .8 of which the last two are right: .83 (scikit-learn)', () => {
    const units: readonly Scored[] = [
      [false, 0.1],
      [false, 0.4],
      [true, 0.35],
      [true, 0.8],
    ]
    expect(averagePrecision(groupsOf(units))).toBeCloseTo(5 / 6, 12)
  })
})

describe('by hand', () => {
  test('a pair of ties with one claim: half 1, half 1/2', () => {
    const units: readonly Scored[] = [
      [true, 0.5],
      [false, 0.5],
    ]
    expect(averagePrecision(groupsOf(units))).toBeCloseTo(0.75, 12)
    expect(breakEvenMacroF1(groupsOf(units))).toBeCloseTo(0.5, 12)
  })

  test('break-even: two of three claims among the best three of eight', () => {
    // FP = FN = 1: claims 2/3, others 4/5.
    expect(breakEvenMacroF1(groupsOf(ranking('RNRNRNNN')))).toBeCloseTo((2 / 3 + 4 / 5) / 2, 12)
  })

  test('without claims, or without anything else, there is nothing to rank', () => {
    expect(averagePrecision(groupsOf(ranking('NNN')))).toBeNull()
    expect(breakEvenMacroF1(groupsOf(ranking('NNN')))).toBeNull()
    expect(breakEvenMacroF1(groupsOf(ranking('RRR')))).toBeNull()
    expect(averagePrecision(groupsOf(ranking('RRR')))).toBe(1)
  })
})

/** All orders of some units. */
const orders = (units: readonly Scored[]): readonly (readonly Scored[])[] =>
  units.length < 2
    ? [units]
    : units.flatMap((unit, at) => orders(units.toSpliced(at, 1)).map((rest) => [unit, ...rest]))

const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

const plainAveragePrecision = (order: readonly Scored[]): number => {
  const places = order.flatMap(([gold], at) => (gold ? [at + 1] : []))
  return average(places.map((place, found) => (found + 1) / place))
}

const plainBreakEven = (order: readonly Scored[]): number => {
  const claims = order.filter(([gold]) => gold).length
  const right = order.slice(0, claims).filter(([gold]) => gold).length
  const wrong = claims - right
  const value = macroF1({
    truePositives: right,
    falsePositives: wrong,
    falseNegatives: wrong,
    trueNegatives: order.length - claims - wrong,
  })
  return value ?? NaN
}

const fewUnits = fc
  .array(fc.tuple(fc.boolean(), fc.constantFrom(0, 0.25, 0.5, 1)), { minLength: 2, maxLength: 6 })
  .filter((units) => units.some(([gold]) => gold) && units.some(([gold]) => !gold))

test('ties count as the mean over all their orders', () => {
  fc.assert(
    fc.property(fewUnits, (units) => {
      const sorted = (order: readonly Scored[]): boolean =>
        order.every(([, score], at) => at === 0 || score <= (order[at - 1]?.[1] ?? 1))
      const possible = orders(units).filter(sorted)
      const groups = groupsOf(units)
      expect(averagePrecision(groups)).toBeCloseTo(average(possible.map(plainAveragePrecision)), 10)
      expect(breakEvenMacroF1(groups)).toBeCloseTo(average(possible.map(plainBreakEven)), 10)
    }),
    { numRuns: 60 },
  )
})

test('a document drawn twice is the same as its units given twice', () => {
  fc.assert(
    fc.property(fewUnits, fewUnits, (first, second) => {
      const own = (units: readonly Scored[], document: number): readonly JudgedUnit[] =>
        judged(units).map((unit) => ({ ...unit, document }))
      const both = [...own(first, 0), ...own(second, 1)]
      expect(tieGroups(byScore(both), [2, 0])).toEqual(groupsOf([...first, ...first]))
    }),
  )
})
