import { bandKeys } from './min-hash.ts'
import { shinglesOf, type Worded } from './word-shingles.ts'

/** What is kept of a document to find those that repeat it. */
export interface WordKeys {
  /** Words outside boilerplate. */
  readonly words: number
  /** See `bandKeys`. */
  readonly keys: readonly number[]
}

/** The keys of a document. */
export const wordKeysOf = (document: Worded): WordKeys => {
  const { words, runs } = shinglesOf(document)
  return { words, keys: bandKeys(runs) }
}
