import type { DocumentAnalysis } from '@contend/analyze'
import { assignIds } from '@contend/ingest'
import type { Diagnostic } from '@contend/ingest'

const byPath = (a: DocumentAnalysis, b: DocumentAnalysis): number =>
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
  analyses: readonly DocumentAnalysis[],
  diagnostics: readonly Diagnostic[],
): readonly DocumentAnalysis[] => {
  const ordered = analyses.toSorted(byPath)
  const ids = assignIds(ordered.map(({ document }) => document))
  const troubles = byDocument(diagnostics)
  return ordered.map((analysis, index) => ({
    ...analysis,
    document: { ...analysis.document, id: ids[index] ?? analysis.document.id },
    diagnostics: [...(troubles.get(analysis.document.path) ?? []), ...analysis.diagnostics],
  }))
}
