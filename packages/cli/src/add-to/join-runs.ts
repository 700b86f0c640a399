import type { Diagnostic } from '@contend/ingest'
import { usageError } from '../cli-error.ts'
import type { AnalysisRecord } from '../store/analysis-record.ts'
import type { RunFile } from '@contend/report'
import { visible } from '../visible.ts'

/** An earlier run with what was added to it. */
export interface JoinedRuns {
  readonly analyses: readonly AnalysisRecord[]
  /** Troubles of sources, those of the earlier run included that were not read again. */
  readonly diagnostics: readonly Diagnostic[]
  /** Paths of the documents that were not there before. */
  readonly added: readonly string[]
  /** How many were there already, with the same path and bytes. */
  readonly known: number
  /** Documents that were not there before, and the paths that have the same bytes and were. */
  readonly renamed: readonly { readonly path: string; readonly earlier: string }[]
}

const pathOf = ({ head }: AnalysisRecord): string => head.document.path

/** The run that is added to. */
export interface JoinedBase {
  readonly file: Pick<RunFile, 'diagnostics'>
  readonly records: readonly AnalysisRecord[]
}

const named = 5

const clash = (paths: readonly string[]): never => {
  const more = paths.length > named ? ` and ${String(paths.length - named)} more` : ''
  throw usageError(
    `the run has other documents on these paths: ${paths.slice(0, named).map(visible).join(', ')}${more}`,
    'Paths are relative to the folder that was named. Rename the new files, or name a folder above them, so that both are kept; to put new versions in the place of old ones run all articles together anew.',
  )
}

/**
 * Puts new analyses beside those of an earlier run, if there is one. A document that is there already, with the same path
 * and bytes, is not new.
 *
 * @throws CliError (2) when a path is there with other bytes, also such as cannot be read: one of the two would be lost
 */
export const joinRuns = (
  base: JoinedBase | null,
  fresh: readonly AnalysisRecord[],
  troubles: readonly Diagnostic[],
): JoinedRuns => {
  if (base === null)
    return { analyses: fresh, diagnostics: troubles, added: [], known: 0, renamed: [] }
  const { records, file } = base
  const before = new Map(records.map(({ head: { document } }) => [document.path, document.sha256]))
  const other = fresh.filter(({ head: { document } }) => {
    const known = before.get(document.path)
    return known !== undefined && known !== document.sha256
  })
  const unreadable = troubles.filter(
    ({ path, severity }) => severity === 'error' && before.has(path),
  )
  const clashing = [...other.map(pathOf), ...unreadable.map(({ path }) => path)]
  if (clashing.length > 0) clash(clashing)
  const added = fresh.filter((record) => !before.has(pathOf(record)))
  const pathOfBytes = new Map(
    records.flatMap(({ head: { document, totals } }) =>
      totals.words === 0 ? [] : [[document.sha256, document.path]],
    ),
  )
  const readAgain = new Set([...fresh.map(pathOf), ...troubles.map(({ path }) => path)])
  return {
    analyses: [...records, ...added],
    diagnostics: [
      ...file.diagnostics.filter(({ path }) => path !== '' && !readAgain.has(path)),
      ...troubles.filter(({ path }) => !before.has(path)),
    ],
    added: added.map(pathOf),
    known: fresh.length - added.length,
    renamed: added.flatMap(({ head: { document } }) => {
      const earlier = pathOfBytes.get(document.sha256)
      return earlier === undefined ? [] : [{ path: document.path, earlier }]
    }),
  }
}
