import type { DocumentAnalysis, Sentence } from '@contend/analyze'
import { surfaceOf } from '@contend/ingest'
import { html, type Html } from './html.ts'

/** Where the page that links stands: at the overview or among the documents. */
export type From = 'index' | 'document'

/** Address of a document's page, and of a sentence in it. */
export const documentHref = (slug: string, from: From, sentence: number | null = null): string => {
  const anchor = sentence === null ? '' : `#s${String(sentence)}`
  return `${from === 'index' ? 'docs/' : ''}${slug}.html${anchor}`
}

/** Longest quote shown outside a document's page, in UTF-16 units. */
const longest = 420

const cut = (text: string): string => {
  if (text.length <= longest) return text
  const space = text.lastIndexOf(' ', longest)
  return `${text.slice(0, space > longest / 2 ? space : longest)} …`
}

/** The words of a sentence, cut when they are very long. */
const quoteText = (analysis: DocumentAnalysis, sentence: Sentence): string =>
  cut(surfaceOf(analysis.document.text, sentence).replaceAll(/\s+/gu, ' '))

/** The words of a sentence as a link to where they stand. */
export const quoteLink = (
  analysis: DocumentAnalysis,
  sentence: Sentence,
  page: { readonly slug: string; readonly from: From },
): Html =>
  html`<a class="quote" dir="auto" href="${documentHref(page.slug, page.from, sentence.index)}"
    >${quoteText(analysis, sentence)}</a
  >`
