import type { Span } from '../span.ts'
import { surfaceOf } from '../span.ts'
import { fromCodePoints } from './code-points.ts'
import type { LabelledRecord } from './labelled-unit.ts'

/** Texts with the place of each record in them, in the same order. */
export interface PlacedRecords {
  readonly text: string
  readonly spans: readonly Span[]
}

/** A full stop, question mark or the like, and what may close after it. */
const ENDS_SENTENCE = /[.!?…]["'”’»)\]*_]*\s*$/u

/**
 * Puts a text together from its units. Sentences follow each other in one paragraph; a unit that does
 * not end like a sentence is a line of its own.
 */
export const joinUnits = (records: readonly Pick<LabelledRecord, 'text'>[]): PlacedRecords => {
  const spans: Span[] = []
  let text = ''
  let running = false
  for (const record of records) {
    const ends = ENDS_SENTENCE.test(record.text)
    if (spans.length > 0) text += running && ends ? ' ' : '\n\n'
    running = ends
    spans.push({ start: text.length, end: text.length + record.text.length })
    text += record.text
  }
  return { text, spans }
}

/** Places records in their article, or names the first that is not where it says. */
export const placeInArticle = (
  records: readonly LabelledRecord[],
  article: string,
): PlacedRecords | LabelledRecord => {
  const convert = fromCodePoints(article)
  const spans: Span[] = []
  let reached = 0
  for (const record of records) {
    if (record.codePoints === null) return record
    const span = convert(record.codePoints)
    if (span.start < reached || surfaceOf(article, span) !== record.text) return record
    reached = span.end
    spans.push(span)
  }
  return { text: article, spans }
}
