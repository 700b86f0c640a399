import type { Token } from './token.ts'

const IRREGULAR = new Set('more less fewer better worse'.split(' '))
/** Comparatives that wink takes for words of their own. Those of time ("later", "sooner") compare nothing else. */
const OF_THEIR_OWN = new Set(
  'longer faster closer nearer further farther smarter dearer quieter'.split(' '),
)
/** "No longer", "any further": an end, not a degree. */
const ENDING = new Set(['no', 'any'])

/** Whether the token at an index is a comparative: "more", "larger", "longer", but not that of "no longer". */
export const isComparative = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token === undefined) return false
  const { key, lemma, pos } = token
  if (IRREGULAR.has(key)) return true
  if (OF_THEIR_OWN.has(key)) return !ENDING.has(tokens[at - 1]?.key ?? '')
  return (pos === 'ADJ' || pos === 'ADV') && key.endsWith('er') && key !== lemma
}
