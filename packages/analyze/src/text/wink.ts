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
    // Sentences are our own, and the tagger does not look at wink's.
    const nlp = winkNLP(model, ['pos'])
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

/** Keys by lexeme: one string for all its tokens, so that look-ups hash it once. */
const keys: string[] = []

const keyOf = (lexeme: number, value: string): string => (keys[lexeme] ??= foldKey(value, 'en'))

/** Whether more characters than in the longest run stand between two blanks; far quicker than the pattern. */
const mayHoldLongRun = (text: string): boolean => {
  let blank = -1
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && text.charCodeAt(at) > 0x20) continue
    if (at - blank > LONGEST_RUN) return true
    blank = at
  }
  return false
}

/** Runs of characters without white space that are too long to be read word by word. */
export const longRuns = (text: string): readonly Span[] =>
  mayHoldLongRun(text)
    ? [...text.matchAll(LONG_RUN)].map(({ 0: run, index }) => ({
        start: index,
        end: index + run.length,
      }))
    : []

/** The tokens of a piece of a text that stands `offset` characters into the whole. */
const addTokens = (found: Token[], source: string, offset: number): void => {
  if (source.trim() === '') return
  const { nlp, pos, lemma, lexeme } = wink()
  const tokens = nlp.readDoc(source).tokens()
  const values: string[] = tokens.out()
  const tags: string[] = tokens.out(pos)
  const lemmas: (string | undefined)[] = tokens.out(lemma)
  const lexemes = tokens.out(lexeme)
  let cursor = 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? ''
    const id = Number(lexemes[i])
    if (id > largestLexeme) largestLexeme = id
    const at = source.indexOf(value, cursor)
    if (at < 0 || value === '') continue
    cursor = at + value.length
    const key = keyOf(id, value)
    found.push({
      start: offset + at,
      end: offset + cursor,
      key,
      // wink gives no lemma for "cannot"
      lemma: lemmas[i] ?? key,
      pos: tags[i] ?? '',
    })
  }
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
    addTokens(tokens, prose.slice(from, start), span.start + from)
    const key = foldKey(prose.slice(start, start + LONGEST_RUN), 'en')
    tokens.push({ start: span.start + start, end: span.start + end, key, lemma: '', pos: 'X' })
    from = end
  }
  addTokens(tokens, prose.slice(from), span.start + from)
  return tokens
}
