import type { BlockKind, Span } from '@contend/ingest'
import type { Attitude, Voice } from '../model/sentence.ts'

/** A keyword in its context: one line of a concordance. The span is that of the keyword. */
export interface ConcordanceLine extends Span {
  /** Id of the document. */
  readonly document: string
  readonly path: string
  readonly language: string
  /** Index of the sentence that holds the keyword. */
  readonly sentence: number
  readonly block: BlockKind
  /** Exactly as written, as are `keyword` and `right`; the three make one stretch of the text. */
  readonly left: string
  readonly keyword: string
  readonly right: string
  /** Share of the text before the keyword, 0 to 1. */
  readonly position: number
  /** `lexicon.category` of each category that hits here, in code-unit order; none for a term. */
  readonly categories: readonly string[]
  /** What matched, as its lexicon or the query writes it. */
  readonly entries: readonly string[]
  /** Two negations cancel each other. */
  readonly negated: boolean
  readonly voice: Voice | null
  readonly attitude: Attitude | null
  readonly speaker: string | null
  readonly inClaim: boolean | null
}
