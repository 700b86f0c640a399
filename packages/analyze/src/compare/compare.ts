import type { Diagnostic } from '@contend/ingest'
import { compareCodeUnits } from '@contend/ingest/text'
import type { DocumentAnalysis } from '../model/analysis.ts'
import type { CategoryInfo, Comparison, ComparisonRow, Frame, Group } from '../model/comparison.ts'
import { ratePerThousand } from '../statistics/estimates.ts'
import { coursesOf } from '../profile/course.ts'
import { emptyTally, mergeTallies, tallyOf, type Tally } from '../profile/tally.ts'
import { collocate } from './collocations.ts'
import { checkHeadlines } from '../robustness/check-headlines.ts'
import { pairClaims } from './pair-claims.ts'
import { findSimilarities } from './similarities.ts'

/** Most pairs of claims of each relation on each proposition, unless given. */
const defaultMaxPairs = 100

/** What a comparison is made with besides the analyses. */
export interface CompareOptions {
  readonly frame: Frame
  /** Of everything that is drawn: intervals and tests. 0 to 2^32 − 1, default 1. */
  readonly seed?: number
  /** Metadata column that groups the documents; default `group`. */
  readonly groupBy?: string
  /** Most pairs of claims of each relation on each proposition; default 100. */
  readonly maxPairs?: number
  /** Troubles of sources that gave no document. */
  readonly diagnostics?: readonly Diagnostic[]
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

/** Words of the languages in which the category has entries; `null` where it has them in none. */
const wordsFor = (tally: Tally, { entries }: CategoryInfo): number | null => {
  const spoken = [...tally.words].filter(([language]) => (entries[language] ?? 0) > 0)
  return spoken.length === 0 ? null : spoken.reduce((sum, [, words]) => sum + words, 0)
}

const rowsOf = (
  unit: ComparisonRow['unit'],
  name: string,
  tally: Tally,
  categories: readonly CategoryInfo[],
): readonly ComparisonRow[] =>
  categories.flatMap((info) => {
    const words = wordsFor(tally, info)
    if (words === null) return []
    const feature = `${info.lexicon}.${info.category}`
    const count = tally.hits.get(feature) ?? 0
    const { value, low, high } = ratePerThousand(count, words)
    const documents = tally.documentsWith.get(feature) ?? 0
    const tests = { g2: null, logRatio: null, p: null, pAdjusted: null }
    return [{ unit, name, feature, count, words, documents, rate: value, low, high, ...tests }]
  })

/**
 * Sets the documents, and the groups a metadata column makes of them, against each other. Every count
 * comes from the merged integer tallies, so the order of the analyses does not matter to it; they are
 * kept in the order given, which is that of their paths. A category has no row for documents in
 * languages it has no entries in.
 */
export const compare = (
  analyses: readonly DocumentAnalysis[],
  options: CompareOptions,
): Comparison => {
  const { frame, groupBy = 'group', maxPairs = defaultMaxPairs, diagnostics = [] } = options
  const comparable = analyses.filter(isComparable)
  const tallies = new Map(comparable.map((analysis) => [analysis.document.id, tallyOf(analysis)]))
  const groups = groupsOf(comparable, groupBy)
  const tallyOfGroup = ({ documents }: Group): Tally =>
    documents.reduce((sum, id) => mergeTallies(sum, tallies.get(id) ?? emptyTally), emptyTally)
  const { seed = 1 } = options
  const checked = checkHeadlines(comparable, groups, { frame, seed })
  const { pairs, leftOut } = pairClaims(comparable, frame.propositions, maxPairs)
  return {
    frame,
    groupBy,
    analyses,
    groups,
    rows: [
      ...[...tallies].flatMap(([id, tally]) => rowsOf('document', id, tally, frame.categories)),
      ...groups.flatMap((group) =>
        rowsOf('group', group.name, tallyOfGroup(group), frame.categories),
      ),
    ],
    courses: coursesOf(comparable, groups, frame.propositions),
    pairs,
    pairing: { maxPairs, leftOut },
    collocations: collocate(comparable, groups),
    similarities: findSimilarities(comparable, groups, { categories: frame.categories }),
    robustness: checked.headlines,
    headlinesLeftOut: checked.leftOut,
    diagnostics,
  }
}
