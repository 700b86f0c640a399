import type { DocumentAnalysis } from '../model/analysis.ts'
import type { CategoryInfo } from '../model/comparison.ts'
import { counts } from '../text/parsed-sentence.ts'
import { ARGUMENT } from './claim-facts.ts'

/** Whole numbers of a document or of several. */
export interface OwnCounts {
  /** By language. */
  readonly words: ReadonlyMap<string, number>
  /** Hits by the category of their entry, `LEXICON.CATEGORY`, not by those above it. */
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
  /** Per word of the languages it has entries in. */
  readonly rate: number
}

/** Counts outside boilerplate and captions. */
export const ownCountsOf = ({ document, totals, sentences, hits }: DocumentAnalysis): OwnCounts => {
  const sums = new Map<string, number>()
  for (const { lexicon, category, sentence } of hits) {
    const place = sentences[sentence]
    if (lexicon === ARGUMENT || place === undefined || !counts(place)) continue
    const feature = `${lexicon}.${category}`
    sums.set(feature, (sums.get(feature) ?? 0) + 1)
  }
  return { words: new Map([[document.language, totals.words]]), hits: sums }
}

const summed = (maps: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>()
  for (const map of maps) for (const [key, n] of map) sums.set(key, (sums.get(key) ?? 0) + n)
  return sums
}

/** The counts of all of them together. */
export const addCounts = (parts: readonly OwnCounts[]): OwnCounts => ({
  words: summed(parts.map(({ words }) => words)),
  hits: summed(parts.map(({ hits }) => hits)),
})

const parentOf = (category: string): string => category.split('.').slice(0, -1).join('.')

/**
 * The categories of the compared lexicons that have entries of their own, in the order of the frame: every
 * hit falls in the category its entry stands in, and in none above it.
 */
export const ownCategories = (categories: readonly CategoryInfo[]): readonly OwnCategory[] => {
  const named = categories.filter(({ lexicon }) => lexicon !== ARGUMENT)
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

/** The rate of each category; `null` where it has no entries in any language that is spoken. */
export const categoryRates = (
  { words, hits }: OwnCounts,
  categories: readonly OwnCategory[],
): readonly (CategoryRate | null)[] =>
  categories.map(({ feature, languages }) => {
    const size = languages.reduce((sum, language) => sum + (words.get(language) ?? 0), 0)
    if (size === 0) return null
    const count = hits.get(feature) ?? 0
    return { hits: count, rate: count / size }
  })
