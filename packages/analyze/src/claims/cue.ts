import type { Span } from '@contend/ingest'
import type { Negation } from '../model/hit.ts'
import type { ParsedSentence } from '../text/parsed-sentence.ts'
import type { Token } from '../text/token.ts'
import type { VoiceFinding } from '../voice/find-voices.ts'

/** Where a sentence stands among the sentences of its document that count. */
export interface Place {
  /** 0 = first sentence of its block. */
  readonly inBlock: number
  readonly lastInBlock: boolean
  /** 0 to 1 over the sentences that count. */
  readonly share: number
}

/** What a cue may look at: the sentence, its neighbours, and what earlier stages found. */
export interface CueContext {
  readonly sentence: ParsedSentence
  /** Tokens that hold a letter or digit. */
  readonly words: readonly Token[]
  readonly previous: ParsedSentence | null
  readonly next: ParsedSentence | null
  readonly place: Place
  readonly voice: VoiceFinding
  readonly negations: readonly Negation[]
}

/** The place that makes a cue fire; `whole` when it is the sentence as such; `null` when it does not. */
export type Evidence = Span | 'whole' | null

/** A named, human-readable reason for or against a label. What it is worth is in `weights.ts`. */
export interface Cue {
  readonly name: string
  /** Why it should tell claims or premises from other sentences. */
  readonly reason: string
  readonly find: (context: CueContext) => Evidence
}
