import type { CategoryInfo, LineCounts } from '@contend/analyze'
import { compareCodeUnits } from '@contend/ingest/text'
import { factsOf } from '../../facts/run-facts.ts'
import type { ReportModel } from '../report-model.ts'
import type { FoundPlaces, PlaceRef } from './word-index.ts'

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
  { entries }: FoundPlaces,
  texts: ReadonlyMap<string, Text>,
): readonly TermCount[] =>
  [...entries]
    .map(([entry, { lines, inText, documentsWith, languages }]) => ({
      entry,
      lines,
      inText,
      documentsWith,
      ...sumOf([...languages].map((language) => texts.get(language))),
    }))
    .sort((a, b) => b.lines - a.lines || compareCodeUnits(a.entry, b.entry))

/** The places of a category and of all below it, with what they are counted over. */
export const categoryPlaces = (model: ReportModel, info: CategoryInfo): CategoryPlaces => {
  const { words: index } = factsOf(model.comparison)
  const found = index.placesOf(`${info.lexicon}.${info.category}`)
  const texts = measuredText(model, info)
  const { documents, words } = sumOf([...texts.values()])
  const { places, inText, documentsWith } = found
  return {
    places,
    terms: termCounts(found, texts),
    counts: {
      lines: places.length,
      inText,
      documentsWith,
      documents,
      words,
      ratePerThousand: words === 0 ? null : (1000 * inText) / words,
    },
  }
}
