import type { StanceChange } from '../diff/document-changes.ts'
import type { SentenceMatch } from '../diff/match-sentences.ts'
import type { DocumentAnalysis } from '../model/analysis.ts'
import type { RunDifference } from './run-diff.ts'
import type { RunFacts } from './run-facts.ts'

/** The two runs and in what they differ. */
export interface RunPair {
  readonly before: RunFacts
  readonly after: RunFacts
  readonly differences: readonly RunDifference[]
}

/** A document in both runs, with what was found to differ in it. */
export interface ComparedDocument {
  readonly before: DocumentAnalysis
  readonly after: DocumentAnalysis
  readonly match: SentenceMatch
  readonly stances: readonly StanceChange[]
}
