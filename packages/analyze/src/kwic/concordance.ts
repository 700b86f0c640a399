import type { DocumentAnalysis } from '../model/analysis.ts'
import type { ConcordanceLine } from './concordance-line.ts'
import { placeFinder } from './find-places.ts'
import { linesAt } from './lines-at.ts'
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
  const searches = ({ depth, document: { language } }: DocumentAnalysis): boolean =>
    depth !== 'none' &&
    (query.kind === 'category'
      ? query.languages.has(language)
      : query.termKind !== 'match' || language === 'en')
  return { searches, linesOf: (analysis) => linesAt(analysis, placesOf(analysis), words) }
}
