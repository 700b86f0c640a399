import { claimTypeOf } from '../claims/claim-type/claim-type.ts'
import type { CueContext } from '../claims/cue.ts'
import type { Sentence } from '../model/sentence.ts'
import { counts } from '../text/parsed-sentence.ts'
import { thresholdStep } from './threshold-step.ts'

/** The sentences that would be claims if the threshold were one step lower, labelled as such; in text order. */
export const nearClaims = (
  contexts: readonly CueContext[],
  labelled: readonly Sentence[],
  threshold: number,
): readonly Sentence[] =>
  contexts.flatMap((context, i) => {
    const labels = labelled[i]
    if (labels?.claim !== false || labels.claimScore === null || !counts(labels)) return []
    if (labels.claimScore < threshold - thresholdStep) return []
    return [{ ...labels, claim: true, claimType: claimTypeOf(context).type }]
  })
