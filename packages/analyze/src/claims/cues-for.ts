import type { CueHit, CueLabel } from '../model/sentence.ts'

/** Those of some cues that say something for or against a label, in the same order. */
export const cuesFor = (cues: readonly CueHit[], label: CueLabel): readonly CueHit[] =>
  cues.filter((cue) => cue[label] !== 0)
