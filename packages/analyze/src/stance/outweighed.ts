import type { ParsedSentence } from '../text/parsed-sentence.ts'
import { comparativeBefore } from './than-degree.ts'
import { isNoun } from './relation-words.ts'
import type { Sided } from './sided.ts'

interface Weighing {
  readonly start: number
  readonly end: number
  readonly isFirstAbove: boolean
}

const weighingIn = (sentence: ParsedSentence, from: number, to: number): Weighing | null => {
  const inside = ({ start, end }: { start: number; end: number }): boolean =>
    start >= from && end <= to
  for (const [category, isFirstAbove] of [
    ['marginality.below', false],
    ['centrality.above', true],
  ] as const) {
    const found = sentence.lexical.argument(category).find(inside)
    if (found !== undefined) return { start: found.start, end: found.end, isFirstAbove }
  }
  const than = sentence.tokens.findIndex((token) => token.key === 'than' && inside(token))
  const found = than < 0 ? null : comparativeBefore(sentence, than)
  if (found === null || !inside(found.token)) return null
  const { token, isSmaller } = found
  return { start: token.start, end: token.end, isFirstAbove: !isSmaller }
}

/**
 * "The similarities outweigh the differences", "the gap is smaller than the likeness": of a likeness and a difference that
 * are weighed against each other, the heavier one takes the side; `null` where none are.
 */
export const heavierOf = (sentence: ParsedSentence, sided: readonly Sided[]): Sided | null => {
  const nouns = sided
    .filter((hit) => hit.relation && isNoun(sentence, hit))
    .sort((a, b) => a.start - b.start)
  for (const [i, first] of nouns.entries()) {
    const second = nouns[i + 1]
    if (second === undefined || second.side === first.side) continue
    const weighing = weighingIn(sentence, first.end, second.start)
    if (weighing === null) continue
    const { start, end, isFirstAbove } = weighing
    return { ...(isFirstAbove ? first : second), start, end, turn: 'outweighs' }
  }
  return null
}
