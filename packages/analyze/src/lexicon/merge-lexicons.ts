import type { CategoryInfo, DimensionInfo } from '../model/comparison.ts'
import { referenceError } from './data-file-error.ts'
import type { Lexicon } from './lexicon.ts'
import { didYouMean } from './nearest-name.ts'

/** The lexicons in force: of two with one id and language, the later one. */
export const effectiveLexicons = (lexicons: readonly Lexicon[]): readonly Lexicon[] => {
  const byName = new Map<string, Lexicon>()
  for (const lexicon of lexicons) byName.set(`${lexicon.id} ${lexicon.language}`, lexicon)
  return [...byName.values()]
}

/** Entries of a category and of all below it. */
const entriesIn = ({ categories }: Lexicon, category: string): number =>
  categories
    .filter(({ id }) => id === category || id.startsWith(`${category}.`))
    .reduce((sum, { terms }) => sum + terms.length, 0)

/** Whether a category has figures of its own, or only counts in those above it. */
const isReported = ({ depth = Infinity }: Lexicon, category: string): boolean =>
  category.split('.').length <= depth

/** Pages are in English, so of names in several languages they show the English one, else the first. */
const named = (known: string | undefined, label: string, { language }: Lexicon): string =>
  known === undefined || language === 'en' ? label : known

/** The reported categories of all lexicons; those of one id in several languages are one. */
export const categoryInfos = (lexicons: readonly Lexicon[]): readonly CategoryInfo[] => {
  const infos = new Map<string, CategoryInfo>()
  for (const source of lexicons) {
    const { id: lexicon, language, categories } = source
    for (const { id: category, label } of categories) {
      if (!isReported(source, category)) continue
      const key = `${lexicon}.${category}`
      const known = infos.get(key)
      infos.set(key, {
        lexicon,
        category,
        label: named(known?.label, label, source),
        entries: { ...known?.entries, [language]: entriesIn(source, category) },
      })
    }
  }
  return [...infos.values()]
}

const dimensionProblem = (
  lexicon: Lexicon,
  end: string,
  names: readonly string[],
): string | null => {
  if (!names.includes(end)) {
    return `names the category "${end}", which "${lexicon.id}" has not.${didYouMean(end, names)}`
  }
  if (isReported(lexicon, end)) return null
  return `names the category "${end}", which has no figures of its own: name one above it, or raise "depth".`
}

/**
 * The dimensions of all lexicons; one that several languages of a lexicon define is given once.
 *
 * @throws DataFileError for a dimension of a category that its lexicon has in no language, or does not
 * report
 */
export const dimensionInfos = (lexicons: readonly Lexicon[]): readonly DimensionInfo[] => {
  const infos = new Map<string, DimensionInfo>()
  for (const source of lexicons) {
    const { id: lexicon, dimensions, path } = source
    const own = lexicons.filter(({ id }) => id === lexicon).flatMap(({ categories }) => categories)
    const names = own.map(({ id }) => id)
    for (const { id: dimension, label, from, to } of dimensions) {
      for (const [side, end] of [['from', from] as const, ['to', to] as const]) {
        const message = dimensionProblem(source, end, names)
        if (message === null) continue
        const keys = ['dimensions', dimension, side]
        throw referenceError(path, `Dimension "${dimension}" ${message}`, keys)
      }
      const key = `${lexicon}.${dimension}`
      const known = infos.get(key) ?? { lexicon, dimension, label, from, to }
      infos.set(key, { ...known, label: named(infos.get(key)?.label, label, source) })
    }
  }
  return [...infos.values()]
}
