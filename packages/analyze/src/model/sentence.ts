import type { BlockKind, Span } from '@contend/ingest'

/** What a claim mainly does; see the guideline in `corpus/README.md`. */
export type ClaimType =
  'definition' | 'fact' | 'causal' | 'comparison' | 'value' | 'policy' | 'prediction'

/** Who asserts a sentence: the author of the document, or somebody the author speaks of. */
export type Voice = 'author' | 'attributed'

/** What the author makes of attributed words. */
export type Attitude = 'endorses' | 'rejects' | 'reports'

/** Which label a cue speaks for. */
export type CueLabel = 'claim' | 'premise'

/**
 * A named reason for the scores of a sentence. What it says for either label is in the unit of log odds, 0 for
 * nothing: a score is `1 / (1 + e^-Σ)` over all cues of the sentence, the cue `base` included.
 */
export interface CueHit extends Readonly<Record<CueLabel, number>> {
  readonly sentence: number
  readonly cue: string
  /** `null` where the reason has no place. */
  readonly span: Span | null
}

/** The rule behind each label that has no weights; a key is missing where the label is not set. */
export interface SentenceRules {
  readonly claimType?: string
  readonly hedged?: string
  readonly boosted?: string
  readonly question?: string
  readonly voice?: string
  readonly attitude?: string
  readonly thesis?: string
}

/**
 * A sentence, or a line that is not one, with its labels. Sentences are numbered from 0 in text order
 * and disjoint. A label is `null` where it was not measured (boilerplate, an unsupported language).
 */
export interface Sentence extends Span {
  readonly index: number
  readonly block: BlockKind
  /** Position in `Document.blocks`. */
  readonly blockIndex: number
  /** Words by the definition in `words.ts`; boilerplate and captions have words too. */
  readonly words: number
  readonly claim: boolean | null
  /** 0 to 1. */
  readonly claimScore: number | null
  readonly claimType: ClaimType | null
  readonly premise: boolean | null
  /** 0 to 1. */
  readonly premiseScore: number | null
  /** 1 to 5, unique in a document, claims only. */
  readonly thesisRank: number | null
  readonly hedged: boolean | null
  readonly boosted: boolean | null
  readonly question: boolean | null
  readonly voice: Voice | null
  readonly attitude: Attitude | null
  /** The words that name the speaker, as written. */
  readonly speaker: string | null
  readonly rules: SentenceRules
}
