import type { Interval } from '../statistics/bootstrap.ts'
import { once } from '../statistics/once.ts'
import { ratioIntervals, type UnitAmounts } from '../statistics/ratio-intervals.ts'
import type { Measure } from './measures.ts'
import { namesOf, type Sums } from './sentence-sums.ts'

/** Draws behind each interval of a document. */
export const documentDraws = 1000

/** With fewer sentences below the line the draws are too alike to say how sure a figure is. */
const FEWEST_SENTENCES = 10

/** What the sentences add to each sum, by the name of the sum. */
const amountsOf = (sentences: readonly Sums[]): ReadonlyMap<string, UnitAmounts> => {
  const amounts = new Map<string, (readonly [number, number])[]>()
  for (const [at, sums] of sentences.entries()) {
    for (const [name, amount] of sums) {
      const list = amounts.get(name)
      if (list === undefined) amounts.set(name, [[at, amount]])
      else list.push([at, amount])
    }
  }
  return amounts
}

interface Keyed {
  readonly key: number
  readonly amounts: UnitAmounts
}

/** Sums that are the same in every sentence share one list: most of what is said is the author's own. */
const shareLists = (sentences: readonly Sums[]): ((name: string) => Keyed) => {
  const amounts = amountsOf(sentences)
  const lists = new Map<string, Keyed>()
  return once((name) => {
    const own = amounts.get(name) ?? []
    const text = own.join(' ')
    const list = lists.get(text) ?? { key: lists.size, amounts: own }
    lists.set(text, list)
    return list
  })
}

/**
 * The intervals of rates and means by drawing sentences, by the name of the measure, per 1; all from the
 * same draws. None for a count of 0, of which every draw is 0, and none over fewer than ten sentences.
 */
export const drawnIntervals = (
  measures: readonly Measure[],
  sentences: readonly Sums[],
  seed: number,
): ReadonlyMap<string, Interval> => {
  const listOf = shareLists(sentences)
  const drawn = measures
    .filter(({ figure }) => figure === 'rate' || figure === 'mean')
    .map((measure) => {
      const names = namesOf(measure)
      const [above, below] = [listOf(names.above), listOf(names.below)]
      const ratio = { numerator: above.amounts, denominator: below.amounts }
      return { name: measure.name, key: `${String(above.key)}/${String(below.key)}`, ratio }
    })
    .filter(
      ({ ratio }) => ratio.numerator.length > 0 && ratio.denominator.length >= FEWEST_SENTENCES,
    )
  if (drawn.length === 0) return new Map()
  const distinct = new Map(drawn.map(({ key, ratio }) => [key, ratio]))
  const intervals = ratioIntervals(sentences.length, [...distinct.values()], {
    seed,
    stream: 0,
    draws: documentDraws,
  })
  const intervalOf = new Map([...distinct.keys()].map((key, at) => [key, intervals[at] ?? null]))
  return new Map(
    drawn.flatMap(({ name, key }) => {
      const interval = intervalOf.get(key) ?? null
      return interval === null ? [] : [[name, interval] as const]
    }),
  )
}
