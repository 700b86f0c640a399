import type { Span } from '@contend/ingest'
import type { Negation } from '../model/hit.ts'
import type { Sentence } from '../model/sentence.ts'
import type { StanceSide } from '../model/stance.ts'
import type { ParsedSentence } from '../text/parsed-sentence.ts'
import type { SpokenWords } from '../voice/voice-at.ts'
import type { Decision } from './decide-side.ts'
import type { ResolvedProposition } from './proposition.ts'
import type { Segment } from './segments.ts'
import type { Setting } from './setting.ts'
import type { Subject } from './subject.ts'

/** What the stance stage reads: parallel arrays over the sentences of one document. */
export interface StanceInput {
  readonly parsed: readonly ParsedSentence[]
  readonly labelled: readonly Sentence[]
  readonly negations: readonly (readonly Negation[])[]
  /** Whose words each sentence is made of. */
  readonly voices: readonly SpokenWords[]
  /** Clause spans of a sentence, or `null` when the document's allowance of parses is used up. */
  readonly clausesOf: (sentence: ParsedSentence) => readonly Span[] | null
}

/** A proposition, and what the document names where for it. */
export interface Context {
  readonly setting: Setting
  readonly proposition: ResolvedProposition
}

/** What a sentence says, whoever says it. */
export interface Reading {
  readonly subject: Subject
  readonly decision: Decision
  readonly segments: readonly Segment[]
}

/** The other side. */
export const flip = (side: StanceSide): StanceSide =>
  side === 'neutral' ? side : side === 'for' ? 'against' : 'for'

/** What becomes of a side: it stays, it is turned, or it is taken away. */
export type Turn = 'same' | 'opposite' | 'nothing'

/** A decision with its side turned, and what turned it behind its rule. */
export const turned = (decision: Decision, how: Turn, rule: string): Decision =>
  how === 'nothing'
    ? { side: 'neutral', predicate: null, rule, conceded: false }
    : {
        ...decision,
        side: how === 'opposite' ? flip(decision.side) : decision.side,
        rule: decision.side === 'neutral' ? decision.rule : `${decision.rule}:${rule}`,
      }

/** What a verdict makes of the side it judges. */
export const PUTS = { rejects: 'opposite', endorses: 'same', neither: 'nothing' } as const
