import type { Steps } from '@contend/analyze/results'
import { createBreath } from './breath.ts'

/**
 * Does work in steps, between which signals are seen.
 *
 * @param begin begins it; whoever held its steps would hold all it worked with, when it has long ended
 * @param checkpoint what it throws ends the work
 */
export const takeSteps = async <Result>(
  begin: () => Steps<Result>,
  checkpoint: () => void,
): Promise<Result> => {
  const steps = begin()
  const breathe = createBreath()
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
    await breathe()
    checkpoint()
  }
}
