import {
  CategoryError,
  DataFileError,
  QueryError,
  countLines,
  createConcordancer,
  readQuery,
  sortLines,
} from '@contend/analyze'
import type { ConcordanceLine, DocumentAnalysis, KwicQuery, LineCounts } from '@contend/analyze'
import { metadataValue } from '@contend/ingest'
import { usageError } from '../cli-error.ts'
import { openRun } from '../read-run.ts'
import type { OpenRun } from '../read-run.ts'
import { suggestion } from '../suggestion.ts'
import { visible } from '../visible.ts'
import type { KwicFilter, KwicSettings } from './kwic-settings.ts'

/** A concordance of an earlier run. */
export interface GatheredConcordance {
  readonly run: OpenRun
  readonly query: KwicQuery
  /** Sorted, at most as many as asked for. */
  readonly lines: readonly ConcordanceLine[]
  /** Of all lines that pass the filter. */
  readonly counts: LineCounts
}

const queryOf = (text: string, { file }: OpenRun): KwicQuery => {
  try {
    return readQuery(text, file.frame.categories)
  } catch (error) {
    if (error instanceof CategoryError || error instanceof QueryError) {
      const remedy = 'Write `literal:…` to look for words, `category:…` for a category.'
      throw usageError(visible(error.message), remedy, error)
    }
    throw error
  }
}

const keeps =
  ({ voice, negated, claims }: KwicFilter) =>
  (line: ConcordanceLine): boolean =>
    (voice === null || line.voice === voice) &&
    (!negated || line.negated) &&
    (!claims || line.inClaim === true)

/** Names that were asked for, and those there are: one that is not there is a mistake. */
const checkNames = (what: string, wanted: readonly string[], known: ReadonlySet<string>): void => {
  const missing = wanted.find((name) => !known.has(name))
  if (missing === undefined) return
  throw usageError(
    `there is no ${what} "${visible(missing)}" in this run`,
    visible(suggestion(missing, [...known])),
  )
}

/**
 * Reads a run document by document and keeps the lines that are wanted.
 *
 * @throws CliError (2) for a query, group or document that cannot be, (74) for trouble with reading
 */
export const gatherConcordance = async (settings: KwicSettings): Promise<GatheredConcordance> => {
  const run = await openRun(settings.folder)
  const query = queryOf(settings.query, run)
  const { searches, linesOf } = createConcordancer(query, settings.context)
  const { groups, documents } = settings.filter
  const [knownGroups, knownDocuments] = [new Set<string>(), new Set<string>()]
  const searched: Pick<DocumentAnalysis, 'totals'>[] = []
  const lines: ConcordanceLine[] = []
  try {
    for await (const analysis of run.analyses()) {
      const { id, path, metadata } = analysis.document
      const group = metadataValue(metadata, run.file.groupBy)
      if (group !== '') knownGroups.add(group)
      knownDocuments.add(id).add(path)
      if (groups.length > 0 && !groups.includes(group)) continue
      if (documents.length > 0 && !documents.includes(id) && !documents.includes(path)) continue
      if (!searches(analysis)) continue
      searched.push({ totals: analysis.totals })
      for (const line of linesOf(analysis)) if (keeps(settings.filter)(line)) lines.push(line)
    }
  } catch (error) {
    if (error instanceof DataFileError) throw usageError(visible(error.message), '', error)
    throw error
  }
  checkNames('group', groups, knownGroups)
  checkNames('document', documents, knownDocuments)
  const sorted = sortLines(lines, { by: settings.sort, reverse: settings.reverse })
  return {
    run,
    query,
    lines: settings.limit === null ? sorted : sorted.slice(0, settings.limit),
    counts: countLines(searched, lines),
  }
}
