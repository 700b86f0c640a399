import type { Steps } from '@contend/analyze/results'
import { createBreath } from './breath.ts'

/** Does work in steps, between which signals are seen. @param checkpoint what it throws ends the work */
export const takeSteps = async <Result>(
  steps: Steps<Result>,
  checkpoint: () => void,
): Promise<Result> => {
  const breathe = createBreath()
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
    await breathe()
    checkpoint()
  }
}
