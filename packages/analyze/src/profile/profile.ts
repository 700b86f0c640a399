import type { ProfileRow } from '../model/analysis.ts'
import type { Hit } from '../model/hit.ts'
import type { Sentence } from '../model/sentence.ts'
import { once } from '../statistics/once.ts'
import type { UnitAmounts } from '../statistics/unit-draws.ts'
import { counts } from '../text/parsed-sentence.ts'
import type { Token } from '../text/token.ts'
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
  /** Words of each sentence. */
  readonly words: readonly (readonly Pick<Token, 'key'>[])[]
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
  // Hundreds of measures are over the same words or sentences.
  const total = once(totalOf)
  return measured.map(({ measure, above, below }, at) => {
    const sums = { above: total(above), below: total(below) }
    const { value, low, high } = estimate(measure, sums, drawn[at] ?? null)
    return {
      measure: measure.name,
      value,
      low,
      high,
      numerator: sums.above,
      denominator: sums.below,
    }
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
  const diversity = ({ includes, prefix }: Scope): readonly ProfileRow[] => {
    const words: string[] = []
    for (const { sentence } of counted) {
      if (includes(sentence))
        for (const { key } of input.words[sentence.index] ?? []) words.push(key)
    }
    return diversityRows(words, prefix)
  }
  return [
    ...rowsOf(measured, counted.length, seed),
    ...diversity(everything),
    ...(full ? diversity(authors) : []),
  ]
}
