import type { Span } from '@contend/ingest'
import type { Negation } from '../model/hit.ts'
import type { ParsedSentence } from '../text/parsed-sentence.ts'
import type { Signs } from '../text/pattern-signs.ts'
import type { Token } from '../text/token.ts'
import type { VoiceFinding } from '../voice/find-voices.ts'
import type { Clause } from './clause.ts'
import type { Topic } from './topic.ts'

/** Where a sentence stands among the sentences of its document that count. */
export interface Place {
  /** 0 = first sentence of its block. */
  readonly inBlock: number
  readonly lastInBlock: boolean
  /** Sentences of the document that count. */
  readonly of: number
  /** 0 to 1 over the sentences that count. */
  readonly share: number
}

/** What a cue may look at: the sentence, its neighbours, and what earlier stages found. */
export interface CueContext {
  readonly sentence: ParsedSentence
  /** Tokens that hold a letter or digit. */
  readonly words: readonly Token[]
  readonly clause: Clause
  readonly previous: ParsedSentence | null
  readonly next: ParsedSentence | null
  readonly place: Place
  readonly topic: Topic
  readonly voice: VoiceFinding
  readonly negations: readonly Negation[]
}

/** The place that makes a cue fire; `whole` when it is the sentence as such; `null` when it does not. */
export type Evidence = Span | 'whole' | null

/** A named, human-readable reason for or against a label. What it is worth is in `fitted.ts`. */
export interface Cue {
  readonly name: string
  /** Why it should tell claims or premises from other sentences. */
  readonly reason: string
  /** Words of which a sentence must hold one for the cue to fire; it is not asked of others. Default: any sentence. */
  readonly words?: ReadonlySet<string>
  /** Signs of which the text of a sentence must hold one, likewise. */
  readonly signs?: Signs
  readonly find: (context: CueContext) => Evidence
}

/** The names of the cues of a sentence itself that fired, for those of its neighbours. */
export type FiredNames = ReadonlySet<string>

/** What surrounds a sentence: the cues of its neighbours, and how its document talks on the whole. */
export interface Surroundings {
  /** Neighbours that count, nearest first, at most two on each side. */
  readonly before: readonly FiredNames[]
  readonly after: readonly FiredNames[]
  /** The sentences before it in its block, at most six. */
  readonly earlierInBlock: readonly FiredNames[]
  /** Share, 0 to 1, of the other sentences of the document in which one of the cues fires; `null` for fewer than five others. */
  readonly share: (...cues: readonly string[]) => number | null
}

/** A cue that looks at what fired around the sentence; its place is always the sentence as such. */
export interface SurroundingCue {
  readonly name: string
  readonly reason: string
  readonly holds: (surroundings: Surroundings, own: FiredNames) => boolean
}
