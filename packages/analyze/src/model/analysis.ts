import type { Diagnostic, Document, Span } from '@contend/ingest'
import type { Hit, Negation } from './hit.ts'
import type { CueHit, Sentence } from './sentence.ts'
import type { Position, Stance } from './stance.ts'

/** A suggested link from one sentence of a document to a claim of it. */
export interface Relation {
  readonly from: number
  readonly to: number
  readonly relation: 'support' | 'attack' | 'rephrase'
  readonly cue: string
  readonly score: number
}

/**
 * One figure of a document with what it was counted from. `value` is `null` where it cannot be had
 * (a rate over no words); `low` and `high` are a 95 % interval where the measure has one.
 */
export interface ProfileRow {
  /** `rate:LEXICON.CATEGORY`, `share:NAME`, `index:LEXICON.DIMENSION` …, with `author:` in front or not. */
  readonly measure: string
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly numerator: number
  readonly denominator: number
}

/** Totals of a document; all but `characters` leave out boilerplate and captions. */
export interface Totals {
  /** UTF-16 code units of the whole text. */
  readonly characters: number
  readonly words: number
  readonly sentences: number
  /** `null` where claims are not analysed. */
  readonly claims: number | null
  readonly premises: number | null
}

/** What a claim speaks of, kept so that it can be set beside claims of other documents without the text. */
export interface ClaimTerms {
  readonly sentence: number
  /**
   * Lemmas of its nouns, names, adjectives and verbs, each once, in code-unit order. Words that deny,
   * liken or tell apart are left out: they decide on which side a claim is, not what it is about.
   */
  readonly lemmas: readonly string[]
  /** How many of its words turn it round: negations, denials, rejections, words of difference. */
  readonly reversals: number
  /** Whether it likens things, tells them apart, or has words for both; `null` for neither. */
  readonly likeness: 'same' | 'different' | 'both' | null
  /** Stretches that hold it to some cases ("if …", "in that sense", "for small firms"), in text order. */
  readonly limits: readonly Span[]
}

/** How far a document was analysed: `full`; `terms` = sentences and hits only; `none`. */
export type Depth = 'full' | 'terms' | 'none'

/**
 * Everything known of one document, as plain JSON: one line of `analysis.ndjson`. Every report can be
 * rebuilt from it. The published schema is `packages/report/schema/analysis.schema.json`.
 */
export interface DocumentAnalysis {
  readonly formatVersion: 1
  readonly document: Document
  readonly depth: Depth
  readonly totals: Totals
  readonly sentences: readonly Sentence[]
  /** Those of every sentence that was scored, by sentence; the first of each is `base`. */
  readonly cues: readonly CueHit[]
  readonly hits: readonly Hit[]
  readonly negations: readonly Negation[]
  readonly relations: readonly Relation[]
  readonly stances: readonly Stance[]
  /** Sides that sentences just below the claim threshold would take; they count for no position. */
  readonly nearStances: readonly Stance[]
  /** One for every claim outside boilerplate and captions, in text order. */
  readonly claimTerms: readonly ClaimTerms[]
  /** One per proposition of the run; empty where stances are not analysed. */
  readonly positions: readonly Position[]
  readonly profile: readonly ProfileRow[]
  /** Of ingest and analysis together. */
  readonly diagnostics: readonly Diagnostic[]
  /** Work counters that `run.json` adds up. */
  readonly effort: {
    /** Sentences, those in boilerplate and captions too. */
    readonly sentences: number
    readonly clauseParses: number
    readonly patternParses: number
  }
}
