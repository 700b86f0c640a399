/** The share of different words below which a stretch ends, of the paper. */
const defaultThreshold = 0.72

/** Words per stretch whose share of different words has fallen below the threshold; the last counts in part. */
const oneWay = (words: readonly string[], threshold: number): number | null => {
  const seen = new Set<string>()
  let length = 0
  let factors = 0
  for (const word of words) {
    seen.add(word)
    length++
    if (seen.size / length >= threshold) continue
    factors++
    seen.clear()
    length = 0
  }
  if (length > 0) factors += (1 - seen.size / length) / (1 - threshold)
  return factors === 0 ? null : words.length / factors
}

/**
 * MTLD (McCarthy and Jarvis 2010): how many words in a row keep the share of different words at or above
 * the threshold, read forwards and backwards and averaged. 1 upwards, in words; higher = more varied; the
 * paper warns of texts below 100 words. Stretches have no least length, as in the paper; some programs
 * ask for ten words and give other figures. `null` where no word is repeated.
 */
export const mtld = (
  words: readonly string[],
  threshold: number = defaultThreshold,
): number | null => {
  const forwards = oneWay(words, threshold)
  const backwards = oneWay(words.toReversed(), threshold)
  return forwards === null || backwards === null ? null : (forwards + backwards) / 2
}
