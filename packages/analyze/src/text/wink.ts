import type { Span } from '@contend/ingest'
import model from 'wink-eng-lite-web-model'
import winkNLP, { type WinkMethods } from 'wink-nlp'
import { foldKey } from './fold.ts'
import type { Token } from './token.ts'

/** wink is quadratic in the length of a run without white space; longer runs never reach it. */
const LONGEST_RUN = 256
const LONG_RUN = new RegExp(String.raw`\S{${String(LONGEST_RUN + 1)},}`, 'gu')

type TokenProperty = (index: number) => string

interface Wink {
  readonly nlp: WinkMethods
  readonly pos: TokenProperty
  readonly lemma: TokenProperty
}

const isTokenProperty = (value: unknown): value is TokenProperty => typeof value === 'function'

/** The published types of `its.lemma` and `out` do not fit together, though the functions do. */
const tokenProperty = (nlp: WinkMethods, name: 'pos' | 'lemma'): TokenProperty => {
  const property: unknown = Reflect.get(nlp.its, name)
  if (!isTokenProperty(property)) throw new TypeError(`wink-nlp has no token property "${name}".`)
  return property
}

// One instance a thread: from the second on, the model's patterns silently match nothing.
let instance: Wink | null = null

const wink = (): Wink => {
  if (instance === null) {
    const nlp = winkNLP(model, ['sbd', 'pos'])
    instance = { nlp, pos: tokenProperty(nlp, 'pos'), lemma: tokenProperty(nlp, 'lemma') }
  }
  return instance
}

const tokensOfPiece = (text: string, piece: Span): Token[] => {
  const { nlp, pos, lemma } = wink()
  const source = text.slice(piece.start, piece.end)
  if (source.trim() === '') return []
  const tokens = nlp.readDoc(source).tokens()
  const values: string[] = tokens.out()
  const tags: string[] = tokens.out(pos)
  const lemmas: (string | undefined)[] = tokens.out(lemma)
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

/** The tokens of a stretch of English text, in order, with exact offsets. */
export const winkTokens = (text: string, span: Span): readonly Token[] => {
  const tokens: Token[] = []
  let from = span.start
  for (const run of text.slice(span.start, span.end).matchAll(LONG_RUN)) {
    const start = span.start + run.index
    const end = start + run[0].length
    tokens.push(...tokensOfPiece(text, { start: from, end: start }))
    tokens.push({
      start,
      end,
      key: foldKey(run[0].slice(0, LONGEST_RUN), 'en'),
      lemma: '',
      pos: 'X',
    })
    from = end
  }
  tokens.push(...tokensOfPiece(text, { start: from, end: span.end }))
  return tokens
}
