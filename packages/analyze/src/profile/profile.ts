import type { ProfileRow } from '../model/analysis.ts'
import type { CategoryInfo, DimensionInfo } from '../model/comparison.ts'
import type { Hit } from '../model/hit.ts'
import type { Sentence } from '../model/sentence.ts'
import { counts } from '../text/parsed-sentence.ts'
import { weighHits } from './count-hits.ts'
import { diversityRows } from './diversity.ts'
import { drawnIntervals } from './drawn-intervals.ts'
import { estimate } from './estimate.ts'
import { measuresOf, weightedMeasures, type Measure } from './measures.ts'
import {
  addSums,
  authors,
  everything,
  namesOf,
  sumsOf,
  type Scope,
  type SentenceWithHits,
  type Sums,
} from './sentence-sums.ts'

/** What a profile is made of. */
export interface ProfileInput {
  readonly sentences: readonly Sentence[]
  readonly hits: readonly Hit[]
  /** Folded words of each sentence. */
  readonly words: readonly (readonly string[])[]
  /** Whether claims and voices are analysed in the language of the document. */
  readonly full: boolean
  /** Those with entries in the language of the document. */
  readonly categories: readonly CategoryInfo[]
  /** Those of which both ends have entries in the language of the document. */
  readonly dimensions: readonly DimensionInfo[]
  /** Of the draws behind the intervals: 0 to 2^32 − 1. */
  readonly seed: number
}

const rowsOf = (
  measures: readonly Measure[],
  sentences: readonly Sums[],
  seed: number,
): readonly ProfileRow[] => {
  const totals = addSums(sentences)
  const drawn = drawnIntervals(measures, sentences, seed)
  return measures.map((measure) => {
    const names = namesOf(measure)
    const numerator = totals.get(names.above) ?? 0
    const denominator = totals.get(names.below) ?? 0
    const sums = { above: numerator, below: denominator }
    const figure = estimate(measure, sums, drawn.get(measure.name) ?? null)
    return { measure: measure.name, ...figure, numerator, denominator }
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
  const { categories, dimensions, full, seed } = input
  const counted = countedSentences(input)
  const weighted = weighHits(counted.flatMap(({ hits }) => hits))
  const measures = [
    ...measuresOf({ categories, dimensions }, full),
    ...weightedMeasures(categories, (name) => weighted.has(name)),
  ]
  const sums = counted.map(
    (each): Sums =>
      new Map([
        ...sumsOf(each, everything, new Set(weighted.keys())),
        ...(full ? sumsOf(each, authors, new Set()) : []),
      ]),
  )
  const diversity = (scope: Scope): readonly ProfileRow[] =>
    diversityRows(
      counted
        .filter(({ sentence }) => scope.includes(sentence))
        .flatMap(({ sentence }) => input.words[sentence.index] ?? []),
      scope.prefix,
    )
  return [
    ...rowsOf(measures, sums, seed),
    ...diversity(everything),
    ...(full ? diversity(authors) : []),
  ]
}
