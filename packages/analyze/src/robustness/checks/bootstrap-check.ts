import type { RobustnessCheck } from '../../model/robustness.ts'
import { sureShare } from '../rules.ts'
import { hardestFirst, type Trials } from '../trial.ts'
import { checkOf, notChecked } from './check-of.ts'

/** The draw that 2.5 % of the draws go harder than. */
const LOW = 0.025

/** Does it hold in nearly all texts that might as well have been written? Its worst figure leaves out 2.5 %. */
export const bootstrapCheck = (trials: Trials): RobustnessCheck => {
  const { drawn, units } = trials
  if (drawn.length === 0) return notChecked('bootstrap', 'nothing to draw from')
  const kept = drawn.filter(({ holds }) => holds).length
  const low = hardestFirst(drawn, trials)[Math.floor((drawn.length - 1) * LOW)]
  return checkOf(drawn, {
    check: 'bootstrap',
    survives: kept >= sureShare * drawn.length,
    worst: low?.value ?? null,
    detail: `${units} drawn anew: ${String(kept)} of ${String(drawn.length)} draws keep it`,
  })
}
