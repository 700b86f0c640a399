import type { Span } from '@contend/ingest'
import type { ClaimWord } from './claim-words.ts'

/** A word or phrase that may be worth an entry, at one place. */
export interface CandidatePlace extends Span {
  /** Lemma of a word, folded words of a phrase. */
  readonly name: string
  readonly kind: 'lemma' | 'literal'
  /** Its words, the first of them by its index in the sentence. */
  readonly first: number
  readonly words: readonly ClaimWord[]
}

/** Words of the longest phrase. */
const longest = 3

const placeOf = (words: readonly ClaimWord[], first: number): CandidatePlace => {
  const single = words.length === 1
  return {
    name: words.map(({ key, lemma }) => (single ? lemma : key)).join(' '),
    kind: single ? 'lemma' : 'literal',
    first,
    words,
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
  }
}

/**
 * The candidates of a sentence: content words, and phrases of two or three words that begin and end with
 * one (Justeson and Katz 1995), none of them over a word that is taken.
 */
export const candidatesIn = (
  words: readonly ClaimWord[],
  taken: readonly boolean[],
): readonly CandidatePlace[] => {
  const found: CandidatePlace[] = []
  words.forEach(({ content }, first) => {
    if (!content || taken[first] === true) return
    for (let count = 1; count <= longest; count++) {
      const last = words[first + count - 1]
      if (last === undefined || taken[first + count - 1] === true) return
      if (count > 1 && !last.joined) return
      if (last.content) found.push(placeOf(words.slice(first, first + count), first))
      if (!last.inner) return
    }
  })
  return found
}
