import type { CategoryInfo } from '../model/comparison.ts'
import { countOf } from '../profile/measures.ts'
import { ownLexicon } from '../lexicon/own-lexicon.ts'
import { visitCells, type Cells } from '../profile/cells.ts'
import type { Tally } from '../profile/tally.ts'
import { termOf } from '../profile/term-names.ts'

/** Whole numbers of a document, or of several in one language. */
export interface OwnCounts {
  readonly language: string
  readonly words: number
  /** Hits by the deepest category of their entry that is compared, `LEXICON.CATEGORY`, not by those above it. */
  readonly hits: ReadonlyMap<string, number>
}

/** A category by the entries it has itself, without those of the categories below it. */
export interface OwnCategory {
  readonly feature: string
  /** Languages in which it has entries of its own. */
  readonly languages: readonly string[]
}

/** How often one of the categories occurs in a document or group. */
export interface CategoryRate {
  readonly hits: number
  /** Per word. */
  readonly rate: number
}

/** The counts of every document of a tally: those of a category are those of its terms. */
export const ownCountsOf = ({ features, documents }: Tally): ReadonlyMap<string, OwnCounts> => {
  const words = features.indexOf(countOf('words'))
  const categories = features.map((feature) => {
    const term = termOf(feature)
    return term === null ? null : `${term.lexicon}.${term.category}`
  })
  const countsOf = (cells: Cells, language: string): OwnCounts => {
    let size = 0
    const hits = new Map<string, number>()
    visitCells(cells, (_, number, count) => {
      if (number === words) size += count
      const category = categories[number] ?? null
      if (category !== null) hits.set(category, (hits.get(category) ?? 0) + count)
    })
    return { language, words: size, hits }
  }
  return new Map([...documents].map(([id, { language, cells }]) => [id, countsOf(cells, language)]))
}

/** The counts together of those that are in a language. */
export const addCounts = (language: string, parts: readonly OwnCounts[]): OwnCounts => {
  const hits = new Map<string, number>()
  let words = 0
  for (const part of parts.filter((each) => each.language === language)) {
    words += part.words
    for (const [name, count] of part.hits) hits.set(name, (hits.get(name) ?? 0) + count)
  }
  return { language, words, hits }
}

const parentOf = (category: string): string => category.split('.').slice(0, -1).join('.')

/**
 * The categories of the compared lexicons that have entries of their own, in the order of the frame: every
 * hit falls in the category its entry stands in, and in none above it.
 */
export const ownCategories = (categories: readonly CategoryInfo[]): readonly OwnCategory[] => {
  const named = categories.filter(({ lexicon }) => lexicon !== ownLexicon)
  const below = new Map<string, number>()
  const keyOf = (feature: string, language: string): string => JSON.stringify([feature, language])
  for (const { lexicon, category, entries } of named) {
    for (const [language, number] of Object.entries(entries)) {
      const key = keyOf(`${lexicon}.${parentOf(category)}`, language)
      below.set(key, (below.get(key) ?? 0) + number)
    }
  }
  return named.flatMap(({ lexicon, category, entries }) => {
    const feature = `${lexicon}.${category}`
    const languages = Object.keys(entries).filter(
      (language) => (entries[language] ?? 0) > (below.get(keyOf(feature, language)) ?? 0),
    )
    return languages.length === 0 ? [] : [{ feature, languages }]
  })
}

/** The rate of each category; `null` where it has no entries in the language, or there are no words. */
export const categoryRates = (
  { language, words, hits }: OwnCounts,
  categories: readonly OwnCategory[],
): readonly (CategoryRate | null)[] =>
  categories.map(({ feature, languages }) => {
    if (words === 0 || !languages.includes(language)) return null
    const count = hits.get(feature) ?? 0
    return { hits: count, rate: count / words }
  })
