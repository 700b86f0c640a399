import type { Span } from '@contend/ingest'
import { isComparative } from '../../text/graded.ts'
import type { ParsedSentence } from '../../text/parsed-sentence.ts'

const BECOMING = new Set('become get grow'.split(' '))

/** "More", "longer": not "more than", "more and more", "once more", "becomes longer". */
export const comparativeIn = ({ tokens }: ParsedSentence): Span | null => {
  if (tokens.some(({ key }) => key === 'than')) return null
  const i = tokens.findIndex((_, at) => isComparative(tokens, at))
  const found = tokens[i]
  if (found === undefined) return null
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (before !== undefined && BECOMING.has(before.lemma)) return null
  if (/^(?:once|any|no|and|the)$/u.test(before?.key ?? '') || after?.key === 'and') return null
  return { start: found.start, end: found.end }
}
