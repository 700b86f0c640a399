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

/** The categories of all lexicons; those of one id in several languages are one. */
export const categoryInfos = (lexicons: readonly Lexicon[]): readonly CategoryInfo[] => {
  const infos = new Map<string, CategoryInfo>()
  for (const source of lexicons) {
    const { id: lexicon, language, categories } = source
    for (const { id: category, label } of categories) {
      const key = `${lexicon}.${category}`
      const known = infos.get(key) ?? { lexicon, category, label, entries: {} }
      const entries = { ...known.entries, [language]: entriesIn(source, category) }
      infos.set(key, { ...known, entries })
    }
  }
  return [...infos.values()]
}

/**
 * The dimensions of all lexicons; one that several languages of a lexicon define is given once.
 *
 * @throws DataFileError for a dimension of a category that its lexicon has in no language
 */
export const dimensionInfos = (lexicons: readonly Lexicon[]): readonly DimensionInfo[] => {
  const infos = new Map<string, DimensionInfo>()
  for (const { id: lexicon, dimensions, path } of lexicons) {
    const own = lexicons.filter(({ id }) => id === lexicon).flatMap(({ categories }) => categories)
    const names = own.map(({ id }) => id)
    for (const { id: dimension, label, from, to } of dimensions) {
      for (const end of [from, to]) {
        if (names.includes(end)) continue
        const what = `Dimension "${dimension}" names the category "${end}", which "${lexicon}" has not.`
        throw referenceError(path, `${what}${didYouMean(end, names)}`)
      }
      const key = `${lexicon}.${dimension}`
      if (!infos.has(key)) infos.set(key, { lexicon, dimension, label, from, to })
    }
  }
  return [...infos.values()]
}
