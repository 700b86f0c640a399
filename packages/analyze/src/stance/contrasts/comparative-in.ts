import type { Span } from '@contend/ingest'
import type { ParsedSentence } from '../../text/parsed-sentence.ts'
import type { Token } from '../../text/token.ts'

const DEGREES = new Set('more less fewer better worse'.split(' '))
const BECOMING = new Set('become get grow'.split(' '))

/** "More", "longer": not "more than", "more and more", "once more", "becomes longer". */
export const comparativeIn = (sentence: ParsedSentence): Span | null => {
  const { tokens } = sentence
  if (tokens.some(({ key }) => key === 'than')) return null
  const single = (token: Token): boolean =>
    token.key.endsWith('er') &&
    sentence.lexical
      .argument('comparison')
      .some((hit) => hit.start === token.start && hit.end === token.end)
  const i = tokens.findIndex((token) => DEGREES.has(token.key) || single(token))
  const found = tokens[i]
  if (found === undefined) return null
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (before !== undefined && BECOMING.has(before.lemma)) return null
  if (/^(?:once|any|no|and|the)$/u.test(before?.key ?? '') || after?.key === 'and') return null
  return { start: found.start, end: found.end }
}
