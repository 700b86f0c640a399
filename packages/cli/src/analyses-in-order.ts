import type { DocumentAnalysis } from '@contend/analyze'
import { assignIds } from '@contend/ingest'
import type { Diagnostic } from '@contend/ingest'
import type { AnalysisRecord, ReadPart } from './store/analysis-record.ts'
import { openRecord } from './store/opened-analysis.ts'

const byPath = ({ head: a }: AnalysisRecord, { head: b }: AnalysisRecord): number =>
  a.document.path < b.document.path ? -1 : a.document.path > b.document.path ? 1 : 0

const byDocument = (
  diagnostics: readonly Diagnostic[],
): ReadonlyMap<string, readonly Diagnostic[]> => {
  const found = new Map<string, Diagnostic[]>()
  for (const trouble of diagnostics) {
    const list = found.get(trouble.path)
    if (list === undefined) found.set(trouble.path, [trouble])
    else list.push(trouble)
  }
  return found
}

/** Puts analyses in path order and gives each an id of its own and the troubles that name its path. */
export const analysesInOrder = (
  records: readonly AnalysisRecord[],
  diagnostics: readonly Diagnostic[],
  read: ReadPart,
): readonly DocumentAnalysis[] => {
  const ordered = records.toSorted(byPath)
  const ids = assignIds(ordered.map(({ head }) => head.document))
  const troubles = byDocument(diagnostics)
  return ordered.map((record, index) => {
    const { document, diagnostics: own } = record.head
    const found = troubles.get(document.path)
    return openRecord(record, read, {
      id: ids[index] ?? document.id,
      diagnostics: found === undefined ? own : [...found, ...own],
    })
  })
}
