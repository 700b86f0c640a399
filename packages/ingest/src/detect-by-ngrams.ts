import { eld } from 'eld/extrasmall'

/** The likeliest language of a text by its letter sequences. */
export interface NgramGuess {
  /** ISO 639-1 code, empty when nothing was found. */
  readonly language: string
  /** Whether there was enough text, and enough distance to the second. */
  readonly isReliable: boolean
}

/** Tells about sixty languages; on a few words it is a guess, and says so. */
export const detectByNgrams = (text: string): NgramGuess => {
  const result = eld.detect(text)
  return { language: result.language, isReliable: result.isReliable() }
}
