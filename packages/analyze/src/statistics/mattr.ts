import { numberWords, type WordNumbers } from './word-numbers.ts'

/**
 * Different words in every window of so many words, added up: what MATTR is the share of. `null` for a
 * text shorter than the window, and for a window below 1.
 */
export const windowTypes = (
  { numbers, types: different }: WordNumbers,
  window: number,
): number | null => {
  if (window < 1 || numbers.length < window) return null
  const inWindow = new Uint32Array(different)
  let present = 0
  let types = 0
  for (const [at, word] of numbers.entries()) {
    const before = inWindow[word] ?? 0
    inWindow[word] = before + 1
    if (before === 0) present++
    const gone = numbers[at - window]
    if (gone !== undefined) {
      const left = (inWindow[gone] ?? 0) - 1
      inWindow[gone] = left
      if (left === 0) present--
    }
    if (at >= window - 1) types += present
  }
  return types
}

/**
 * MATTR (Covington and McFall 2010): the mean of the shares of different words in every window of so many
 * words. Above 0 to 1 (no word twice within a window); does not depend on the length of the text. `null`
 * for a text shorter than the window, and for a window below 1.
 */
export const mattr = (words: readonly string[], window: number): number | null => {
  const types = windowTypes(numberWords(words), window)
  return types === null ? null : types / window / (words.length - window + 1)
}
