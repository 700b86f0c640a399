import type { Difference } from '../../model/difference.ts'
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

const isTested = ({ one, rest, dealt }: Compared): boolean =>
  one.count + rest.count > 0 && dealt !== null && dealt.p !== null

const figures = ({ feature, one, rest, prior, interval, dealt }: Compared, tests: number) => {
  const g2 = g2FourTerm(one.count, one.size - one.count, rest.count, rest.size - rest.count)
  const odds = weightedLogOdds(one, rest, prior, 'two-term')
  const measured = one.count + rest.count > 0 ? dealt : null
  return {
    rest: { ...rest, rate: rateOf(rest, feature) },
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
    screeningP: g2 === null ? null : chiSquaredTail(g2),
    relabelings: measured?.relabelings ?? null,
    exact: measured?.exact ?? null,
  }
}

/**
 * The differences of all rows of one kind, in their order; `null` where there is no rest. The number of
 * tests that figures are corrected for is that of the rows which have a p.
 */
export const differencesOf = (
  compared: readonly (Compared | null)[],
): readonly (Difference | null)[] => {
  const tests = Math.max(1, compared.filter((one) => one !== null && isTested(one)).length)
  const found = compared.map((one) => (one === null ? null : figures(one, tests)))
  const p = found.map((one) => one?.p ?? null)
  const [adjusted, strict] = [benjaminiHochberg(p), bonferroni(p)]
  return found.map((one, at) =>
    one === null
      ? null
      : { ...one, pAdjusted: adjusted[at] ?? null, pBonferroni: strict[at] ?? null },
  )
}
