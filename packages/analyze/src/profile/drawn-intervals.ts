import type { Interval } from '../statistics/bootstrap.ts'
import { once } from '../statistics/once.ts'
import { ratioIntervals, type SumRatio } from '../statistics/ratio-intervals.ts'
import type { UnitAmounts } from '../statistics/unit-draws.ts'
import type { Measure } from './measures.ts'

/** Draws behind each interval of a document. */
export const documentDraws = 1000

/** With fewer sentences below the line the draws are too alike to say how sure a figure is. */
const FEWEST_SENTENCES = 10

/** A measure with what the sentences add to its two sums. */
export interface MeasuredSums {
  readonly measure: Measure
  readonly above: UnitAmounts
  readonly below: UnitAmounts
}

const isEqual = (a: UnitAmounts, b: UnitAmounts): boolean =>
  a.length === b.length &&
  a.every(([unit, amount], at) => unit === b[at]?.[0] && amount === b[at][1])

/** Lists with the same amounts become one list, which is drawn once: most of what is said is the author's own. */
const sharing = (): ((list: UnitAmounts) => UnitAmounts) => {
  const alike = new Map<number, UnitAmounts[]>()
  return once((list) => {
    let hash = list.length
    for (const [unit, amount] of list) hash = (Math.imul(hash, 31) + unit * 8 + amount) | 0
    const others = alike.get(hash) ?? []
    alike.set(hash, others)
    const known = others.find((other) => isEqual(other, list))
    if (known === undefined) others.push(list)
    return known ?? list
  })
}

/**
 * The intervals of rates and means by drawing sentences, per 1, in the order of the measures; all from the
 * same draws. None for a count of 0, of which every draw is 0, and none over fewer than ten sentences.
 */
export const drawnIntervals = (
  measured: readonly MeasuredSums[],
  sentences: number,
  seed: number,
): readonly (Interval | null)[] => {
  const shared = sharing()
  const ratios: SumRatio[] = []
  const placeOf = once((denominator: UnitAmounts) =>
    once((numerator: UnitAmounts): number => ratios.push({ numerator, denominator }) - 1),
  )
  const places = measured.map(({ measure: { figure }, above, below }) =>
    (figure === 'rate' || figure === 'mean') && above.length > 0 && below.length >= FEWEST_SENTENCES
      ? placeOf(shared(below))(shared(above))
      : null,
  )
  const options = { seed, stream: 0, draws: documentDraws }
  const intervals = ratios.length === 0 ? [] : ratioIntervals(sentences, ratios, options)
  return places.map((place) => (place === null ? null : (intervals[place] ?? null)))
}
