import type { Span } from '@contend/ingest'
import { foldKey } from '../text/fold.ts'
import type { Token } from '../text/token.ts'
import { compileGlob, type Glob, hasWildcard, unescapeWildcards } from './glob.ts'
import { piecesOf } from './pieces.ts'

/** Finds the tokens of a stretch of text in a language. The same one must be used on the articles. */
export type Tokenize = (text: string, span: Span, language: string) => readonly Token[]

/** A piece a term requires: a key, or any key that fits a wildcard pattern. */
export type TermPiece = string | { readonly pattern: string; readonly glob: Glob }

/** Cuts phrases into the keys the text would have for them. */
export type PhraseKeys = (phrase: string) => readonly string[]

const BATCH = 2000
const PLAIN_ARABIC = /^\p{Script=Arabic}+(?: \p{Script=Arabic}+)*$/u
const PLAIN_LATIN = /^[a-z]+(?: [a-z]+)*$/i
/** Words that end like a contraction without an apostrophe ("cannot", "youve"), which tokenizers cut. */
const MAYBE_CONTRACTION = /(?:not|nt|ve|re|ll)(?: |$)/i

/** Whether folding is all that a phrase needs. */
export const isPlain = (phrase: string, language: string): boolean =>
  language === 'ar'
    ? PLAIN_ARABIC.test(phrase)
    : PLAIN_LATIN.test(phrase) && !MAYBE_CONTRACTION.test(phrase)

/** A wildcard word, or a run of words without wildcards. */
interface Chunk {
  readonly text: string
  readonly wild: boolean
}

const chunksOf = (phrase: string): readonly Chunk[] => {
  if (!/[*?\\]/.test(phrase)) return [{ text: phrase.trim(), wild: false }]
  const chunks: Chunk[] = []
  let run: string[] = []
  const flush = (): void => {
    if (run.length > 0) chunks.push({ text: unescapeWildcards(run.join(' ')), wild: false })
    run = []
  }
  for (const word of phrase.trim().split(/\s+/)) {
    if (hasWildcard(word)) {
      flush()
      chunks.push({ text: word, wild: true })
    } else run.push(word)
  }
  flush()
  return chunks
}

/** The keys of phrases by the tokenizer; many at once, one a line, since every call has its price. */
export const cutPhrases = (
  phrases: readonly string[],
  language: string,
  tokenize: Tokenize,
): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>()
  for (let first = 0; first < phrases.length; first += BATCH) {
    const batch = phrases.slice(first, first + BATCH).map((phrase) => phrase.replace(/\s+/g, ' '))
    const text = batch.join('\n')
    const tokens = tokenize(text, { start: 0, end: text.length }, language)
    let end = 0
    let next = 0
    batch.forEach((line, i) => {
      end += line.length
      const from = next
      while ((tokens[next]?.end ?? Infinity) <= end) next += 1
      end += 1
      found.set(phrases[first + i] ?? line, piecesOf(tokens.slice(from, next), text).keys)
    })
  }
  return found
}

/**
 * The phrases, or parts of them, that only the tokenizer of the text can cut. Plain words are not among
 * them: a lexicon of 100,000 would cost seconds.
 */
export const hardPhrases = (phrases: Iterable<string>, language: string): ReadonlySet<string> => {
  const hard = new Set<string>()
  for (const phrase of phrases) {
    for (const { text, wild } of chunksOf(phrase)) {
      if (!wild && !isPlain(text, language)) hard.add(text)
    }
  }
  return hard
}

/** The keys of phrases, of which `cut` knows the hard ones. */
export const phraseKeys =
  (cut: (phrase: string) => readonly string[] | undefined, language: string): PhraseKeys =>
  (phrase) =>
    cut(phrase) ?? foldKey(phrase, language).split(' ')

const globPieces = (word: string, language: string): readonly TermPiece[] =>
  foldKey(word, language)
    .split('-')
    .filter((part) => part !== '')
    .map((part) =>
      hasWildcard(part) ? { pattern: part, glob: compileGlob(part) } : unescapeWildcards(part),
    )

/** The pieces of a phrase with its wildcards, given the keys of its plain parts. */
export const termPieces = (
  phrase: string,
  language: string,
  keysOf: PhraseKeys,
): readonly TermPiece[] => {
  const chunks = chunksOf(phrase)
  const [only] = chunks
  if (chunks.length === 1 && only?.wild === false) return keysOf(only.text)
  return chunks.flatMap(({ text, wild }) => (wild ? globPieces(text, language) : keysOf(text)))
}
