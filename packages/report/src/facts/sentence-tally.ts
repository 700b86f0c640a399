import type { Sentence } from '@contend/analyze'
import { counts } from '@contend/analyze/results'
import type { Words } from '../html/chart/chart.ts'

/** Sentences by what they do; each stands in one of the four. */
export interface SentenceTally {
  readonly claim: number
  readonly both: number
  readonly premise: number
  readonly neither: number
}

/** No sentences. */
export const noSentences: SentenceTally = { claim: 0, both: 0, premise: 0, neither: 0 }

/** As the shares of the profile: furniture never counts, nor, of the author's words, what is reported only. */
const countsAmong = (sentence: Sentence, words: Words): boolean =>
  counts(sentence) &&
  (words === 'all' || sentence.voice !== 'attributed' || sentence.attitude === 'endorses')

const kindOf = ({ claim, premise }: Sentence): keyof SentenceTally => {
  if (claim === true) return premise === true ? 'both' : 'claim'
  return premise === true ? 'premise' : 'neither'
}

/** Counts the sentences of a document. */
export const tallySentences = (sentences: readonly Sentence[], words: Words): SentenceTally => {
  const tally = { ...noSentences }
  for (const sentence of sentences) if (countsAmong(sentence, words)) tally[kindOf(sentence)] += 1
  return tally
}
