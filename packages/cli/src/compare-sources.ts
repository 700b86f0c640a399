import type { Comparison, DocumentAnalysis, Frame } from '@contend/analyze'
import { compareInSteps } from '@contend/analyze/results'
import type { DocumentCounter, RowMaterial, Steps } from '@contend/analyze/results'
import { diagnostic } from '@contend/ingest'
import type { Diagnostic } from '@contend/ingest'
import { analysesInOrder } from './analyses-in-order.ts'
import { suggestion } from './suggestion.ts'
import { defaults } from './settings.ts'
import { nothingStored } from './store/analysis-record.ts'
import type { AnalysisRecord, ReadPart } from './store/analysis-record.ts'

/** What a comparison is made with besides the analyses. */
export interface ComparisonSettings {
  readonly frame: Frame
  readonly groupBy: string
  /** Default 100. */
  readonly maxPairs?: number
  /** Whether documents that repeat others are left out of comparisons; default no. */
  readonly leaveOutDuplicates?: boolean
  /** Paths of the documents that were added to an earlier run; default none. */
  readonly added?: readonly string[]
  /** Of everything that is drawn; default 1. */
  readonly seed?: number
  /** Troubles found besides those of the analyses. */
  readonly diagnostics: readonly Diagnostic[]
  /** Default: no part of an analysis is on the disk. */
  readonly read?: ReadPart
  /** Gives what was counted of the documents before; by default it is counted now. */
  readonly counter?: DocumentCounter
  /** Takes over the rows of documents; by default they are made here. */
  readonly rowsElsewhere?: (material: RowMaterial) => void
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
 * and compares them, in steps.
 */
export const compareInOrder = (
  records: readonly AnalysisRecord[],
  {
    frame,
    groupBy,
    maxPairs = defaults.maxPairs,
    leaveOutDuplicates = false,
    added = [],
    seed = defaults.seed,
    diagnostics,
    read = nothingStored,
    counter,
    rowsElsewhere,
  }: ComparisonSettings,
): Steps<Comparison> => {
  const complete = analysesInOrder(records, diagnostics, read)
  const paths = new Set(complete.map(({ document }) => document.path))
  return compareInSteps(complete, {
    frame,
    groupBy,
    maxPairs,
    leaveOutDuplicates,
    added,
    seed,
    ...(counter && { counter }),
    ...(rowsElsewhere && { rowsElsewhere }),
    diagnostics: [
      ...diagnostics.filter(({ path }) => !paths.has(path)),
      ...groupingTrouble(complete, groupBy),
    ],
  })
}
