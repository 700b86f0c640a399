import type { CategoryInfo, DimensionInfo } from '../model/comparison.ts'
import type { Sentence } from '../model/sentence.ts'

/**
 * What is made of two sums. A `rate` is occurrences over words, its interval drawn from the sentences or,
 * where those can say nothing, that of a Poisson count; a `mean` has drawn intervals only, a `frequency`
 * those of Poisson counts only; a `share` is k/n with a Wilson interval, an `index` the log odds of both.
 */
export type Figure = 'rate' | 'mean' | 'frequency' | 'share' | 'index'

/** A figure of any text, by the names of the sums it is made of. */
export interface Measure {
  readonly name: string
  readonly figure: Figure
  /** Name of the sum above the line; of an index, of what it points to. */
  readonly numerator: string
  readonly denominator: string
  /** 1 or 1,000: over how many of the denominator the figure is given. */
  readonly per: number
}

/** Something counted in every sentence that counts and added up. */
interface SentenceSum {
  readonly name: string
  readonly of: (sentence: Sentence) => number
}

/** What is added up of sentences besides the hits in them. Hedged and boosted are claims. */
export const sentenceSums: readonly SentenceSum[] = [
  { name: 'words', of: ({ words }) => words },
  { name: 'sentences', of: () => 1 },
  { name: 'claims', of: ({ claim }) => Number(claim === true) },
  { name: 'premises', of: ({ premise }) => Number(premise === true) },
  { name: 'questions', of: ({ question }) => Number(question === true) },
  { name: 'attributed', of: ({ voice }) => Number(voice === 'attributed') },
  { name: 'hedged', of: ({ claim, hedged }) => Number(claim === true && hedged === true) },
  { name: 'boosted', of: ({ claim, boosted }) => Number(claim === true && boosted === true) },
]

const share = (numerator: string, denominator: string): Measure => ({
  name: `share:${numerator}`,
  figure: 'share',
  numerator,
  denominator,
  per: 1,
})

/** The measures of the argument, of languages that are analysed in full. */
export const argumentMeasures: readonly Measure[] = [
  share('claims', 'sentences'),
  share('premises', 'sentences'),
  share('questions', 'sentences'),
  share('attributed', 'sentences'),
  share('hedged', 'claims'),
  share('boosted', 'claims'),
  { name: 'density:claims', figure: 'rate', numerator: 'claims', denominator: 'words', per: 1000 },
  {
    name: 'ratio:premises-per-claim',
    figure: 'mean',
    numerator: 'premises',
    denominator: 'claims',
    per: 1,
  },
  {
    name: 'index:hedge-balance',
    figure: 'index',
    numerator: 'boosted',
    denominator: 'hedged',
    per: 1,
  },
]

/** The name of the sum of the places of a category, or of a whole lexicon. */
export const hitsOf = (name: string): string => `hits:${name}`

/** The same within claims. */
export const claimHitsOf = (name: string): string => `claim-hits:${name}`

/** The name of the sum of the weights of those places. */
export const weightsOf = (name: string): string => `weights:${name}`

const nameOf = ({ lexicon, category }: CategoryInfo): string => `${lexicon}.${category}`

const perWords = (prefix: string, name: string, numerator: string, figure: Figure): Measure => ({
  name: `${prefix}:${name}`,
  figure,
  numerator,
  denominator: 'words',
  per: 1000,
})

/** Rates of categories and of whole lexicons per 1,000 words, and the indices of dimensions. */
export const termMeasures = (
  categories: readonly CategoryInfo[],
  dimensions: readonly DimensionInfo[],
): readonly Measure[] => {
  const lexicons = new Set(categories.map(({ lexicon }) => lexicon))
  return [
    ...[...categories.map(nameOf), ...lexicons].map((name) =>
      perWords('rate', name, hitsOf(name), 'rate'),
    ),
    ...dimensions.map(({ lexicon, dimension, from, to }): Measure => ({
      name: `index:${lexicon}.${dimension}`,
      figure: 'index',
      numerator: hitsOf(`${lexicon}.${to}`),
      denominator: hitsOf(`${lexicon}.${from}`),
      per: 1,
    })),
  ]
}

/** Weighted rates of the categories that have a sum of weights. */
export const weightedMeasures = (
  categories: readonly CategoryInfo[],
  isWeighted: (name: string) => boolean,
): readonly Measure[] =>
  categories
    .map(nameOf)
    .filter(isWeighted)
    .sort()
    .map((name) => perWords('wrate', name, weightsOf(name), 'mean'))

const perUnit = (prefix: string, name: string, numerator: string, of: string): Measure => ({
  name: `${prefix}:${name}`,
  figure: 'frequency',
  numerator,
  denominator: of,
  per: 1,
})

/** Hits of each lexicon per sentence. */
export const perSentenceMeasures = (categories: readonly CategoryInfo[]): readonly Measure[] =>
  [...new Set(categories.map(({ lexicon }) => lexicon))].map((lexicon) =>
    perUnit('per-sentence', lexicon, hitsOf(lexicon), 'sentences'),
  )

/** Hits of each category in claims, per claim. */
export const perClaimMeasures = (categories: readonly CategoryInfo[]): readonly Measure[] =>
  categories.map(nameOf).map((name) => perUnit('per-claim', name, claimHitsOf(name), 'claims'))
