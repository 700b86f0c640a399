import type { Difference } from '../../model/difference.ts'
import { ownLexicon } from '../../lexicon/own-lexicon.ts'
import { benjaminiHochberg, bonferroni } from '../../statistics/adjust-p.ts'
import type { Interval } from '../../statistics/bootstrap.ts'
import { conservativeScore } from '../../statistics/conservative-log-ratio.ts'
import { g2FourTerm, g2TwoTerm } from '../../statistics/g2.ts'
import { logRatio } from '../../statistics/log-ratio.ts'
import { percentDifference } from '../../statistics/percent-difference.ts'
import type { PermutationResult } from '../../statistics/permutation-test.ts'
import { chiSquaredTail } from '../../statistics/special-functions.ts'
import { weightedLogOdds, type DirichletPrior } from '../../statistics/weighted-log-odds.ts'
import type { Feature } from './features.ts'
import { rateOf, type Occurrence } from './side.ts'

/** What a test of documents found. */
export interface Dealt extends PermutationResult {
  readonly exact: boolean
  readonly relabelings: number
}

/** A feature on both sides with what was drawn and known beforehand. */
export interface Compared {
  readonly feature: Feature
  readonly one: Occurrence
  readonly rest: Occurrence
  readonly prior: DirichletPrior
  readonly interval: Interval | null
  readonly dealt: Dealt | null
}

const alpha = 0.05

const pOf = ({ one, rest, dealt }: Compared): number | null =>
  one.count + rest.count > 0 ? (dealt?.p ?? null) : null

/** What depends on the other rows: how many are tested together, and p corrected for that. */
export interface Corrected {
  readonly tests: number
  readonly pAdjusted: number | null
  readonly pBonferroni: number | null
}

/** The difference on one feature. */
export const differenceOf = (
  { feature, one, rest, prior, interval, dealt }: Compared,
  { tests, pAdjusted, pBonferroni }: Corrected,
): Difference => {
  const g2 = g2FourTerm(one.count, one.size - one.count, rest.count, rest.size - rest.count)
  const odds = weightedLogOdds(one, rest, prior, 'two-term')
  const measured = one.count + rest.count > 0 ? dealt : null
  const { count, size, documents } = rest
  return {
    rest: { count, size, documents, rate: rateOf(rest, feature) },
    percent: percentDifference(one, rest),
    logRatio: logRatio(one, rest),
    logRatioLow: interval?.low ?? null,
    logRatioHigh: interval?.high ?? null,
    conservative: conservativeScore(one, rest, { alpha, tests }),
    g2FourTerm: g2,
    g2TwoTerm: g2TwoTerm(one, rest),
    delta: odds?.delta ?? null,
    zeta: odds?.z ?? null,
    p: measured?.p ?? null,
    smallestP: measured?.smallestP ?? null,
    pAdjusted,
    pBonferroni,
    screeningP: g2 === null ? null : chiSquaredTail(g2),
    relabelings: measured?.relabelings ?? null,
    exact: measured?.exact ?? null,
  }
}

/** Features that are tested together: what a reader would look through in one go. */
export const familyOf = ({ name }: Feature): string => {
  if (name.startsWith('term:') || name.startsWith('cue:')) return name.slice(0, name.indexOf(':'))
  return name.startsWith(`${ownLexicon}.`) ? ownLexicon : 'category'
}

const differencesIn = (
  family: readonly Compared[],
): readonly (readonly [Compared, Difference])[] => {
  const p = family.map(pOf)
  const tests = Math.max(1, p.filter((one) => one !== null).length)
  const [adjusted, strict] = [benjaminiHochberg(p), bonferroni(p)]
  return family.map((one, at) => {
    const corrected = { pAdjusted: adjusted[at] ?? null, pBonferroni: strict[at] ?? null }
    return [one, differenceOf(one, { tests, ...corrected })]
  })
}

/**
 * The differences of all rows of one unit, in their order; `null` where there is no rest. Figures are
 * corrected for the number of rows with a p of the same kind of feature: categories of topics, categories
 * of the analysis, terms, cues.
 */
export const differencesOf = (
  compared: readonly (Compared | null)[],
): readonly (Difference | null)[] => {
  const families = new Map<string, Compared[]>()
  for (const one of compared) {
    if (one === null) continue
    const family = familyOf(one.feature)
    const members = families.get(family)
    if (members === undefined) families.set(family, [one])
    else members.push(one)
  }
  const differences = new Map([...families.values()].flatMap(differencesIn))
  return compared.map((one) => (one === null ? null : (differences.get(one) ?? null)))
}
