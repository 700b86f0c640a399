import type { CategoryInfo, DimensionInfo } from '../model/comparison.ts'

/**
 * How a measure is made of its two counts: `rate`, per 1,000 of the denominator; `per-claim`, per one;
 * `share`, one of the other; `index`, ln((numerator + .5) / (denominator + .5)).
 */
export type MeasureKind = 'rate' | 'per-claim' | 'share' | 'index'

/** A figure of a document or group, as two counts of the tally. */
export interface Measure {
  readonly name: string
  readonly kind: MeasureKind
  /** Features of the tally. */
  readonly numerator: string
  readonly denominator: string
  /** Of the author's own text only. */
  readonly own: boolean
  /** Of documents whose sentences are labelled only. */
  readonly needsLabels: boolean
  /** Whether it can be measured in documents of a language. */
  readonly speaks: (language: string) => boolean
}

type Unscoped = Omit<Measure, 'own' | 'needsLabels'>

const everyLanguage = (): boolean => true

const termMeasures = (
  categories: readonly CategoryInfo[],
  dimensions: readonly DimensionInfo[],
): readonly Unscoped[] => {
  const speakers = new Map(
    categories.map(({ lexicon, category, entries }) => [
      `${lexicon}.${category}`,
      (language: string): boolean => (entries[language] ?? 0) > 0,
    ]),
  )
  const lexicons = [...new Set(categories.map(({ lexicon }) => lexicon))]
  const speaksAny =
    (lexicon: string) =>
    (language: string): boolean =>
      categories.some((info) => info.lexicon === lexicon && (info.entries[language] ?? 0) > 0)
  const rate = (feature: string, speaks: Measure['speaks']): Unscoped => ({
    name: `rate:${feature}`,
    kind: 'rate',
    numerator: feature,
    denominator: 'count:words',
    speaks,
  })
  return [
    ...[...speakers].map(([feature, speaks]) => rate(feature, speaks)),
    ...lexicons.map((lexicon) => rate(lexicon, speaksAny(lexicon))),
    ...dimensions.map(({ lexicon, dimension, from, to }): Unscoped => {
      const [up, down] = [`${lexicon}.${to}`, `${lexicon}.${from}`]
      const ends = [speakers.get(up), speakers.get(down)]
      return {
        name: `index:${lexicon}.${dimension}`,
        kind: 'index',
        numerator: up,
        denominator: down,
        speaks: (language) => ends.every((speaks) => speaks?.(language) === true),
      }
    }),
  ]
}

const claimMeasures = (categories: readonly CategoryInfo[]): readonly Unscoped[] =>
  categories.map(({ lexicon, category, entries }) => ({
    name: `per-claim:${lexicon}.${category}`,
    kind: 'per-claim',
    numerator: `claim:${lexicon}.${category}`,
    denominator: 'count:claims',
    speaks: (language) => (entries[language] ?? 0) > 0,
  }))

const shareMeasures: readonly Unscoped[] = [
  ['claims', 'sentences'],
  ['premises', 'sentences'],
  ['questions', 'sentences'],
  ['attributed', 'sentences'],
  ['hedged', 'claims'],
  ['boosted', 'claims'],
].map(([one = '', of = '']) => ({
  name: `share:${one}`,
  kind: 'share',
  numerator: `count:${one}`,
  denominator: `count:${of}`,
  speaks: everyLanguage,
}))

/**
 * The measures of a profile in the order of its rows: rates and indices, per-claim rates, shares, then
 * rates, indices and shares of the author's own text.
 */
export const measuresOf = (
  categories: readonly CategoryInfo[],
  dimensions: readonly DimensionInfo[],
): readonly Measure[] => {
  const terms = termMeasures(categories, dimensions)
  const labelled = [...claimMeasures(categories), ...shareMeasures]
  const own = [...terms, ...shareMeasures].filter(({ name }) => name !== 'share:attributed')
  return [
    ...terms.map((measure) => ({ ...measure, own: false, needsLabels: false })),
    ...labelled.map((measure) => ({ ...measure, own: false, needsLabels: true })),
    ...own.map((measure) => ({
      ...measure,
      name: `author:${measure.name}`,
      own: true,
      needsLabels: true,
    })),
  ]
}
