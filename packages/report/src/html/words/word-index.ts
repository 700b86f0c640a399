import type { DocumentAnalysis, Frame, Sentence } from '@contend/analyze'
import { counts } from '@contend/analyze/results'
import { surfaceOf } from '@contend/ingest/text'
import { lineBytes, type LineSize } from '../../kwic/packed-lines.ts'
import { plain } from '../../kwic/shown-line.ts'
import { createPlacesIn, linesOf, type Place } from './places-in.ts'

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

/** A place of a category, small enough to keep one for every hit. */
export interface PlaceRef extends LineSize {
  /** Place among the analyses. */
  readonly document: number
  /** Place among those of the category in its document. */
  readonly place: number
  /** The first entry that matched. */
  readonly entry: string
}

/** How often an entry was found at the places of a category. */
export interface PlaceCount {
  /** Places, those in captions and boilerplate too. */
  readonly lines: number
  readonly inText: number
  /** Documents with places in the text. */
  readonly documentsWith: number
  /** Those it was found in. */
  readonly languages: ReadonlySet<string>
}

/** All places of a category and of all below it: one for each stretch, as `rate:` counts. */
export interface FoundPlaces {
  /** In the order of the documents, then text order. */
  readonly places: readonly PlaceRef[]
  readonly inText: number
  readonly documentsWith: number
  readonly entries: ReadonlyMap<string, PlaceCount>
}

/** Where the words of the lexicons stand, for all pages on words. */
export interface WordIndex {
  /** Places of a reported category, `LEXICON.CATEGORY`. */
  readonly placesOf: (category: string) => FoundPlaces
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

interface Placing {
  readonly places: PlaceRef[]
  inText: number
  documentsWith: number
  readonly entries: Map<
    string,
    {
      lines: number
      inText: number
      documentsWith: number
      last: number
      readonly languages: Set<string>
    }
  >
}

const known = <K, V>(map: Map<K, V>, key: K, make: () => V): V => {
  const found = map.get(key)
  if (found !== undefined) return found
  const made = make()
  map.set(key, made)
  return made
}

const addSurface = (surfaces: Map<string, number>, surface: string): void => {
  const count = surfaces.get(surface)
  if (count !== undefined) surfaces.set(surface, count + 1)
  else if (surfaces.size < mostSurfaces) surfaces.set(surface, 1)
}

const isInText = (sentences: readonly Sentence[], index: number): boolean => {
  const sentence = sentences[index]
  return sentence !== undefined && counts(sentence)
}

type Entries = Map<string, Map<string, Counting>>

/** Counts the hits of a document by the category and entry that has them. */
const countHits = (entries: Entries, analysis: DocumentAnalysis, document: number): void => {
  const { sentences, hits } = analysis
  const { text } = analysis.document
  for (const hit of hits) {
    const category = `${hit.lexicon}.${hit.category}`
    const ofCategory = known(entries, category, () => new Map<string, Counting>())
    const entry = known(ofCategory, hit.entry, () => ({
      inText: 0,
      outside: 0,
      documents: 0,
      last: -1,
      surfaces: new Map<string, number>(),
    }))
    addSurface(entry.surfaces, plain(surfaceOf(text, hit)).toLowerCase())
    if (!isInText(sentences, hit.sentence)) {
      entry.outside += 1
      continue
    }
    entry.inText += 1
    if (entry.last !== document) entry.documents += 1
    entry.last = document
  }
}

const countPlace = (
  { entries }: Placing,
  place: Place,
  at: { readonly document: number; readonly language: string; readonly isText: boolean },
): void => {
  for (const name of place.entries) {
    const entry = known(entries, name, () => ({
      lines: 0,
      inText: 0,
      documentsWith: 0,
      last: -1,
      languages: new Set<string>(),
    }))
    entry.lines += 1
    entry.languages.add(at.language)
    if (!at.isText) continue
    entry.inText += 1
    if (entry.last !== at.document) entry.documentsWith += 1
    entry.last = at.document
  }
}

const nothing: FoundPlaces = { places: [], inText: 0, documentsWith: 0, entries: new Map() }

/** Makes an index of the words of the lexicons, to which documents are added one after the other. */
export const createWordIndex = (
  frame: Frame,
): {
  readonly add: (analysis: DocumentAnalysis, document: number) => void
  readonly index: WordIndex
} => {
  const placesIn = createPlacesIn(frame)
  const byCategory = new Map<string, Placing>()
  const byLanguage = new Map<string, Entries>()
  const shown = new Map<string, readonly string[]>()
  const addPlaces = (analysis: DocumentAnalysis, document: number): void => {
    const { sentences } = analysis
    const { language } = analysis.document
    const found = placesIn(analysis)
    const lines = linesOf(analysis, [...found.values()].flat()).values()
    for (const [category, places] of found) {
      const placing = known(byCategory, category, (): Placing => ({
        places: [],
        inText: 0,
        documentsWith: 0,
        entries: new Map(),
      }))
      placing.documentsWith += 1
      for (const [place, each] of places.entries()) {
        const { value: line } = lines.next()
        if (line === undefined) continue
        const isText = isInText(sentences, each.sentence)
        placing.inText += Number(isText)
        countPlace(placing, each, { document, language, isText })
        placing.places.push({
          document,
          place,
          entry: each.entries[0] ?? '',
          entries: known(shown, each.entries.join('\0'), () => line.entries),
          bytes: lineBytes(line),
        })
      }
    }
  }
  return {
    add: (analysis, document) => {
      const { language } = analysis.document
      countHits(
        known(byLanguage, language, (): Entries => new Map()),
        analysis,
        document,
      )
      addPlaces(analysis, document)
    },
    index: {
      placesOf: (category) => byCategory.get(category) ?? nothing,
      entriesOf: (category, language) => byLanguage.get(language)?.get(category) ?? new Map(),
    },
  }
}
