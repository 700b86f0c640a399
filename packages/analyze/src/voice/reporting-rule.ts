import type { Span } from '@contend/ingest'
import type { ParsedSentence } from '../text/parsed-sentence.ts'

/** Words that give a proposition to somebody, with the words that name them where there are any. */
export interface Reporting {
  readonly rule: string
  readonly speaker: Span | null
  /** The words that do it, so that they are not read as part of what is said. */
  readonly cue: Span
  /** What is said, where the sentence sets it apart; `null` where judgement and view share a clause. */
  readonly said: Span | null
  /** Whether it is the opinion of people at large, which an author mostly cites to differ. */
  readonly general: boolean
}

/** Finds one kind of report outside quoted speech. */
export type ReportingRule = (
  sentence: ParsedSentence,
  isQuoted: (span: Span) => boolean,
) => Reporting | null
