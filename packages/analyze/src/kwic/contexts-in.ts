import type { Span } from '@contend/ingest'
import { wordSpans } from '../text/words.ts'

/** What stands before and behind a keyword; together with it, one stretch of the text. */
export interface KwicContext {
  readonly left: Span
  readonly right: Span
}

/** A block without blanks must not be copied for every keyword in it. In UTF-16 units. */
const longestWord = 40

const LOW_SURROGATE = /[\udc00-\udfff]/

/** How many of ascending numbers are below a limit. */
const countBelow = (ascending: readonly number[], limit: number): number => {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? limit) < limit) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Finds the contexts of keywords in one block: so many words to each side, those of other sentences of
 * the block too, or what there is up to the ends of the block without its outer blanks. A word that
 * the keyword is a part of counts on the sides it sticks out on. No context is longer than 40 UTF-16
 * units for each word asked for.
 *
 * @param block holds the keywords
 * @param words to each side, 0 or more
 */
export const contextsIn = (
  text: string,
  block: Span,
  words: number,
): ((keyword: Span) => KwicContext) => {
  const surface = text.slice(block.start, block.end)
  const spans = wordSpans(surface)
  const starts = spans.map(({ start }) => block.start + start)
  const ends = spans.map(({ end }) => block.start + end)
  const first = block.end - surface.trimStart().length
  const last = block.start + surface.trimEnd().length
  const most = words * longestWord
  return ({ start, end }) => {
    const before = countBelow(starts, start)
    const wanted = before < words ? first : (starts[before - words] ?? start)
    const from = Math.min(start, Math.max(wanted, start - most))
    const behind = countBelow(ends, end + 1)
    const reached = words === 0 ? end : (ends[behind + words - 1] ?? last)
    const to = Math.max(end, Math.min(reached, end + most))
    const inside = (at: number): number => (LOW_SURROGATE.test(text.charAt(at)) ? 1 : 0)
    return {
      left: { start: Math.min(start, from + inside(from)), end: start },
      right: { start: end, end: Math.max(end, to - inside(to)) },
    }
  }
}
