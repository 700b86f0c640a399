import { onceEach } from '../statistics/once-each.ts'
import type { ParsedSentence } from '../text/parsed-sentence.ts'

const CONTENT = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB'])

/** The lemmas of the nouns, names, adjectives and verbs of a sentence: what it is about. */
export const contentLemmas: (sentence: ParsedSentence) => ReadonlySet<string> = onceEach(
  (sentence) =>
    new Set(
      sentence.tokens
        .filter((token) => CONTENT.has(token.pos) && /\p{L}.*[\p{L}\p{N}]/u.test(token.lemma))
        .map((token) => token.lemma),
    ),
)

/** How much two sentences of one document are about the same thing. */
export interface Similarity {
  /** Cosine of the two sets of lemmas, each lemma weighing more the fewer sentences have it: 0 to 1. */
  readonly between: (a: ReadonlySet<string>, b: ReadonlySet<string>) => number
  /** Number of sentences that have the lemma. */
  readonly sentencesWith: (lemma: string) => number
}

/** Similarity by the lemmas of all sentences of a document (inverse document frequency, Spärck Jones 1972). */
export const similarityIn = (sentences: readonly ReadonlySet<string>[]): Similarity => {
  const frequency = new Map<string, number>()
  for (const lemmas of sentences) {
    for (const lemma of lemmas) frequency.set(lemma, (frequency.get(lemma) ?? 0) + 1)
  }
  const sentencesWith = (lemma: string): number => frequency.get(lemma) ?? 0
  const weight = (lemma: string): number =>
    Math.log(1 + sentences.length / Math.max(1, sentencesWith(lemma))) ** 2
  const sum = (lemmas: Iterable<string>): number => {
    let total = 0
    for (const lemma of lemmas) total += weight(lemma)
    return total
  }
  return {
    sentencesWith,
    between: (a, b) => {
      const shared = sum([...a].filter((lemma) => b.has(lemma)))
      return shared === 0 ? 0 : shared / Math.sqrt(sum(a) * sum(b))
    },
  }
}

/**
 * How central the words of a sentence are to a document: cosine of its lemmas with the number of
 * sentences that have each lemma (the centroid of Radev et al. 2004), 0 to 1.
 */
export const centralityIn = (
  sentences: readonly ReadonlySet<string>[],
): ((lemmas: ReadonlySet<string>) => number) => {
  const centroid = new Map<string, number>()
  for (const lemmas of sentences) {
    for (const lemma of lemmas) centroid.set(lemma, (centroid.get(lemma) ?? 0) + 1)
  }
  let squares = 0
  for (const count of centroid.values()) squares += count ** 2
  return (lemmas) => {
    if (lemmas.size === 0 || squares === 0) return 0
    let sum = 0
    for (const lemma of lemmas) sum += centroid.get(lemma) ?? 0
    return sum / Math.sqrt(lemmas.size * squares)
  }
}
