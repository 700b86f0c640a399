import type { CategoryInfo, LineCounts } from '@contend/analyze'
import { counts, placesOfHits } from '@contend/analyze/results'
import { compareCodeUnits } from '@contend/ingest/text'
import type { ReportModel } from '../report-model.ts'
import type { WordIndex } from './word-index.ts'

/** A place of a category, small enough to keep one for every hit. */
export interface PlaceRef {
  /** Place among the entries of the model. */
  readonly document: number
  /** Place among those of the category in its document. */
  readonly place: number
  /** The first entry that matched. */
  readonly entry: string
}

/** How often an entry of a category was found, and in how much text. */
export interface TermCount {
  readonly entry: string
  /** Places, those in captions and boilerplate too. */
  readonly lines: number
  readonly inText: number
  /** Documents with places in the text. */
  readonly documentsWith: number
  /** Documents of the languages it was found in, and their words. */
  readonly documents: number
  readonly words: number
}

/** All places of a category, in path order of the documents, then text order; its terms, most lines first. */
export interface CategoryPlaces {
  readonly places: readonly PlaceRef[]
  readonly terms: readonly TermCount[]
  readonly counts: LineCounts
}

interface Text {
  documents: number
  words: number
}

interface Counting {
  lines: number
  inText: number
  documentsWith: number
  last: number
  readonly languages: Set<string>
}

/** Documents and words of each language in which the category has entries. */
const measuredText = (model: ReportModel, info: CategoryInfo): ReadonlyMap<string, Text> => {
  const found = new Map<string, Text>()
  for (const { analysis } of model.entries) {
    const { language } = analysis.document
    if (analysis.depth === 'none' || (info.entries[language] ?? 0) === 0) continue
    const text = found.get(language) ?? { documents: 0, words: 0 }
    text.documents += 1
    text.words += analysis.totals.words
    found.set(language, text)
  }
  return found
}

const sumOf = (texts: readonly (Text | undefined)[]): Text => ({
  documents: texts.reduce((sum, text) => sum + (text?.documents ?? 0), 0),
  words: texts.reduce((sum, text) => sum + (text?.words ?? 0), 0),
})

const termCounts = (
  counted: ReadonlyMap<string, Counting>,
  texts: ReadonlyMap<string, Text>,
): readonly TermCount[] =>
  [...counted]
    .map(([entry, { lines, inText, documentsWith, languages }]) => ({
      entry,
      lines,
      inText,
      documentsWith,
      ...sumOf([...languages].map((language) => texts.get(language))),
    }))
    .sort((a, b) => b.lines - a.lines || compareCodeUnits(a.entry, b.entry))

const countEntry = (
  counted: Map<string, Counting>,
  entry: string,
  at: { readonly document: number; readonly language: string; readonly isText: boolean },
): void => {
  const known = counted.get(entry) ?? {
    lines: 0,
    inText: 0,
    documentsWith: 0,
    last: -1,
    languages: new Set<string>(),
  }
  counted.set(entry, known)
  known.lines += 1
  known.languages.add(at.language)
  if (!at.isText) return
  known.inText += 1
  if (known.last !== at.document) known.documentsWith += 1
  known.last = at.document
}

/** Finds and counts the places of a category and of all below it: one for each stretch, as `rate:` counts. */
export const categoryPlaces = (
  model: ReportModel,
  index: WordIndex,
  info: CategoryInfo,
): CategoryPlaces => {
  const places: PlaceRef[] = []
  const counted = new Map<string, Counting>()
  const found = index.hitsOf(`${info.lexicon}.${info.category}`)
  let inText = 0
  for (const { document, hits } of found) {
    const analysis = model.entries[document]?.analysis
    if (analysis === undefined) continue
    const { language } = analysis.document
    const ofDocument = placesOfHits(hits.flatMap((hit) => analysis.hits[hit] ?? []))
    for (const [place, { sentence, entries }] of ofDocument.entries()) {
      const block = analysis.sentences[sentence]
      const isText = block !== undefined && counts(block)
      inText += Number(isText)
      places.push({ document, place, entry: entries[0] ?? '' })
      for (const entry of entries) countEntry(counted, entry, { document, language, isText })
    }
  }
  const texts = measuredText(model, info)
  const { documents, words } = sumOf([...texts.values()])
  return {
    places,
    terms: termCounts(counted, texts),
    counts: {
      lines: places.length,
      inText,
      documentsWith: found.length,
      documents,
      words,
      ratePerThousand: words === 0 ? null : (1000 * inText) / words,
    },
  }
}
