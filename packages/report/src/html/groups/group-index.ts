import type { ClaimPair, ComparisonRow, MissingArguments } from '@contend/analyze'
import { missingArguments } from '@contend/analyze/results'
import type { Entry, ReportModel } from '../report-model.ts'

/** What the comparison says of one group. */
export interface GroupFindings {
  /** In path order. */
  readonly entries: readonly Entry[]
  readonly rows: readonly ComparisonRow[]
  /** Contradictions between two of its documents. */
  readonly within: readonly ClaimPair[]
  /** Contradictions of one of its documents with one outside. */
  readonly across: readonly ClaimPair[]
}

/** What the pages of all groups draw on, looked up once. */
export interface GroupIndex {
  readonly findingsOf: (group: string) => GroupFindings
  readonly missing: readonly MissingArguments[]
}

/** Id of the document of a claim, `doc_id#sentence`. */
const documentOf = (claim: string): string => claim.slice(0, claim.lastIndexOf('#'))

interface Collected {
  readonly entries: Entry[]
  readonly rows: ComparisonRow[]
  readonly within: ClaimPair[]
  readonly across: ClaimPair[]
}

/** Deals rows, documents and contradictions out to the groups. */
export const indexGroups = (model: ReportModel): GroupIndex => {
  const { comparison, entries, entryOf } = model
  const found = new Map<string, Collected>(
    comparison.groups.map(({ name }) => [name, { entries: [], rows: [], within: [], across: [] }]),
  )
  const groupOf = (document: string): string => entryOf.get(document)?.group ?? ''
  for (const entry of entries) found.get(entry.group ?? '')?.entries.push(entry)
  for (const row of comparison.rows) if (row.unit === 'group') found.get(row.name)?.rows.push(row)
  for (const pair of comparison.pairs) {
    if (pair.relation !== 'contradict') continue
    const [a, b] = [pair.claimA, pair.claimB].map((claim) => groupOf(documentOf(claim)))
    if (a === b) found.get(a ?? '')?.within.push(pair)
    else for (const group of [a, b]) found.get(group ?? '')?.across.push(pair)
  }
  const none: GroupFindings = { entries: [], rows: [], within: [], across: [] }
  return {
    findingsOf: (group) => found.get(group) ?? none,
    missing: missingArguments(comparison),
  }
}
