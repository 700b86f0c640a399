import type { Span } from '@contend/ingest'
import type { Attitude, Voice } from './sentence.ts'

/** How an entry met the text: as written after folding, with an Arabic clitic stripped, or by pattern. */
export type MatchKind = 'literal' | 'clitic' | 'pattern'

/** One place where a lexicon entry matches. An entry in two categories gives two hits. */
export interface Hit extends Span {
  /** Index of the sentence that holds it. */
  readonly sentence: number
  readonly lexicon: string
  /** Path of the category in its lexicon, e.g. `discourse.contrast`. */
  readonly category: string
  /** The entry as the lexicon writes it. */
  readonly entry: string
  readonly weight: number
  readonly match: MatchKind
  /** Indices into `DocumentAnalysis.negations` of the scopes that hold the hit, inner last. */
  readonly negations: readonly number[]
  readonly voice: Voice | null
  readonly attitude: Attitude | null
  readonly inClaim: boolean | null
}

/**
 * A negating word and the stretch it negates. The rule is `START:LIMIT`, what negates and what ends the
 * stretch; `negation-rules.ts` says what they mean.
 */
export interface Negation {
  readonly sentence: number
  readonly cue: Span
  readonly scope: Span
  readonly rule: string
}
