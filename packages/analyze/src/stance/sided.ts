import type { Span } from '@contend/ingest'
import type { Negation } from '../model/hit.ts'
import type { Segment } from './segments.ts'

type Side = 'for' | 'against'

/** A word that takes a side on a proposition, before negation. */
export interface Sided extends Span {
  readonly side: Side
  /** Whether it holds between things ("the same"), which it may leave open; "a myth" does not. */
  readonly relation: boolean
  /** What turned the side that the word has by itself; `null` where nothing did. */
  readonly turn: string | null
}

/** The other side. */
export const opposite = (side: Side): Side => (side === 'for' ? 'against' : 'for')

/** What stands around the words of a sentence. */
export interface SidedContext {
  readonly negations: readonly Negation[]
  readonly segments: readonly Segment[]
  /** Places that name what the proposition is about. */
  readonly about: readonly Span[]
}
