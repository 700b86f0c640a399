import type { CategoryInfo, DimensionInfo, Frame } from '../model/comparison.ts'
import type { Sentence } from '../model/sentence.ts'

/**
 * What is made of two sums. A `rate` is occurrences over words, its interval drawn from the sentences or,
 * where those can say nothing, that of a Poisson count; a `mean` has drawn intervals only, a `frequency`
 * those of Poisson counts only; a `share` is k/n with a Wilson interval, an `index` the log odds of both.
 */
export type Figure = 'rate' | 'mean' | 'frequency' | 'share' | 'index'

/** A figure of a document or group, by the names of the sums it is made of. */
export interface Measure {
  readonly name: string
  readonly figure: Figure
  /** Name of the sum above the line; of an index, of what it points to. */
  readonly numerator: string
  readonly denominator: string
  /** 1 or 1,000: over how many of the denominator the figure is given. */
  readonly per: number
  /** Of the author's own text only. */
  readonly own: boolean
}

/** Something counted in every sentence that counts and added up under `count:NAME`. */
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

/** The name of a sum of `sentenceSums`. */
export const countOf = (name: string): string => `count:${name}`

const counted = (
  name: string,
  figure: Figure,
  {
    of: [above, below],
    per = 1,
  }: { readonly of: readonly [string, string]; readonly per?: number },
): Measure => ({
  name,
  figure,
  numerator: countOf(above),
  denominator: countOf(below),
  per,
  own: false,
})

const share = (above: string, below: string): Measure =>
  counted(`share:${above}`, 'share', { of: [above, below] })

/** The measures of the argument, of languages that are analysed in full. */
const argumentMeasures: readonly Measure[] = [
  share('claims', 'sentences'),
  share('premises', 'sentences'),
  share('questions', 'sentences'),
  share('attributed', 'sentences'),
  share('hedged', 'claims'),
  share('boosted', 'claims'),
  counted('density:claims', 'rate', { of: ['claims', 'words'], per: 1000 }),
  counted('ratio:premises-per-claim', 'mean', { of: ['premises', 'claims'] }),
  counted('index:hedge-balance', 'index', { of: ['boosted', 'hedged'] }),
]

/** The name of the sum of the places in claims of a category, or of a whole lexicon; that of all its places is its name. */
export const claimHitsOf = (name: string): string => `claim:${name}`

/** The name of the sum of the weights of those places. */
export const weightsOf = (name: string): string => `weights:${name}`

const nameOf = ({ lexicon, category }: CategoryInfo): string => `${lexicon}.${category}`

const perWords = (prefix: string, name: string, numerator: string, figure: Figure): Measure => ({
  name: `${prefix}:${name}`,
  figure,
  numerator,
  denominator: countOf('words'),
  per: 1000,
  own: false,
})

/** Rates of categories and of whole lexicons per 1,000 words, and the indices of dimensions. */
const termMeasures = (
  categories: readonly CategoryInfo[],
  dimensions: readonly DimensionInfo[],
): readonly Measure[] => {
  const lexicons = new Set(categories.map(({ lexicon }) => lexicon))
  return [
    ...[...categories.map(nameOf), ...lexicons].map((name) => perWords('rate', name, name, 'rate')),
    ...dimensions.map(({ lexicon, dimension, from, to }): Measure => ({
      name: `index:${lexicon}.${dimension}`,
      figure: 'index',
      numerator: `${lexicon}.${to}`,
      denominator: `${lexicon}.${from}`,
      per: 1,
      own: false,
    })),
  ]
}

/** Weighted rates of categories, for documents in which some of their weights are not 1. */
export const weightedMeasures = (categories: readonly CategoryInfo[]): readonly Measure[] =>
  categories
    .map(nameOf)
    .sort()
    .map((name) => perWords('wrate', name, weightsOf(name), 'mean'))

const perUnit = (prefix: string, name: string, numerator: string, of: string): Measure => ({
  name: `${prefix}:${name}`,
  figure: 'frequency',
  numerator,
  denominator: countOf(of),
  per: 1,
  own: false,
})

/** Hits of each lexicon per sentence. */
const perSentenceMeasures = (categories: readonly CategoryInfo[]): readonly Measure[] =>
  [...new Set(categories.map(({ lexicon }) => lexicon))].map((lexicon) =>
    perUnit('per-sentence', lexicon, lexicon, 'sentences'),
  )

/** Hits of each category in claims, per claim. */
const perClaimMeasures = (categories: readonly CategoryInfo[]): readonly Measure[] =>
  categories.map(nameOf).map((name) => perUnit('per-claim', name, claimHitsOf(name), 'claims'))

/** Categories and dimensions that can be measured in a language: nothing is counted with a lexicon it has not. */
export const spokenIn = (
  language: string,
  frame: Pick<Frame, 'categories' | 'dimensions'>,
): Pick<Frame, 'categories' | 'dimensions'> => {
  const categories = frame.categories.filter(({ entries }) => (entries[language] ?? 0) > 0)
  const names = new Set(categories.map(nameOf))
  const dimensions = frame.dimensions.filter(
    ({ lexicon, from, to }) => names.has(`${lexicon}.${from}`) && names.has(`${lexicon}.${to}`),
  )
  return { categories, dimensions }
}

const authors = (measure: Measure): Measure => ({
  ...measure,
  name: `author:${measure.name}`,
  own: true,
})

/**
 * The measures of any text, in the order of their rows; those of the argument and of the author's own text
 * only where claims and voices are analysed (`full`).
 */
export const measuresOf = (
  { categories, dimensions }: Pick<Frame, 'categories' | 'dimensions'>,
  full: boolean,
): readonly Measure[] => {
  const terms = termMeasures(categories, dimensions)
  const everywhere = [...terms, ...perSentenceMeasures(categories)]
  if (!full) return everywhere
  const own = [...terms, ...argumentMeasures].filter(({ name }) => name !== 'share:attributed')
  return [...everywhere, ...perClaimMeasures(categories), ...argumentMeasures, ...own.map(authors)]
}
