import type { Span } from '@contend/ingest'
import model from 'wink-eng-lite-web-model'
import winkNLP, { type WinkMethods } from 'wink-nlp'
import { asProse } from './as-prose.ts'
import { foldKey } from './fold.ts'
import type { Token } from './token.ts'

/** wink is quadratic in the length of a run without white space; longer runs never reach it. */
const LONGEST_RUN = 256
const LONG_RUN = new RegExp(String.raw`\S{${String(LONGEST_RUN + 1)},}`, 'gu')

/** Each new word stays in wink's lexicon; ids above 1,080,000 collide with ids of its own. */
const MOST_LEXEMES = 900_000

type TokenProperty<T = string> = (index: number) => T

interface Wink {
  readonly nlp: WinkMethods
  readonly pos: TokenProperty
  readonly lemma: TokenProperty
  readonly lexeme: TokenProperty<number>
}

const isTokenProperty = <T>(value: unknown): value is TokenProperty<T> =>
  typeof value === 'function'

/** The published types of `its.lemma` and `out` do not fit together, though the functions do. */
const tokenProperty = <T>(
  nlp: WinkMethods,
  name: 'pos' | 'lemma' | 'uniqueId',
): TokenProperty<T> => {
  const property: unknown = Reflect.get(nlp.its, name)
  if (!isTokenProperty<T>(property))
    throw new TypeError(`wink-nlp has no token property "${name}".`)
  return property
}

// One instance a thread: from the second on, the model's patterns silently match nothing.
let instance: Wink | null = null

const wink = (): Wink => {
  if (instance === null) {
    const nlp = winkNLP(model, ['sbd', 'pos'])
    instance = {
      nlp,
      pos: tokenProperty(nlp, 'pos'),
      lemma: tokenProperty(nlp, 'lemma'),
      lexeme: tokenProperty(nlp, 'uniqueId'),
    }
  }
  return instance
}

let largestLexeme = 0

/** Whether this thread has met so many words that its tags may go wrong: go on in a fresh one. */
export const isThreadWorn = (): boolean => largestLexeme > MOST_LEXEMES

/** Runs of characters without white space that are too long to be read word by word. */
export const longRuns = (text: string): readonly Span[] =>
  [...text.matchAll(LONG_RUN)].map(({ 0: run, index }) => ({
    start: index,
    end: index + run.length,
  }))

const tokensOfPiece = (text: string, piece: Span): Token[] => {
  const { nlp, pos, lemma, lexeme } = wink()
  const source = text.slice(piece.start, piece.end)
  if (source.trim() === '') return []
  const tokens = nlp.readDoc(source).tokens()
  const values: string[] = tokens.out()
  const tags: string[] = tokens.out(pos)
  const lemmas: (string | undefined)[] = tokens.out(lemma)
  for (const id of tokens.out(lexeme)) {
    if (typeof id === 'number' && id > largestLexeme) largestLexeme = id
  }
  const found: Token[] = []
  let cursor = 0
  values.forEach((value, i) => {
    const at = source.indexOf(value, cursor)
    if (at < 0 || value === '') return
    cursor = at + value.length
    const key = foldKey(value, 'en')
    found.push({
      start: piece.start + at,
      end: piece.start + cursor,
      key,
      // wink gives no lemma for "cannot"
      lemma: lemmas[i] ?? key,
      pos: tags[i] ?? '',
    })
  })
  return found
}

/**
 * The tokens of a stretch of English text, in order, with exact offsets. Markup has none, and a line in
 * title case is tagged as if it were a sentence.
 */
export const winkTokens = (text: string, span: Span): readonly Token[] => {
  const prose = asProse(text.slice(span.start, span.end))
  const tokens: Token[] = []
  let from = 0
  for (const { start, end } of longRuns(prose)) {
    tokens.push(...tokensOfPiece(prose, { start: from, end: start }))
    const key = foldKey(prose.slice(start, start + LONGEST_RUN), 'en')
    tokens.push({ start, end, key, lemma: '', pos: 'X' })
    from = end
  }
  tokens.push(...tokensOfPiece(prose, { start: from, end: prose.length }))
  return tokens.map((token) => ({
    ...token,
    start: span.start + token.start,
    end: span.start + token.end,
  }))
}
