import type { Span } from '@contend/ingest'
import model from 'wink-eng-lite-web-model'
import winkNLP, { type WinkMethods } from 'wink-nlp'
import { asProse } from './as-prose.ts'
import { foldKey } from './fold.ts'
import type { Token } from './token.ts'

/** wink is quadratic in the length of a run without white space; longer runs never reach it. */
const LONGEST_RUN = 256
const LONG_RUN = new RegExp(String.raw`\S{${String(LONGEST_RUN + 1)},}`, 'gu')

/** Each new word of a sentence takes some memory for good; ids above 1,080,000 collide with ids of wink's own. */
const MOST_LEXEMES = 300_000

type TokenProperty<T = string> = (index: number) => T

interface Lexemes {
  readonly hash: object
  readonly list: readonly string[]
}

interface Wink {
  readonly nlp: WinkMethods
  readonly lexemes: Lexemes
  /** Lexemes of the model; those beyond are of the texts. */
  readonly own: number
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

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

const coreOf = (load: unknown): unknown => {
  const isLoader = (value: unknown): value is () => unknown => typeof value === 'function'
  if (!isLoader(load)) throw new TypeError('The model of wink-nlp has no core.')
  return load()
}

const lexemesOf = (core: unknown): Lexemes => {
  const lexemes = memberOf(memberOf(core, 'features'), 'lexeme')
  const [hash, list] = [memberOf(lexemes, 'hash'), memberOf(lexemes, 'list')]
  if (typeof hash !== 'object' || hash === null || !Array.isArray(list))
    throw new TypeError('The model of wink-nlp has no list of its lexemes.')
  return { hash, list }
}

// One instance a thread: from the second on, the model's patterns silently match nothing.
let instance: Wink | null = null

const wink = (): Wink => {
  if (instance === null) {
    // Sentences are our own, and the tagger does not look at wink's.
    const core = coreOf(model.core)
    const nlp = winkNLP({ ...model, core: () => core }, ['pos'])
    const lexemes = lexemesOf(core)
    instance = {
      nlp,
      lexemes,
      own: lexemes.list.length,
      pos: tokenProperty(nlp, 'pos'),
      lemma: tokenProperty(nlp, 'lemma'),
      lexeme: tokenProperty(nlp, 'uniqueId'),
    }
  }
  return instance
}

/** Whether this thread has met so many words that it needs a fresh one's memory: go on in that. */
export const isThreadWorn = (): boolean =>
  instance !== null && instance.lexemes.list.length > MOST_LEXEMES

/** The lexemes up to here are of the model, or are forgotten. */
let forgotten = 0

/**
 * wink adds each new word to those it knows, and cuts a word it knows no further: "Hadley's" would be one token or two,
 * depending on what was read before. So it forgets them before each sentence, whatever became of the last one.
 */
const forgetNewWords = ({ lexemes: { hash, list }, own }: Wink): void => {
  for (let at = Math.max(own, forgotten); at < list.length; at++) {
    Reflect.deleteProperty(hash, list[at] ?? '')
  }
  forgotten = list.length
}

/** Keys by lexeme of the model: one string for all its tokens, so that look-ups hash it once. */
const keys: string[] = []

const keyOf = (lexeme: number, value: string, own: number): string =>
  lexeme < own ? (keys[lexeme] ??= foldKey(value, 'en')) : foldKey(value, 'en')

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
  const reader = wink()
  const { nlp, pos, lemma, lexeme, own } = reader
  const words = reader.lexemes.list
  forgetNewWords(reader)
  const tokens = nlp.readDoc(source).tokens()
  const tags: string[] = tokens.out(pos)
  const lemmas: (string | undefined)[] = tokens.out(lemma)
  const lexemes: (string | number)[] = tokens.out(lexeme)
  let cursor = 0
  for (let i = 0; i < lexemes.length; i++) {
    const id = Number(lexemes[i])
    const value = words[id] ?? ''
    const at = source.indexOf(value, cursor)
    if (at < 0 || value === '') continue
    cursor = at + value.length
    const key = keyOf(id, value, own)
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
