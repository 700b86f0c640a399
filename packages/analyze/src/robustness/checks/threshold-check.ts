import type { RobustnessCheck } from '../../model/robustness.ts'
import { hardestFirst, type Trials } from '../trial.ts'
import { checkOf, notChecked } from './check-of.ts'

/** Does it hold with a few claims more or less? */
export const thresholdCheck = (trials: Trials): RobustnessCheck => {
  const { movedThreshold } = trials
  if (movedThreshold === null) return notChecked('threshold', 'does not rest on claims')
  const words = movedThreshold.map(
    ({ threshold, holds }) => `${holds ? 'holds' : 'fails'} at ${threshold.toFixed(2)}`,
  )
  return checkOf(movedThreshold, {
    check: 'threshold',
    survives: movedThreshold.every(({ holds }) => holds),
    worst: hardestFirst(movedThreshold, trials)[0]?.value ?? null,
    detail: `claim threshold moved: ${words.join(', ')}`,
  })
}
