/** What each cue is worth for one label, in log odds. A cue that is not listed is worth nothing. */
export interface Weights {
  readonly base: number
  readonly cues: Readonly<Record<string, number>>
}

/** A sentence is a claim from this score on. */
export const CLAIM_THRESHOLD = 0.5

/** A sentence is a premise from this score on. */
export const PREMISE_THRESHOLD = 0.5

/** Weights of the cues for each label. */
export const weights: { readonly claim: Weights; readonly premise: Weights } = {
  claim: { base: 0, cues: {} },
  premise: { base: 0, cues: {} },
}
