import type { Span } from '@contend/ingest'
import type { DocumentAnalysis } from '../model/analysis.ts'
import type { DiffQuote, Quotes, SentencePair } from './document-changes.ts'

/** The words of a sentence, with a stretch of the document that lies in it marked. */
export const quoteOf = (
  { document, sentences }: DocumentAnalysis,
  index: number,
  span: Span | null = null,
): DiffQuote => {
  const { start, end } = sentences[index] ?? { start: 0, end: 0 }
  const isInside = span !== null && span.start >= start && span.end <= end
  return {
    document: document.id,
    sentence: index,
    text: document.text.slice(start, end),
    mark: isInside ? { start: span.start - start, end: span.end - start } : null,
  }
}

/** The words of a sentence in each analysis that has it. */
export const quotesOf = (
  before: DocumentAnalysis,
  after: DocumentAnalysis,
  pair: SentencePair,
): Quotes => ({
  quoteBefore: pair.before === null ? null : quoteOf(before, pair.before),
  quoteAfter: pair.after === null ? null : quoteOf(after, pair.after),
})
