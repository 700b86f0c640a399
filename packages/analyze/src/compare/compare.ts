import type { Diagnostic } from '@contend/ingest'
import { compareCodeUnits } from '@contend/ingest/text'
import { findDuplicates } from '../duplicates/find-duplicates.ts'
import type { DocumentAnalysis } from '../model/analysis.ts'
import type { Comparison, Frame, Group } from '../model/comparison.ts'
import { checkHeadlines } from '../robustness/check-headlines.ts'
import type { Tally } from '../profile/tally.ts'
import { positionChecker } from '../robustness/position-headlines.ts'
import { additionOf } from './addition.ts'
import { compareTallyInSteps } from './compare-tally.ts'
import { documentCounter, type DocumentCounter } from './document-counter.ts'
import { groupCodes } from './figures/group-diagnostics.ts'
import type { RowMaterial } from './figures/row-material.ts'
import { claimPairing } from './pair-claims.ts'
import { finish, type Steps } from './steps.ts'
import { tallyCollector } from './tally-collector.ts'

/** Most pairs of claims of each relation on each proposition, unless given. */
const defaultMaxPairs = 100

/** Of everything that is drawn, unless given. */
const defaultSeed = 1

/** What a comparison is made with besides the analyses. */
export interface CompareOptions {
  readonly frame: Frame
  /** Of everything that is drawn: intervals and tests. 0 to 2^32 − 1, default 1. */
  readonly seed?: number
  /** Metadata column that groups the documents; default `group`. */
  readonly groupBy?: string
  /** Most pairs of claims of each relation on each proposition; default 100. */
  readonly maxPairs?: number
  /** Whether documents that repeat others are left out of groups, comparisons and pairs; default no. */
  readonly leaveOutDuplicates?: boolean
  /** Paths of the documents that were added to an earlier run; default none. */
  readonly added?: readonly string[]
  /** Troubles of sources that gave no document; those of groups are found anew. */
  readonly diagnostics?: readonly Diagnostic[]
  /** Gives what was counted of the documents before; by default it is counted now. */
  readonly counter?: DocumentCounter
  /** Takes over the rows of documents, of which the comparison then has none; by default they are made here. */
  readonly rowsElsewhere?: (material: RowMaterial) => void
}

/** Documents that cannot stand beside the others are kept out of every comparison. */
const isComparable = (analysis: DocumentAnalysis): boolean => analysis.depth !== 'none'

const groupsOf = (analyses: readonly DocumentAnalysis[], column: string): readonly Group[] => {
  const groups = new Map<string, string[]>()
  for (const { document } of analyses.filter(isComparable)) {
    const name = document.metadata[column] ?? ''
    if (name === '') continue
    const members = groups.get(name)
    if (members === undefined) groups.set(name, [document.id])
    else members.push(document.id)
  }
  return [...groups]
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .map(([name, documents]) => ({ name, documents }))
}

/** In a generator of its own: what is put together on the way goes with it. */
function* tallied(
  analyses: readonly DocumentAnalysis[],
  { features, makeRoom }: DocumentCounter,
): Steps<Tally> {
  const collector = tallyCollector(features, makeRoom)
  for (const analysis of analyses) {
    yield
    collector.add(analysis)
  }
  return collector.tally()
}

/**
 * Sets the documents, and the groups a metadata column makes of them, against each other. Every figure
 * comes from the merged integer tally, so the order of the analyses does not matter to it; they are kept
 * in the order given, which is that of their paths. A category has no row for documents in
 * languages it has no entries in.
 */
export const compare = (
  analyses: readonly DocumentAnalysis[],
  options: CompareOptions,
): Comparison => finish(compareInSteps(analyses, options))

/** The same in steps, a few for each document. */
export function* compareInSteps(
  analyses: readonly DocumentAnalysis[],
  options: CompareOptions,
): Steps<Comparison> {
  const {
    frame,
    seed = defaultSeed,
    groupBy = 'group',
    maxPairs = defaultMaxPairs,
    leaveOutDuplicates = false,
    added = [],
    diagnostics = [],
    counter = documentCounter(frame),
    rowsElsewhere,
  } = options
  const repeated = findDuplicates(analyses, counter.wordKeys)
  yield
  const leftOut = new Set(leaveOutDuplicates ? repeated.map(({ document }) => document) : [])
  const comparable = analyses.filter(
    (analysis) => isComparable(analysis) && !leftOut.has(analysis.document.id),
  )
  const groups = groupsOf(comparable, groupBy)
  const tally = yield* tallied(comparable, counter)
  // Before anything else is compared, as rows that are made elsewhere take the longest.
  const { diagnostics: ofGroups, ...compared } = yield* compareTallyInSteps(tally, frame, groups, {
    seed,
    ...(rowsElsewhere && { rowsElsewhere }),
  })
  const positions = positionChecker(comparable, frame, seed)
  const pairing = claimPairing(frame.propositions, maxPairs)
  // The only walk over the long parts of analyses whose counts are at hand: they are read for it and forgotten.
  for (const analysis of comparable) {
    yield
    positions.check(analysis)
    pairing.add(analysis)
  }
  yield
  const checked = checkHeadlines(tally, comparable, { groups, frame, seed })
  yield
  const ofPositions = positions.checked()
  const { pairs, leftOut: pairsLeftOut } = pairing.found(comparable)
  return {
    frame,
    groupBy,
    analyses,
    duplicates: { rows: repeated, leftOut: leaveOutDuplicates },
    addition: additionOf(analyses, frame, new Set(added)),
    groups,
    ...compared,
    pairs,
    pairing: { maxPairs, leftOut: pairsLeftOut },
    robustness: [...checked.headlines, ...ofPositions.headlines],
    headlinesLeftOut: checked.leftOut + ofPositions.leftOut,
    diagnostics: [...diagnostics.filter(({ code }) => !groupCodes.has(code)), ...ofGroups],
  }
}
