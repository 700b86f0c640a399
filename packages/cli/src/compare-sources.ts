import { compare } from '@contend/analyze'
import type { Comparison, DocumentAnalysis, Frame } from '@contend/analyze'
import { assignIds } from '@contend/ingest'
import type { Diagnostic } from '@contend/ingest'

/** What a comparison is made with besides the analyses. */
export interface ComparisonSettings {
  readonly frame: Frame
  readonly groupBy: string
  /** Troubles found besides those of the analyses. */
  readonly diagnostics: readonly Diagnostic[]
}

const byPath = (a: DocumentAnalysis, b: DocumentAnalysis): number =>
  a.document.path < b.document.path ? -1 : a.document.path > b.document.path ? 1 : 0

const byDocument = (
  diagnostics: readonly Diagnostic[],
): ReadonlyMap<string, readonly Diagnostic[]> => {
  const found = new Map<string, Diagnostic[]>()
  for (const diagnostic of diagnostics) {
    const list = found.get(diagnostic.path)
    if (list === undefined) found.set(diagnostic.path, [diagnostic])
    else list.push(diagnostic)
  }
  return found
}

/**
 * Puts analyses in path order, gives each document an id of its own and the troubles that name its path,
 * and compares them.
 */
export const compareInOrder = (
  analyses: readonly DocumentAnalysis[],
  { frame, groupBy, diagnostics }: ComparisonSettings,
): Comparison => {
  const ordered = analyses.toSorted(byPath)
  const ids = assignIds(ordered.map(({ document }) => document))
  const troubles = byDocument(diagnostics)
  const paths = new Set(ordered.map(({ document }) => document.path))
  const complete = ordered.map((analysis, index) => ({
    ...analysis,
    document: { ...analysis.document, id: ids[index] ?? analysis.document.id },
    diagnostics: [...(troubles.get(analysis.document.path) ?? []), ...analysis.diagnostics],
  }))
  return compare(complete, {
    frame,
    groupBy,
    diagnostics: diagnostics.filter(({ path }) => !paths.has(path)),
  })
}
