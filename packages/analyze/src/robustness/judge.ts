import type { Headline } from '../model/robustness.ts'
import { attributedCheck } from './checks/attributed-check.ts'
import { bootstrapCheck } from './checks/bootstrap-check.ts'
import { hangsOn, termsCheck } from './checks/terms-check.ts'
import { thresholdCheck } from './checks/threshold-check.ts'
import type { Trials } from './trial.ts'

/**
 * The verdict on a headline: undecided where there is too little to tell, whatever the checks say; else fragile where
 * it fails one of them, else stable.
 */
export const judge = (
  trials: Trials,
  tooLittle: string | null,
): Pick<Headline, 'verdict' | 'tooLittle' | 'hangsOn' | 'checks'> => {
  const checks = [
    bootstrapCheck(trials),
    termsCheck(trials),
    thresholdCheck(trials),
    attributedCheck(trials),
  ]
  const fails = checks.some(({ survives }) => survives === false)
  return {
    verdict: tooLittle !== null ? 'undecided' : fails ? 'fragile' : 'stable',
    tooLittle,
    hangsOn: hangsOn(trials),
    checks,
  }
}
