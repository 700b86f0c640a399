import type { Span } from '@contend/ingest'
import type { Token } from '../../text/token.ts'
import { stopWords } from './stop-words.ts'

/** A word of a sentence, as candidates are made of. */
export interface ClaimWord extends Span {
  readonly key: string
  readonly lemma: string
  /** Whether it can begin, end or be a candidate: no function word, no stop word. */
  readonly content: boolean
  /** Whether it can stand inside a phrase: so can prepositions, articles, conjunctions. */
  readonly inner: boolean
  /** Whether a phrase can go on from the word before it. */
  readonly joined: boolean
}

const CONTENT = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB'])
const LINKING = new Set(['ADP', 'DET', 'CCONJ', 'PART'])
const HAS_LETTER = /\p{L}/u
const HAS_WORD = /[\p{L}\p{N}]/u

const isContent = ({ pos, key, lemma }: Token): boolean =>
  CONTENT.has(pos) &&
  lemma.length > 1 &&
  HAS_LETTER.test(lemma) &&
  !stopWords.has(lemma) &&
  !stopWords.has(key)

/**
 * The words of a sentence in order. Phrases go on over white space and the hyphen inside a word, and
 * stop at other punctuation.
 */
export const claimWords = (tokens: readonly Token[]): readonly ClaimWord[] => {
  const words: ClaimWord[] = []
  let joined = false
  tokens.forEach((token, at) => {
    const { start, end, key, lemma } = token
    if (HAS_WORD.test(key)) {
      const content = isContent(token)
      const inner = CONTENT.has(token.pos) || LINKING.has(token.pos)
      words.push({ start, end, key, lemma, content, inner, joined })
      joined = true
    } else if (key.trim() !== '') {
      const glued = tokens[at - 1]?.end === start && tokens[at + 1]?.start === end
      joined &&= key === '-' && glued
    }
  })
  return words
}
