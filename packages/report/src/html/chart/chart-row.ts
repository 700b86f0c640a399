import type { DocumentAnalysis, ProfileRow } from '@contend/analyze'
import type { Cell } from '../../csv/column.ts'
import { factsOf } from '../../facts/run-facts.ts'
import type { Entry, ReportModel } from '../report-model.ts'
import { documentPath } from '../address.ts'
import type { ChartCell, Row, Words } from './chart.ts'

/** Name of a measure over all words, or over the author's own. */
export const measureOver = (measure: string, words: Words): string =>
  words === 'all' ? measure : `author:${measure}`

/** A figure over all words of a document, or over the author's own; `undefined` where it was not measured. */
export const figureOver = (
  { figure }: Entry,
  measure: string,
  words: Words,
): ProfileRow | undefined => figure(measureOver(measure, words))

/** Whether any document has figures over the author's own words. */
export const hasAuthor = ({ comparison }: ReportModel): boolean =>
  factsOf(comparison).measureKinds.has('author:')

/** What there is to say of a document of which something was not measured. */
export const unmeasured = (analysis: DocumentAnalysis, words: Words): string =>
  words === 'author' && analysis.depth !== 'none' ? 'not measured' : 'not analysed'

/** A figure of the profile, with what it was counted from, as a line of a CSV. */
export const profileRecord = (row: ProfileRow | undefined): readonly Cell[] =>
  row === undefined
    ? [null, null, null, null, null]
    : [row.value, row.low, row.high, row.numerator, row.denominator]

/** Names of what `profileRecord` gives. */
export const profileFields = ['value', 'low', 'high', 'numerator', 'denominator'] as const

/** Heading of the documents that are in another language than the one a chart compares. */
export const otherLanguages = 'In another language, so not comparable'

/** The row of a document; `language` is the one that is compared, `null` where all of them are. */
export const documentRow = (
  { id, name, slug, analysis }: Entry,
  cells: readonly ChartCell[],
  language: string | null = null,
): Row => ({
  id,
  name,
  detail: '',
  slug,
  page: documentPath(slug),
  group:
    language === null || analysis.depth === 'none' || analysis.document.language === language
      ? null
      : otherLanguages,
  strong: false,
  cells,
})

/** The rows of documents, those that are not compared last. */
export const comparedFirst = (rows: readonly Row[]): readonly Row[] => [
  ...rows.filter(({ group }) => group === null),
  ...rows.filter(({ group }) => group !== null),
]

/** The row of what is no document: a group, a feature. */
export const plainRow = (
  name: string,
  cells: readonly ChartCell[],
  options: Partial<Pick<Row, 'detail' | 'page' | 'strong'>> & { readonly under?: string } = {},
): Row => ({
  id: name,
  name,
  detail: options.detail ?? '',
  slug: null,
  page: options.page ?? null,
  group: options.under ?? null,
  strong: options.strong ?? false,
  cells,
})

/** What a row of documents is called. */
export const documentUnit = { one: 'Document', many: 'documents', id: 'doc_id' } as const
