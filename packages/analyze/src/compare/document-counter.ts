import { wordKeysOf, type WordKeys } from '../duplicates/word-keys.ts'
import type { DocumentAnalysis } from '../model/analysis.ts'
import type { Frame } from '../model/comparison.ts'
import type { MakeRoom } from '../profile/tally-builder.ts'
import { createFeatureCounter, type CountFeatures } from '../profile/tally-of.ts'

/** What a comparison counts of single documents, whatever they are compared with. */
export interface DocumentCounter {
  readonly features: CountFeatures
  /** What tells that a document repeats another. */
  readonly wordKeys: (analysis: DocumentAnalysis) => WordKeys
  /** For what is counted in all documents; default: in memory of this thread. */
  readonly makeRoom?: MakeRoom
}

/** Counts analyses that are at hand. */
export const documentCounter = (frame: Pick<Frame, 'categories'>): DocumentCounter => ({
  features: createFeatureCounter(frame),
  wordKeys: ({ document }) => wordKeysOf(document),
})
