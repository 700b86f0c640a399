import type { ProfileRow } from '../model/analysis.ts'
import type { Hit } from '../model/hit.ts'
import type { Sentence } from '../model/sentence.ts'
import type { UnitAmounts } from '../statistics/unit-draws.ts'
import { counts } from '../text/parsed-sentence.ts'
import { diversityRows } from './diversity.ts'
import { drawnIntervals, type MeasuredSums } from './drawn-intervals.ts'
import { estimate } from './estimate.ts'
import type { ProfilePlan } from './profile-plan.ts'
import {
  authors,
  everything,
  sumLists,
  type Scope,
  type SentenceWithHits,
} from './sentence-sums.ts'

/** What a profile is made of. */
export interface ProfileInput {
  readonly sentences: readonly Sentence[]
  readonly hits: readonly Hit[]
  /** Folded words of each sentence. */
  readonly words: readonly (readonly string[])[]
  /** Whether claims and voices are analysed in the language of the document. */
  readonly full: boolean
  /** That of the language of the document. */
  readonly plan: ProfilePlan
  /** Of the draws behind the intervals: 0 to 2^32 − 1. */
  readonly seed: number
}

const totalOf = (amounts: UnitAmounts): number => {
  let total = 0
  for (const [, amount] of amounts) total += amount
  return total
}

const rowsOf = (
  measured: readonly MeasuredSums[],
  sentences: number,
  seed: number,
): readonly ProfileRow[] => {
  const drawn = drawnIntervals(measured, sentences, seed)
  return measured.map(({ measure, above, below }, at) => {
    const [numerator, denominator] = [totalOf(above), totalOf(below)]
    const sums = { above: numerator, below: denominator }
    const figure = estimate(measure, sums, drawn[at] ?? null)
    const { value, low, high } = figure
    return { measure: measure.name, value, low, high, numerator, denominator }
  })
}

const countedSentences = ({ sentences, hits }: ProfileInput): readonly SentenceWithHits[] => {
  const hitsIn = new Map<number, Hit[]>()
  for (const hit of hits) {
    const found = hitsIn.get(hit.sentence)
    if (found === undefined) hitsIn.set(hit.sentence, [hit])
    else found.push(hit)
  }
  return sentences
    .filter(counts)
    .map((sentence) => ({ sentence, hits: hitsIn.get(sentence.index) ?? [] }))
}

/**
 * The figures of one document, each with the two counts it is made of; see `measures.ts` for what they
 * are and `docs/statistics.md` for how to read them. Boilerplate and captions are left out; with
 * `author:` also what is attributed to others and not endorsed. Where only terms were analysed there
 * are no figures of the argument.
 */
export const buildProfile = (input: ProfileInput): readonly ProfileRow[] => {
  const { plan, full, seed } = input
  const counted = countedSentences(input)
  const all = sumLists(counted, everything, plan)
  const own = full ? sumLists(counted, authors, plan) : null
  const measures = [
    ...plan.measures,
    ...plan.weighted.filter(({ above }) => all.weighted.has(above)),
  ]
  const measured = measures.map((measure) => {
    const { of } = measure.own && own !== null ? own : all
    return { measure, above: of(measure.above), below: of(measure.below) }
  })
  const diversity = (scope: Scope): readonly ProfileRow[] =>
    diversityRows(
      counted
        .filter(({ sentence }) => scope.includes(sentence))
        .flatMap(({ sentence }) => input.words[sentence.index] ?? []),
      scope.prefix,
    )
  return [
    ...rowsOf(measured, counted.length, seed),
    ...diversity(everything),
    ...(full ? diversity(authors) : []),
  ]
}
