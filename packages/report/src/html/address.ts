import { slugOf } from './slug.ts'

/** Where the page that links stands: in `report/`, or in a folder below it. */
export type From = 'report' | 'folder'

/** A page or file below `report/`, as seen from where the link stands. */
export const hrefFrom = (from: From, path: string): string =>
  from === 'report' ? path : `../${path}`

/** Address of a document's page, and of a sentence in it. */
export const documentHref = (slug: string, from: From, sentence: number | null = null): string => {
  const anchor = sentence === null ? '' : `#s${String(sentence)}`
  return `${hrefFrom(from, documentPath(slug))}${anchor}`
}

/** Address of what a document's page says of its positions. */
export const positionsHref = (slug: string, from: From): string =>
  `${documentHref(slug, from)}#positions`

/** Address of the page that sets two documents side by side, with `a` and, if given, `b` chosen. */
export const compareHref = (a: string, from: From, b: string | null = null): string =>
  `${hrefFrom(from, 'compare.html')}#a=${a}${b === null ? '' : `&b=${b}`}`

/** Path of a document's page, below `report/`. */
export const documentPath = (slug: string): string => `docs/${slug}.html`

/** Path of the page of a group, below `report/`. */
export const groupPath = (group: string): string => `groups/${slugOf(group)}.html`

/** Path of the page with every place of a category, `LEXICON.CATEGORY`, below `report/`. */
export const categoryPath = (category: string): string => `words/${slugOf(category)}.html`

/** Path of the page of a lexicon and what its entries hit, below `report/`. */
export const lexiconPath = (lexicon: string): string => `lexicons/${slugOf(lexicon)}.html`

/** Name of the file with the drawing, or the figures, of a chart. */
export const chartFile = (name: string, kind: 'svg' | 'csv'): string => `${slugOf(name)}.${kind}`

/** Path of it, below `report/`. */
export const chartPath = (name: string, kind: 'svg' | 'csv'): string =>
  `charts/${chartFile(name, kind)}`

/** Address of a table or another file of the run, which stand beside `report/`. */
export const dataHref = (file: string, from: From): string => hrefFrom(from, `../${file}`)
