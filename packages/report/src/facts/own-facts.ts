import type { DocumentAnalysis, Frame, ProfileRow } from '@contend/analyze'
import { counts } from '@contend/analyze/results'
import { sumOf } from '../account/wording.ts'
import type { Words } from '../html/chart/chart.ts'
import { firstWords } from '../html/document-label.ts'
import { createWordTeller, type OwnWords } from '../html/words/own-words.ts'
import { createClaimTeller, type OwnClaim } from './claim-facts.ts'
import { toldFigures } from './figures.ts'
import { tallySentences, type SentenceTally } from './sentence-tally.ts'

/**
 * What all that is told of several documents needs of one, found in its analysis alone, whatever its identifier.
 * Plain data.
 */
export interface OwnFacts {
  readonly firstWords: string | null
  /** Highest score first. */
  readonly claims: readonly OwnClaim[]
  readonly sentences: Readonly<Record<Words, SentenceTally>>
  /** Words in boilerplate and captions. */
  readonly wordsLeftOut: number
  readonly figures: readonly ProfileRow[]
  /** What the names of all its measures begin with, such as `rate:`. */
  readonly measureKinds: readonly string[]
  readonly words: OwnWords
}

const kindOf = ({ measure }: ProfileRow): string => measure.slice(0, measure.indexOf(':') + 1)

/** Finds the facts of documents, one at a time. */
export type TellFacts = (analysis: DocumentAnalysis) => OwnFacts

/** Finds facts of documents. @param frame with what the documents were analysed */
export const createFactTeller = (frame: Pick<Frame, 'categories' | 'propositions'>): TellFacts => {
  const claimsIn = createClaimTeller(frame)
  const wordsIn = createWordTeller(frame)
  return (analysis) => {
    const { sentences, profile } = analysis
    return {
      firstWords: firstWords(analysis),
      claims: claimsIn(analysis),
      sentences: {
        all: tallySentences(sentences, 'all'),
        author: tallySentences(sentences, 'author'),
      },
      wordsLeftOut: sumOf(
        sentences.filter((sentence) => !counts(sentence)),
        (sentence) => sentence.words,
      ),
      figures: toldFigures(profile),
      measureKinds: [...new Set(profile.map(kindOf))],
      words: wordsIn(analysis),
    }
  }
}
