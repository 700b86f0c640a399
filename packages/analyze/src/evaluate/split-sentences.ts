import type { Document, Span } from '@contend/ingest'
import { adapterFor } from '../text/language.ts'
import { sentenceSpans } from '../text/parse-document.ts'

/** The sentences contend would cut a document into, for labels that come as spans of their own. */
export const splitSentences = (document: Document): readonly Span[] =>
  sentenceSpans(document, adapterFor(document.language))
