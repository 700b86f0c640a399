import type { DocumentAnalysis, Sentence } from '@contend/analyze'
import type { Span } from '@contend/ingest'
import { surfaceOf } from '@contend/ingest/text'
import { documentHref, type From } from './address.ts'
import { html, type Html } from './html.ts'

/** Longest quote shown outside a document's page, in UTF-16 units. */
const longest = 420

/** Where a sentence is cut off when it is very long; its end when it is not. */
const shownEnd = (text: string, { start, end }: Span): number => {
  if (end - start <= longest) return end
  const space = text.slice(start, start + longest + 1).search(/\s\S*$/u)
  return start + (space > longest / 2 ? space : longest)
}

const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ')

/** Spans in text order without those that start inside an earlier one. */
const inOrder = (spans: readonly Span[]): readonly Span[] => {
  const kept: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  }
  return kept
}

/** The words of a sentence, cut when they are very long, with the given places marked. */
const quoteText = (
  { document: { text } }: DocumentAnalysis,
  sentence: Sentence,
  marks: readonly Span[],
): Html => {
  const end = shownEnd(text, sentence)
  const parts: Html[] = []
  let at = sentence.start
  for (const mark of inOrder(marks)) {
    if (mark.start < at || mark.end > end) continue
    parts.push(
      html`${plain(text.slice(at, mark.start))}<mark>${plain(surfaceOf(text, mark))}</mark>`,
    )
    at = mark.end
  }
  return html`${parts}${plain(text.slice(at, end))}${end < sentence.end ? ' …' : null}`
}

/** The page of a document as seen from where a quote stands; `null` on that page itself. */
export type QuotedPage = { readonly slug: string; readonly from: From } | null
/** The words of a sentence on one line, cut when they are very long. */
export const plainQuote = (
  { document: { text } }: DocumentAnalysis,
  { start, end }: Sentence,
): string => {
  const last = shownEnd(text, { start, end })
  return `${plain(text.slice(start, last))}${last < end ? ' …' : ''}`
}

/** The words of a sentence as a link to where they stand, with the given places in it marked. */
export const quoteLink = (
  analysis: DocumentAnalysis,
  sentence: Sentence,
  page: QuotedPage,
  marks: readonly Span[] = [],
): Html =>
  html`<a
    class="quote"
    dir="auto"
    href="${page === null ? `#s${String(sentence.index)}` : documentHref(page.slug, page.from, sentence.index)}"
    >${quoteText(analysis, sentence, marks)}</a
  >`
