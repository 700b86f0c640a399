import { surfaceOf } from '@contend/ingest/text'
import type { DocumentAnalysis } from '../model/analysis.ts'
import type { ConcordanceLine } from './concordance-line.ts'
import { contextFinder, type InSentence } from './context-finder.ts'

/** A stretch of a document, with what matched there. */
export interface Place extends InSentence {
  readonly categories: readonly string[]
  readonly entries: readonly string[]
  /** How many negations it stands under. */
  readonly negations: number
}

/**
 * The lines of some places of a document, in the same order: each with its words before and behind, and
 * what the analysis says of its sentence.
 *
 * @param words of context to each side
 */
export const linesAt = (
  analysis: DocumentAnalysis,
  places: readonly Place[],
  words: number,
): readonly ConcordanceLine[] => {
  const { id, path, language, text } = analysis.document
  const contextOf = contextFinder(analysis, words)
  return places.map((place) => {
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
