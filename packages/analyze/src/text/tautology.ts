import type { Span } from '@contend/ingest'
import type { Token } from './token.ts'

const ARTICLES = new Set(['a', 'an', 'the'])

/** "Selling is selling", "a buyer is a buyer": the span of words that say of a thing that it is itself; `null` for none. */
export const tautologyIn = (tokens: readonly Token[]): Span | null => {
  const words = tokens.filter(({ key }) => !ARTICLES.has(key))
  const keys = words.map(({ key }) => key)
  for (const [at, { lemma }] of words.entries()) {
    if (lemma !== 'be') continue
    const rest = keys.slice(at + 1)
    const length = rest.findIndex((key) => !/\p{L}/u.test(key))
    const said = rest.slice(0, length < 0 ? rest.length : length)
    const first = words[at - said.length]
    const last = words[at + said.length]
    const isSame = said.length > 0 && keys.slice(at - said.length, at).join(' ') === said.join(' ')
    if (isSame && first !== undefined && last !== undefined)
      return { start: first.start, end: last.end }
  }
  return null
}
