import type { RobustnessCheck } from '../../model/robustness.ts'
import type { Trial } from '../trial.ts'

/** A check with its counts of trials. */
export const checkOf = (
  trials: readonly Trial[],
  found: Pick<RobustnessCheck, 'check' | 'survives' | 'worst' | 'detail'>,
): RobustnessCheck => {
  const kept = trials.filter(({ holds }) => holds).length
  const { check, survives, worst, detail } = found
  const share = trials.length === 0 ? null : kept / trials.length
  return { check, survives, kept, trials: trials.length, share, worst, detail }
}

/** A check that says nothing about a headline, and why. */
export const notChecked = (check: RobustnessCheck['check'], detail: string): RobustnessCheck =>
  checkOf([], { check, survives: null, worst: null, detail })
