import type { RobustnessCheck } from '../../model/robustness.ts'
import type { Trials } from '../trial.ts'
import { checkOf, notChecked } from './check-of.ts'

/** Does it hold for what the authors say themselves? */
export const attributedCheck = ({ withoutAttributed }: Trials): RobustnessCheck => {
  if (withoutAttributed === null)
    return notChecked('attributed', 'voices are not told apart in these texts')
  const { holds, value } = withoutAttributed
  return checkOf([withoutAttributed], {
    check: 'attributed',
    survives: holds,
    worst: value,
    detail: `without what is attributed to others and not endorsed it ${holds ? 'holds' : 'fails'}`,
  })
}
