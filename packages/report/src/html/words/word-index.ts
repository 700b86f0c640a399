import { plain } from '../../kwic/shown-line.ts'
import type { LineSize } from '../../kwic/packed-lines.ts'
import type { OwnEntry, OwnPlace, OwnWords } from './own-words.ts'

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

type Entries = Map<string, Map<string, Counting>>

const addEntry = (
  entries: Entries,
  { category, entry, inText, outside, surfaces }: OwnEntry,
): void => {
  const ofCategory = known(entries, category, () => new Map<string, Counting>())
  const counting = known(ofCategory, entry, () => ({
    inText: 0,
    outside: 0,
    documents: 0,
    surfaces: new Map<string, number>(),
  }))
  counting.inText += inText
  counting.outside += outside
  if (inText > 0) counting.documents += 1
  for (const [surface, count] of surfaces) {
    const before = counting.surfaces.get(surface)
    if (before !== undefined) counting.surfaces.set(surface, before + count)
    else if (counting.surfaces.size < mostSurfaces) counting.surfaces.set(surface, count)
  }
}

interface At {
  /** Place among the analyses. */
  readonly document: number
  readonly language: string
}

const countPlace = ({ entries }: Placing, place: OwnPlace, { document, language }: At): void => {
  for (const name of place.entries) {
    const entry = known(entries, name, () => ({
      lines: 0,
      inText: 0,
      documentsWith: 0,
      last: -1,
      languages: new Set<string>(),
    }))
    entry.lines += 1
    entry.languages.add(language)
    if (!place.isText) continue
    entry.inText += 1
    if (entry.last !== document) entry.documentsWith += 1
    entry.last = document
  }
}

const nothing: FoundPlaces = { places: [], inText: 0, documentsWith: 0, entries: new Map() }

/** Makes an index of the words of the lexicons, to which documents are added one after the other. */
export const createWordIndex = (): {
  readonly add: (own: OwnWords, at: At) => void
  readonly index: WordIndex
} => {
  const byCategory = new Map<string, Placing>()
  const byLanguage = new Map<string, Entries>()
  const shown = new Map<string, readonly string[]>()
  const addPlaces = (category: string, places: readonly OwnPlace[], at: At): void => {
    const placing = known(byCategory, category, (): Placing => ({
      places: [],
      inText: 0,
      documentsWith: 0,
      entries: new Map(),
    }))
    placing.documentsWith += 1
    for (const [place, each] of places.entries()) {
      placing.inText += Number(each.isText)
      countPlace(placing, each, at)
      placing.places.push({
        document: at.document,
        place,
        entry: each.entries[0] ?? '',
        entries: known(shown, each.entries.join('\0'), () => each.entries.map(plain)),
        bytes: each.bytes,
      })
    }
  }
  return {
    add: ({ entries, places }, at) => {
      const ofLanguage = known(byLanguage, at.language, (): Entries => new Map())
      for (const entry of entries) addEntry(ofLanguage, entry)
      for (const [category, own] of places) addPlaces(category, own, at)
    },
    index: {
      placesOf: (category) => byCategory.get(category) ?? nothing,
      entriesOf: (category, language) => byLanguage.get(language)?.get(category) ?? new Map(),
    },
  }
}
