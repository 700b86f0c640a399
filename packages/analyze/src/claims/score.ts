import type { CueHit, CueLabel } from '../model/sentence.ts'
import type { Cue, CueContext } from './cue.ts'
import { grammarCues } from './cues/grammar-cues.ts'
import { lexicalCues } from './cues/lexical-cues.ts'
import { placeCues } from './cues/place-cues.ts'
import { weights, type Weights } from './weights.ts'

/** All cues, in the order in which they are reported. */
export const allCues: readonly Cue[] = [...lexicalCues, ...grammarCues, ...placeCues]

/** A cue that fired, before it is weighed. */
export interface Fired {
  readonly cue: string
  readonly span: CueHit['span']
}

/** The names and places of the cues that fire on a sentence. */
export const fireCues = (context: CueContext): readonly Fired[] =>
  allCues.flatMap(({ name, find }) => {
    const evidence = find(context)
    if (evidence === null) return []
    return [{ cue: name, span: evidence === 'whole' ? null : evidence }]
  })

const weigh = (fired: readonly Fired[], label: CueLabel, table: Weights): readonly CueHit[] => [
  { label, cue: 'base', weight: table.base, span: null },
  ...fired.flatMap(({ cue, span }) => {
    const weight = table.cues[cue] ?? 0
    return weight === 0 ? [] : [{ label, cue, weight, span }]
  }),
]

/** `1 / (1 + e^-Σ weight)` over the cues of one label, the base included. */
export const scoreOf = (cues: readonly CueHit[], label: CueLabel): number => {
  let sum = 0
  for (const cue of cues) if (cue.label === label) sum += cue.weight
  return 1 / (1 + Math.exp(-sum))
}

/** The weighed cues of a sentence, claim cues first; cues that weigh nothing are left out. */
export const weighCues = (fired: readonly Fired[]): readonly CueHit[] => [
  ...weigh(fired, 'claim', weights.claim),
  ...weigh(fired, 'premise', weights.premise),
]
