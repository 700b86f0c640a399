import type { CategoryInfo, Frame } from '../model/comparison.ts'
import { logOdds } from '../statistics/estimates.ts'
import { logRatio } from '../statistics/log-ratio.ts'
import { categoryName } from './in-words.ts'

/** What groups may differ in: how often they use a category, or their index on a dimension. */
export interface Contrast {
  readonly measure: 'log-ratio' | 'index-difference'
  /** `LEXICON.CATEGORY` or `LEXICON.DIMENSION`. */
  readonly subject: string
  readonly label: string
  /** The category, or the `to` of the dimension. */
  readonly feature: string
  /** The `from` of the dimension. */
  readonly against: string | null
  /** Of a dimension, the words for `against` and `feature`. */
  readonly ends: readonly [from: string, to: string] | null
  /** The language it is counted in; `null` where no document is in one it can be counted in. */
  readonly language: string | null
}

/** What was counted of a contrast in some documents. */
export interface Counted {
  readonly feature: number
  /** 0 for a category. */
  readonly against: number
  readonly words: number
}

const languagesOf = ({ entries }: CategoryInfo): ReadonlySet<string> =>
  new Set(Object.keys(entries).filter((language) => (entries[language] ?? 0) > 0))

/**
 * The contrasts of the lexicons compared, each in the first of the languages in which it can be counted: `own` is the
 * lexicon the analysis itself reads.
 */
export const contrastsOf = (
  frame: Frame,
  own: string,
  languages: readonly string[],
): readonly Contrast[] => {
  const spoken = new Map(
    frame.categories.map((info) => [`${info.lexicon}.${info.category}`, languagesOf(info)]),
  )
  const categories = frame.categories
    .filter(({ lexicon }) => lexicon !== own)
    .map(({ lexicon, category }): Contrast => {
      const feature = `${lexicon}.${category}`
      return {
        measure: 'log-ratio',
        subject: feature,
        label: categoryName(frame, lexicon, category),
        feature,
        against: null,
        ends: null,
        language: languages.find((each) => spoken.get(feature)?.has(each)) ?? null,
      }
    })
  const dimensions = frame.dimensions.map(({ lexicon, dimension, label, to, from }): Contrast => {
    const [feature, against] = [`${lexicon}.${to}`, `${lexicon}.${from}`]
    const [one, other] = [feature, against].map((each) => spoken.get(each))
    return {
      measure: 'index-difference',
      subject: `${lexicon}.${dimension}`,
      label: label === '' ? dimension : label,
      feature,
      against,
      ends: [categoryName(frame, lexicon, from), categoryName(frame, lexicon, to)],
      language: languages.find((each) => one?.has(each) && other?.has(each)) ?? null,
    }
  })
  return [...dimensions, ...categories]
}

/**
 * How far a group is from the rest: log2 of the ratio of rates, or the difference of the indices in log odds. `null`
 * where one of them cannot be had.
 */
export const differenceOf = (
  { measure }: Contrast,
  group: Counted,
  rest: Counted,
): number | null => {
  if (measure === 'log-ratio') {
    return logRatio(
      { count: group.feature, size: group.words },
      { count: rest.feature, size: rest.words },
    )
  }
  const [one, other] = [group, rest].map(({ feature, against }) => logOdds(feature, against).value)
  return typeof one === 'number' && typeof other === 'number' ? one - other : null
}
