import type { DocumentAnalysis } from '../model/analysis.ts'
import type { ClaimPair } from '../model/comparison.ts'
import { contradictionSide, diffContradictions } from './contradiction-sums.ts'
import type { RunPair } from './compared-document.ts'
import { diffAnalyses, keyOf, type DocumentDifference } from './document-diff.ts'
import { sumGroups } from './group-sums.ts'
import { sumHits } from './hit-sums.ts'
import { sumPositions } from './position-sums.ts'
import { reachOf, type Reach } from './reach-of-option.ts'
import type { LoneDocument, PairedDocument, RunDiff, RunTotals, Why } from './run-diff.ts'
import { runDifferences } from './run-differences.ts'
import type { RunFacts } from './run-facts.ts'

/** A run without its documents. */
export interface RunSide {
  readonly facts: RunFacts
  /** Pairs of claims that contradict each other; `null` where they are not known. */
  readonly contradictions: readonly ClaimPair[] | null
}

/** Takes the documents of two runs one by one, and keeps of them only what differs. */
export interface RunDiffer {
  readonly addPair: (
    before: DocumentAnalysis,
    after: DocumentAnalysis,
    matchedBy: PairedDocument['matchedBy'],
  ) => void
  readonly addOnlyBefore: (analysis: DocumentAnalysis) => void
  readonly addOnlyAfter: (analysis: DocumentAnalysis) => void
  readonly result: () => RunDiff
}

const noTotals: RunTotals = { documents: 0, words: 0, claims: null, premises: null }

const plus = (sum: number | null, value: number | null): number | null =>
  value === null ? sum : (sum ?? 0) + value

const withTotals = (sum: RunTotals, { totals }: DocumentAnalysis): RunTotals => ({
  documents: sum.documents + 1,
  words: sum.words + totals.words,
  claims: plus(sum.claims, totals.claims),
  premises: plus(sum.premises, totals.premises),
})

const optionCauses = ({ differences }: RunPair, reach: Reach): Why =>
  differences
    .filter(({ kind, name }) => kind === 'option' && reachOf(name) === reach)
    .map(({ cause }) => cause)

const versionCauses = ({ differences }: RunPair): Why =>
  differences.some(({ kind }) => kind === 'versions') ? ['versions'] : []

const loneDocument = (
  analysis: DocumentAnalysis,
  { diagnostics }: RunFacts,
  runs: RunPair,
): LoneDocument => {
  const key = keyOf(analysis)
  const trouble = diagnostics.find(
    ({ severity, path }) => severity === 'error' && path === key.path,
  )
  const versions = trouble === undefined ? [] : versionCauses(runs)
  return {
    ...key,
    why: ['input', ...optionCauses(runs, 'documents'), ...versions],
    trouble: trouble?.message ?? null,
  }
}

const pairedDocument = (
  before: DocumentAnalysis,
  after: DocumentAnalysis,
  { isTextSame, changes }: DocumentDifference,
): Omit<PairedDocument, 'matchedBy'> => {
  const [was, now] = [keyOf(before), keyOf(after)]
  const isRenamed = was.id !== now.id || was.path !== now.path
  return { before: was, after: now, isRenamed, isTextSame, changes }
}

/** Compares two runs. Documents may be added in any order; that of the lists is the order given. */
export const diffRuns = (before: RunSide, after: RunSide): RunDiffer => {
  const runs: RunPair = {
    before: before.facts,
    after: after.facts,
    differences: runDifferences(before.facts, after.facts),
  }
  const [hits, positions, groups] = [sumHits(), sumPositions(runs), sumGroups(runs)]
  const old = contradictionSide(before.contradictions ?? [])
  const young = contradictionSide(after.contradictions ?? [])
  const documents: PairedDocument[] = []
  const onlyBefore: LoneDocument[] = []
  const onlyAfter: LoneDocument[] = []
  let [totalsBefore, totalsAfter] = [noTotals, noTotals]
  let [matched, textChanged] = [0, 0]
  const always = optionCauses(runs, 'pairs')
  const lone = (document: string) => ({ document, whyOf: () => ['input'], isLone: () => true })
  const contradictions = (): RunDiff['contradictions'] => {
    if (before.contradictions === null || after.contradictions === null) return null
    const isElsewhere = documents.length + onlyBefore.length + onlyAfter.length > 0
    const otherwise = [...(isElsewhere ? ['other documents'] : []), ...versionCauses(runs)]
    return diffContradictions(old.found(), young.found(), { always, otherwise })
  }
  return {
    addPair: (was, now, matchedBy) => {
      const difference = diffAnalyses(was, now, runs)
      const { changes, causes, match, isTextSame } = difference
      matched += 1
      if (!isTextSame) textChanged += 1
      totalsBefore = withTotals(totalsBefore, was)
      totalsAfter = withTotals(totalsAfter, now)
      const paired = { ...pairedDocument(was, now, difference), matchedBy }
      if (paired.isRenamed || !isTextSame || changes.length > 0) documents.push(paired)
      hits.add(difference.hits)
      positions.add(was, now)
      groups.add({ before: was, after: now, measureCauses: causes.measure })
      const settingOf = (pairs: typeof match.ofBefore) => ({
        document: `both ${String(matched)}`,
        whyOf: (sentence: number): Why => {
          const pair = pairs[sentence]
          return changes.length === 0 || pair === undefined ? [] : causes.sentence(pair)
        },
        isLone: (sentence: number): boolean => {
          const pair = pairs[sentence]
          return pair?.before === null || pair?.after === null
        },
      })
      old.add(was, settingOf(match.ofBefore))
      young.add(now, settingOf(match.ofAfter))
    },
    addOnlyBefore: (analysis) => {
      onlyBefore.push(loneDocument(analysis, after.facts, runs))
      totalsBefore = withTotals(totalsBefore, analysis)
      positions.add(analysis, null)
      groups.add({ before: analysis, after: null, measureCauses: () => ['input'] })
      old.add(analysis, lone(`before ${analysis.document.id}`))
    },
    addOnlyAfter: (analysis) => {
      onlyAfter.push(loneDocument(analysis, before.facts, runs))
      totalsAfter = withTotals(totalsAfter, analysis)
      positions.add(null, analysis)
      groups.add({ before: null, after: analysis, measureCauses: () => ['input'] })
      young.add(analysis, lone(`after ${analysis.document.id}`))
    },
    result: () => ({
      differences: runs.differences,
      totalsBefore,
      totalsAfter,
      onlyBefore,
      onlyAfter,
      matched,
      textChanged,
      documents,
      hits: hits.result(),
      positions: positions.result(),
      groups: groups.result(),
      contradictions: contradictions(),
    }),
  }
}

/** Whether two runs have the same inputs and found the same. */
export const isEmptyRunDiff = (diff: RunDiff): boolean =>
  [
    diff.differences,
    diff.onlyBefore,
    diff.onlyAfter,
    diff.documents,
    diff.hits,
    diff.groups,
    diff.contradictions ?? [],
  ].every(({ length }) => length === 0)
