import type {
  DiffQuote,
  DocumentChange,
  GroupCount,
  MeasureCounts,
  PairedDocument,
  RunDiff,
  Why,
} from '@contend/analyze'
import type { Cell } from '../csv/column.ts'

/** One change of a comparison of runs, as a row of its table. */
export interface ChangeRow {
  /** Of the later run where it has the document; empty for what concerns the whole run. */
  readonly documentId: string
  readonly what: string
  /** The proposition, measure, entry, group and the like. */
  readonly name: string | null
  readonly before: Cell
  readonly after: Cell
  /** Empty where nothing recorded explains it; `null` for what is a cause itself. */
  readonly why: Why | null
  readonly quote: string | null
  /** Of figures, what they were counted from; of an index, the counts of its two categories. */
  readonly countsBefore: MeasureCounts | null
  readonly countsAfter: MeasureCounts | null
}

const textOf = (quote: DiffQuote | null): string | null => quote?.text ?? null

const row = (
  documentId: string,
  what: string,
  values: Partial<Omit<ChangeRow, 'documentId' | 'what'>>,
): ChangeRow => ({
  documentId,
  what,
  name: null,
  before: null,
  after: null,
  why: null,
  quote: null,
  countsBefore: null,
  countsAfter: null,
  ...values,
})

const changeRow = (document: string, change: DocumentChange): ChangeRow => {
  const { kind, quoteBefore, quoteAfter, ...values } = change
  return row(document, kind, { ...values, quote: textOf(quoteAfter ?? quoteBefore) })
}

const documentRows = function* (document: PairedDocument): Iterable<ChangeRow> {
  const { before, after, isRenamed, isTextSame, changes } = document
  const { id } = after
  if (isRenamed) {
    if (before.id !== id) yield row(id, 'id', { before: before.id, after: id, why: ['input'] })
    if (before.path !== after.path)
      yield row(id, 'path', { before: before.path, after: after.path, why: ['input'] })
  }
  if (!isTextSame)
    yield row(id, 'text', { before: before.sha256, after: after.sha256, why: ['input'] })
  for (const change of changes) yield changeRow(id, change)
}

const countsOf = ({ hits, words }: GroupCount): MeasureCounts => ({
  numerator: hits,
  denominator: words,
})

const groupRows = function* ({ groups }: RunDiff): Iterable<ChangeRow> {
  for (const { name, before, after, joined, left, rows } of groups) {
    if (joined.length + left.length > 0) yield row('', 'group-documents', { name, before, after })
    for (const { feature, before: was, after: now, why } of rows) {
      const values = {
        before: was.rate,
        after: now.rate,
        countsBefore: countsOf(was),
        countsAfter: countsOf(now),
        why,
      }
      yield row('', 'group-rate', { name: `${name}: ${feature}`, ...values })
    }
  }
}

/** Every change of a comparison of runs, the runs first, then their documents, then what they add up to. */
export const changeRows = function* (diff: RunDiff): Iterable<ChangeRow> {
  for (const { kind, name, before, after } of diff.differences)
    yield row('', kind, { name, before, after })
  for (const { id, path, why } of diff.onlyBefore)
    yield row(id, 'document-removed', { before: path, why })
  for (const { id, path, why } of diff.onlyAfter)
    yield row(id, 'document-added', { after: path, why })
  for (const document of diff.documents) yield* documentRows(document)
  for (const each of diff.hits) {
    const name = `${each.lexicon}.${each.category}: ${each.entry}`
    const { why, quoteBefore, quoteAfter } = each
    if (each.lost > 0)
      yield row('', 'hits-lost', { name, before: each.lost, why, quote: textOf(quoteBefore) })
    if (each.gained > 0)
      yield row('', 'hits-gained', { name, after: each.gained, why, quote: textOf(quoteAfter) })
  }
  yield* groupRows(diff)
  for (const { change, proposition: name, why, quoteA, quoteB } of diff.contradictions ?? []) {
    const pair = `${quoteA.text} ↔ ${quoteB.text}`
    yield row('', `contradiction-${change}`, { name, why, quote: pair })
  }
}
