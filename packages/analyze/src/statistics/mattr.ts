/**
 * Different words in every window of so many words, added up: what MATTR is the share of. `null` for a
 * text shorter than the window, and for a window below 1.
 */
export const windowTypes = (words: readonly string[], window: number): number | null => {
  if (window < 1 || words.length < window) return null
  const inWindow = new Map<string, number>()
  let types = 0
  for (const [at, word] of words.entries()) {
    inWindow.set(word, (inWindow.get(word) ?? 0) + 1)
    const gone = words[at - window]
    if (gone !== undefined) {
      const left = (inWindow.get(gone) ?? 0) - 1
      if (left === 0) inWindow.delete(gone)
      else inWindow.set(gone, left)
    }
    if (at >= window - 1) types += inWindow.size
  }
  return types
}

/**
 * MATTR (Covington and McFall 2010): the mean of the shares of different words in every window of so many
 * words. Above 0 to 1 (no word twice within a window); does not depend on the length of the text. `null`
 * for a text shorter than the window, and for a window below 1.
 */
export const mattr = (words: readonly string[], window: number): number | null => {
  const types = windowTypes(words, window)
  return types === null ? null : types / window / (words.length - window + 1)
}
