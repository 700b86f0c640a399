import type { DocumentAnalysis } from '@contend/analyze'
import { counts, ownLexicon } from '@contend/analyze/results'
import { surfaceOf } from '@contend/ingest/text'
import { plain } from '../../kwic/shown-line.ts'
import type { ReportModel } from '../report-model.ts'

/** Most written forms that are counted of one entry. */
const mostSurfaces = 50

/** What an entry of a lexicon found in the documents of one language. */
export interface EntryCount {
  /** Hits outside captions and boilerplate. */
  readonly inText: number
  readonly outside: number
  /** Documents with such hits in the text. */
  readonly documents: number
  /** How often each form was written, in small letters; the first 50 forms. */
  readonly surfaces: ReadonlyMap<string, number>
}

/** Hits of a category in one document, by their place in its analysis. */
export interface CategoryHits {
  /** Place among the entries of the model. */
  readonly document: number
  readonly hits: readonly number[]
}

/** Where the words of the lexicons stand: one pass over all analyses, for all pages on words. */
export interface WordIndex {
  /** Hits of a reported category and of all below it, `LEXICON.CATEGORY`, in the order of the documents. */
  readonly hitsOf: (category: string) => readonly CategoryHits[]
  /** Counts of the entries that a category itself, not one below it, has in a language. */
  readonly entriesOf: (category: string, language: string) => ReadonlyMap<string, EntryCount>
}

interface Counting {
  inText: number
  outside: number
  documents: number
  last: number
  readonly surfaces: Map<string, number>
}

const known = <K, V>(map: Map<K, V>, key: K, make: () => V): V => {
  const found = map.get(key)
  if (found !== undefined) return found
  const made = make()
  map.set(key, made)
  return made
}

const parentsOf = (lexicon: string, category: string): readonly string[] => {
  const parts = category.split('.')
  return parts.map((_, index) => `${lexicon}.${parts.slice(0, index + 1).join('.')}`)
}

const addSurface = (surfaces: Map<string, number>, surface: string): void => {
  const count = surfaces.get(surface)
  if (count !== undefined) surfaces.set(surface, count + 1)
  else if (surfaces.size < mostSurfaces) surfaces.set(surface, 1)
}

type Entries = Map<string, Map<string, Counting>>

/** Counts a hit of a document; `inText` says whether its sentence counts. */
const countHit = (
  entries: Entries,
  { document: { text }, hits }: DocumentAnalysis,
  at: { readonly document: number; readonly hit: number; readonly inText: boolean },
): void => {
  const hit = hits[at.hit]
  if (hit === undefined) return
  const ofCategory = known(
    entries,
    `${hit.lexicon}.${hit.category}`,
    () => new Map<string, Counting>(),
  )
  const entry = known(ofCategory, hit.entry, () => ({
    inText: 0,
    outside: 0,
    documents: 0,
    last: -1,
    surfaces: new Map<string, number>(),
  }))
  addSurface(entry.surfaces, plain(surfaceOf(text, hit)).toLowerCase())
  if (!at.inText) {
    entry.outside += 1
    return
  }
  entry.inText += 1
  if (entry.last !== at.document) entry.documents += 1
  entry.last = at.document
}

/** Finds where the words of the lexicons stand. */
export const indexWords = ({ entries, comparison }: ReportModel): WordIndex => {
  const reported = new Set(
    comparison.frame.categories
      .filter(({ lexicon }) => lexicon !== ownLexicon)
      .map(({ lexicon, category }) => `${lexicon}.${category}`),
  )
  const parents = new Map<string, readonly string[]>()
  const places = new Map<string, CategoryHits[]>()
  const byLanguage = new Map<string, Entries>()
  for (const [document, { analysis }] of entries.entries()) {
    const found = new Map<string, number[]>()
    const ofLanguage = known(byLanguage, analysis.document.language, (): Entries => new Map())
    for (const [index, { lexicon, category, sentence }] of analysis.hits.entries()) {
      const block = analysis.sentences[sentence]
      countHit(ofLanguage, analysis, {
        document,
        hit: index,
        inText: block !== undefined && counts(block),
      })
      const names = known(parents, `${lexicon}.${category}`, () =>
        parentsOf(lexicon, category).filter((name) => reported.has(name)),
      )
      for (const name of names) known(found, name, () => []).push(index)
    }
    for (const [name, hits] of found) known(places, name, () => []).push({ document, hits })
  }
  return {
    hitsOf: (category) => places.get(category) ?? [],
    entriesOf: (category, language) => byLanguage.get(language)?.get(category) ?? new Map(),
  }
}
