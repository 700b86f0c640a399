import type { Document } from '@contend/ingest'
import { surfaceOf } from '@contend/ingest/text'

/** Words in a shingle. */
const length = 5

/** What of a document is read. */
export type Worded = Pick<Document, 'text' | 'blocks'>

/** The words of a document as numbers that tell them, and every run of five words, apart. */
export interface Shingles {
  readonly words: number
  /** Of all words in their order: the same for documents with the same words. */
  readonly whole: number
  /** 32-bit hashes of the runs of five words; of the words there are where there are fewer. */
  readonly runs: ReadonlySet<number>
}

/** FNV-1a over the UTF-16 code units of a word. */
const hashOf = (word: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  }
  return hash
}

const joined = (hash: number, next: number): number =>
  Math.imul((hash << 5) ^ (hash >>> 27) ^ next, 0x9e3779b1)

/** Hashes of the words outside boilerplate, whatever their case. */
const wordHashes = ({ text, blocks }: Worded): readonly number[] =>
  blocks
    .filter(({ kind }) => kind !== 'boilerplate')
    .flatMap(
      (block) =>
        surfaceOf(text, block)
          .toLowerCase()
          .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
    )
    .map(hashOf)

/**
 * The word shingles of a document (Broder 1997, "On the resemblance and containment of documents"):
 * what it is made of, as a set of short runs of words.
 */
export const shinglesOf = (document: Worded): Shingles => {
  const words = wordHashes(document)
  const runs = new Set<number>()
  for (let at = 0; at === 0 || at + length <= words.length; at++) {
    let run = 0
    const end = Math.min(at + length, words.length)
    for (let word = at; word < end; word++) run = joined(run, words[word] ?? 0)
    if (end > 0) runs.add(run >>> 0)
  }
  return { words: words.length, whole: words.reduce(joined, 0) >>> 0, runs }
}

/** Runs that two documents share, of those that either has. */
export const resemblance = (
  a: Shingles,
  b: Shingles,
): { readonly shared: number; readonly either: number } => {
  const [small, large] = a.runs.size <= b.runs.size ? [a.runs, b.runs] : [b.runs, a.runs]
  let shared = 0
  for (const run of small) if (large.has(run)) shared++
  return { shared, either: small.size + large.size - shared }
}
