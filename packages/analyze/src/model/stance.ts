import type { Span } from '@contend/ingest'
import type { Attitude, Voice } from './sentence.ts'

/** The author's side of a proposition in one claim. */
export type StanceSide = 'for' | 'against' | 'neutral'

/** One claim's side on one proposition whose subject it has. */
export interface Stance {
  readonly sentence: number
  /** Identifier of the proposition. */
  readonly proposition: string
  readonly stance: StanceSide
  /** How much it counts towards the position: 0 to 1. */
  readonly weight: number
  /** Value of the proposition's scope the sentence limits itself to, if any. */
  readonly scope: string | null
  readonly voice: Voice
  readonly attitude: Attitude | null
  /** Number of negations the predicate stands under. */
  readonly negations: number
  /** Sentences back to the subject: 0 = in the sentence itself. */
  readonly distance: number
  /** The rule that decided the side. */
  readonly rule: string
  readonly subject: Span | null
  readonly predicate: Span | null
}

/** One document's side of one proposition. */
export type PositionSide = 'for' | 'against' | 'mixed' | 'mentioned' | 'absent'

/** How many documents take each side of a proposition. */
export type SideCounts = Readonly<Record<PositionSide, number>>

/** A document's side with the counts behind it. Only the author's own stances decide. */
export interface Position {
  readonly proposition: string
  readonly position: PositionSide
  /** ln((for + .5) / (against + .5)); `null` when both are 0. Positive is for. */
  readonly index: number | null
  /** 95 % interval of the index. */
  readonly low: number | null
  readonly high: number | null
  readonly nFor: number
  readonly nAgainst: number
  readonly nAttributedFor: number
  readonly nAttributedAgainst: number
  /** Index of the sentence that says it best, on each side. */
  readonly sentenceFor: number | null
  readonly sentenceAgainst: number | null
  /** The rule that decided the side. */
  readonly rule: string
}
