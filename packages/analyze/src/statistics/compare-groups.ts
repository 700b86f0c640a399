import { percentileInterval } from './bootstrap.ts'
import { conservativeLogRatio } from './conservative-log-ratio.ts'
import { countedDocuments, type CountedDocument, type CountTable } from './count-table.ts'
import { normalizedDeviation, range } from './dispersion.ts'
import { drawnLogRatios, type Sides } from './drawn-log-ratios.ts'
import type { Frequency } from './frequency.ts'
import { g2FourTerm, g2TwoTerm } from './g2.ts'
import { logRatio } from './log-ratio.ts'
import { permutationTest, type PermutationResult } from './permutation-test.ts'
import type { RandomOptions } from './random.ts'
import { rateDifferences } from './rate-differences.ts'

/** How often a feature occurs in a group of documents. */
export interface GroupFrequency extends Frequency {
  /** Documents in which it occurs. */
  readonly documents: number
}

/** How a group differs from the other documents on one feature. */
export interface GroupDifference extends PermutationResult {
  readonly feature: string
  readonly target: GroupFrequency
  readonly reference: GroupFrequency
  /** log2 of the ratio of the rates; above 0 where the target is ahead. */
  readonly logRatio: number | null
  /** Middle 95 % of the log ratios of documents and sentences drawn anew. */
  readonly low: number | null
  readonly high: number | null
  /** LRC at .05 over all features: how large the difference is at least, taking words as independent. */
  readonly conservative: number | null
  readonly g2TwoTerm: number | null
  readonly g2FourTerm: number | null
  /** Normalised DP over the documents of both sides: 0 spread evenly to 1 all in one. */
  readonly dispersion: number | null
}

/** How a group of documents differs from the others. */
export interface GroupComparison {
  /** Whether `p` comes from all relabelings of the documents; else they were drawn. */
  readonly exact: boolean
  /** Relabelings tried. */
  readonly relabelings: number
  /** One for each feature, in their order. */
  readonly differences: readonly GroupDifference[]
}

const alpha = 0.05

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

const partsOf = (documents: readonly CountedDocument[], feature: string): readonly Frequency[] =>
  documents.map(({ words, counts }) => ({ count: counts.get(feature) ?? 0, size: words }))

const frequencyOf = (parts: readonly Frequency[]): GroupFrequency => ({
  count: total(parts.map(({ count }) => count)),
  size: total(parts.map(({ size }) => size)),
  documents: range(parts),
})

const evidence = (
  feature: string,
  { target, reference }: Sides,
  tests: number,
): Omit<GroupDifference, 'low' | 'high' | keyof PermutationResult> => {
  const [a, c] = [partsOf(target, feature), partsOf(reference, feature)]
  const [one, other] = [frequencyOf(a), frequencyOf(c)]
  return {
    feature,
    target: one,
    reference: other,
    logRatio: logRatio(one, other),
    conservative: conservativeLogRatio(one, other, { alpha, tests }).value,
    g2TwoTerm: g2TwoTerm(one, other),
    g2FourTerm: g2FourTerm(one.count, one.size - one.count, other.count, other.size - other.count),
    dispersion: normalizedDeviation([...a, ...c]),
  }
}

/**
 * Sets the documents of a group against all others of the table, on each feature: effect, interval,
 * evidence, spread. Features that occur nowhere have no figures. p are not adjusted: adjust them over all
 * that is tested together. Streams `stream` and `stream + 1` of the seed are used. Time is draws × sentences.
 */
export const compareGroups = (
  table: CountTable,
  inTarget: (document: string) => boolean,
  features: readonly string[],
  options: RandomOptions,
): GroupComparison => {
  const documents = countedDocuments(table)
  const labels = documents.map(({ id }) => inTarget(id))
  const sides = {
    target: documents.filter((_, at) => labels[at] === true),
    reference: documents.filter((_, at) => labels[at] === false),
  }
  const draws = drawnLogRatios(sides, features, options)
  const counts = features.map((feature) => partsOf(documents, feature).map(({ count }) => count))
  const sizes = documents.map(({ words }) => words)
  const { exact, relabelings, results } = permutationTest(
    labels,
    { ...options, stream: options.stream + 1 },
    rateDifferences(counts, sizes),
  )
  const differences = features.map((feature, at): GroupDifference => {
    const found = evidence(feature, sides, features.length)
    const none = { low: null, high: null, p: null, smallestP: null }
    if (found.logRatio === null) return { ...found, ...none }
    const interval = percentileInterval(draws.map((draw) => draw[at] ?? null))
    return { ...found, ...none, ...interval, ...results[at] }
  })
  return { exact, relabelings, differences }
}
