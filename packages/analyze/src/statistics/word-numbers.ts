/** A text by numbers in place of its words: the same word has the same number, from 0 in order of first place. */
export interface WordNumbers {
  readonly numbers: Uint32Array
  /** Number of different words. */
  readonly types: number
}

/** Numbers the words of a text, so that each is looked up but once. */
export const numberWords = (words: readonly string[]): WordNumbers => {
  const known = new Map<string, number>()
  const numbers = new Uint32Array(words.length)
  for (const [at, word] of words.entries()) {
    const number = known.get(word) ?? known.size
    if (number === known.size) known.set(word, number)
    numbers[at] = number
  }
  return { numbers, types: known.size }
}
