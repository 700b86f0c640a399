import { surfaceOf } from '@contend/ingest'
import type { DocumentAnalysis } from '../model/analysis.ts'
import type { ConcordanceLine } from './concordance-line.ts'
import { contextFinder } from './context-finder.ts'
import { placeFinder } from './find-places.ts'
import type { KwicQuery } from './query.ts'

/** Makes the lines of one document after another. */
export interface Concordancer {
  /** Whether the query can be found in a document: it was analysed, and the category speaks its language. */
  readonly searches: (analysis: DocumentAnalysis) => boolean
  /** The lines of a document, in text order. */
  readonly linesOf: (analysis: DocumentAnalysis) => readonly ConcordanceLine[]
}

/**
 * A concordance of a query: every place it matches with its words before and behind, and what the
 * analysis says of the sentence.
 *
 * @param words of context to each side
 */
export const createConcordancer = (query: KwicQuery, words: number): Concordancer => {
  const placesOf = placeFinder(query)
  const linesOf = (analysis: DocumentAnalysis): readonly ConcordanceLine[] => {
    const { id, path, language, text } = analysis.document
    const contextOf = contextFinder(analysis, words)
    return placesOf(analysis).map((place) => {
      const sentence = analysis.sentences[place.sentence]
      const { left, right } = contextOf(place)
      return {
        document: id,
        path,
        language,
        sentence: place.sentence,
        start: place.start,
        end: place.end,
        block: sentence?.block ?? 'boilerplate',
        left: surfaceOf(text, left),
        keyword: surfaceOf(text, place),
        right: surfaceOf(text, right),
        position: place.start / text.length,
        categories: place.categories,
        entries: place.entries,
        negated: place.negations % 2 === 1,
        voice: sentence?.voice ?? null,
        attitude: sentence?.attitude ?? null,
        speaker: sentence?.speaker ?? null,
        inClaim: sentence?.claim ?? null,
      }
    })
  }
  const searches = ({ depth, document: { language } }: DocumentAnalysis): boolean =>
    depth !== 'none' &&
    (query.kind === 'category'
      ? query.languages.has(language)
      : query.termKind !== 'match' || language === 'en')
  return { searches, linesOf }
}
