import type { Relation } from '@contend/analyze'

/** How a kind of relation is shown: a class for its colour, a sign, and what both ends do. */
export interface RelationWords {
  readonly tone: string
  readonly sign: string
  /** What the sentence does to the claim. */
  readonly active: string
  /** What the claim is to the sentence. */
  readonly passive: string
}

/** The words for each kind of relation. */
export const relationWords: Readonly<Record<Relation['relation'], RelationWords>> = {
  support: { tone: 'supports', sign: '+', active: 'supports', passive: 'supported by' },
  attack: { tone: 'attacks', sign: '×', active: 'attacks', passive: 'attacked by' },
  rephrase: { tone: 'rephrases', sign: '≈', active: 'says again', passive: 'said again in' },
}
