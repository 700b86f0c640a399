import { numberWords, type WordNumbers } from './word-numbers.ts'

/** The share of different words below which a stretch ends, of the paper. */
const defaultThreshold = 0.72

/** Words per stretch whose share of different words has fallen below the threshold; the last counts in part. */
const oneWay = ({ numbers, types }: WordNumbers, threshold: number): number | null => {
  /** The last stretch, from 1, that a word was seen in. */
  const seenIn = new Uint32Array(types)
  let stretch = 1
  let [different, length, factors] = [0, 0, 0]
  for (const word of numbers) {
    if (seenIn[word] !== stretch) {
      seenIn[word] = stretch
      different++
    }
    length++
    if (different / length >= threshold) continue
    factors++
    stretch++
    different = 0
    length = 0
  }
  if (length > 0) factors += (1 - different / length) / (1 - threshold)
  return factors === 0 ? null : numbers.length / factors
}

/** `mtld` of a text whose words are numbered. */
export const numberedMtld = (
  words: WordNumbers,
  threshold: number = defaultThreshold,
): number | null => {
  const forwards = oneWay(words, threshold)
  const backwards = oneWay({ ...words, numbers: words.numbers.toReversed() }, threshold)
  return forwards === null || backwards === null ? null : (forwards + backwards) / 2
}

/**
 * MTLD (McCarthy and Jarvis 2010): how many words in a row keep the share of different words at or above
 * the threshold, read forwards and backwards and averaged. 1 upwards, in words; higher = more varied; the
 * paper warns of texts below 100 words. Stretches have no least length, as in the paper; some programs
 * ask for ten words and give other figures. `null` where no word is repeated.
 */
export const mtld = (words: readonly string[], threshold?: number): number | null =>
  numberedMtld(numberWords(words), threshold)
