import { compare } from '@contend/analyze'
import type { Comparison, DocumentAnalysis, Frame } from '@contend/analyze'
import { assignIds, diagnostic } from '@contend/ingest'
import type { Diagnostic } from '@contend/ingest'
import { suggestion } from './suggestion.ts'
import { defaults } from './settings.ts'

/** What a comparison is made with besides the analyses. */
export interface ComparisonSettings {
  readonly frame: Frame
  readonly groupBy: string
  /** Default 100. */
  readonly maxPairs?: number
  /** Of everything that is drawn; default 1. */
  readonly seed?: number
  /** Troubles found besides those of the analyses. */
  readonly diagnostics: readonly Diagnostic[]
}

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

/** A warning when the column that should make groups is one that no document has. */
const groupingTrouble = (
  analyses: readonly DocumentAnalysis[],
  groupBy: string,
): readonly Diagnostic[] => {
  const columns = new Set(analyses.flatMap(({ document }) => Object.keys(document.metadata)))
  if (groupBy === defaults.groupBy || columns.has(groupBy)) return []
  const message = `No document has the metadata "${groupBy}", so there are no groups. ${suggestion(groupBy, [...columns].toSorted())}`
  return [diagnostic('warning', 'group-column-missing', { path: '' }, message.trim())]
}

/**
 * Puts analyses in path order, gives each document an id of its own and the troubles that name its path,
 * and compares them.
 */
export const compareInOrder = (
  analyses: readonly DocumentAnalysis[],
  {
    frame,
    groupBy,
    maxPairs = defaults.maxPairs,
    seed = defaults.seed,
    diagnostics,
  }: ComparisonSettings,
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
    maxPairs,
    seed,
    diagnostics: [
      ...diagnostics.filter(({ path }) => !paths.has(path)),
      ...groupingTrouble(ordered, groupBy),
    ],
  })
}
