import type { DocumentAnalysis, Frame, Sentence } from '@contend/analyze'
import { counts } from '@contend/analyze/results'
import { surfaceOf } from '@contend/ingest/text'
import { lineBytes } from '../../kwic/packed-lines.ts'
import { plain } from '../../kwic/shown-line.ts'
import { createPlacesIn, linesOf, type PlacesIn } from './places-in.ts'

/** What an entry of a lexicon found in one document. */
export interface OwnEntry {
  /** `LEXICON.CATEGORY`. */
  readonly category: string
  readonly entry: string
  /** Hits outside captions and boilerplate. */
  readonly inText: number
  readonly outside: number
  /** How often each form is written, in small letters, in the order in which they turn up. */
  readonly surfaces: readonly (readonly [surface: string, count: number])[]
}

/** A place of a category in one document. */
export interface OwnPlace {
  /** Those that match there. */
  readonly entries: readonly string[]
  /** What its line takes in a page beside the numbers of its document and its entries. */
  readonly bytes: number
  readonly isText: boolean
}

/** Where the words of the lexicons stand in one document. Plain data. */
export interface OwnWords {
  /** By category, then entry, in the order in which they turn up. */
  readonly entries: readonly OwnEntry[]
  /** Those of each reported category and of all below it, in text order. */
  readonly places: readonly (readonly [category: string, places: readonly OwnPlace[]])[]
}

type Counting = Omit<OwnEntry, 'inText' | 'outside' | 'surfaces'> & {
  inText: number
  outside: number
  readonly surfaces: Map<string, number>
}

const isInText = (sentences: readonly Sentence[], index: number): boolean => {
  const sentence = sentences[index]
  return sentence !== undefined && counts(sentence)
}

const entriesIn = ({ sentences, hits, document }: DocumentAnalysis): readonly OwnEntry[] => {
  const found = new Map<string, Map<string, Counting>>()
  for (const hit of hits) {
    const category = `${hit.lexicon}.${hit.category}`
    const ofCategory = found.get(category) ?? new Map<string, Counting>()
    found.set(category, ofCategory)
    const entry = ofCategory.get(hit.entry) ?? {
      category,
      entry: hit.entry,
      inText: 0,
      outside: 0,
      surfaces: new Map<string, number>(),
    }
    ofCategory.set(hit.entry, entry)
    const surface = plain(surfaceOf(document.text, hit)).toLowerCase()
    entry.surfaces.set(surface, (entry.surfaces.get(surface) ?? 0) + 1)
    if (isInText(sentences, hit.sentence)) entry.inText += 1
    else entry.outside += 1
  }
  return [...found.values()].flatMap((entries) =>
    Array.from(entries.values(), (each) => ({ ...each, surfaces: [...each.surfaces] })),
  )
}

const placesOf = (analysis: DocumentAnalysis, placesIn: PlacesIn): OwnWords['places'] => {
  const found = placesIn(analysis)
  const lines = linesOf(analysis, [...found.values()].flat()).values()
  return Array.from(found, ([category, places]) => {
    const own = places.flatMap(({ entries, sentence }): readonly OwnPlace[] => {
      const { value: line } = lines.next()
      if (line === undefined) return []
      return [{ entries, bytes: lineBytes(line), isText: isInText(analysis.sentences, sentence) }]
    })
    return [category, own]
  })
}

/** Finds where the words of the lexicons of a frame stand. */
export const createWordTeller = (
  frame: Pick<Frame, 'categories'>,
): ((analysis: DocumentAnalysis) => OwnWords) => {
  const placesIn = createPlacesIn(frame)
  return (analysis) => ({ entries: entriesIn(analysis), places: placesOf(analysis, placesIn) })
}
