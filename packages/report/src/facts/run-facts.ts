import type { Comparison, DocumentAnalysis } from '@contend/analyze'
import { counts } from '@contend/analyze/results'
import { sumOf } from '../account/wording.ts'
import type { Words } from '../html/chart/chart.ts'
import { documentLabel } from '../html/document-label.ts'
import { createWordIndex, type WordIndex } from '../html/words/word-index.ts'
import { remembered } from '../remembered.ts'
import { claimFacts, type ClaimFact } from './claim-facts.ts'
import { createFigures, type FigureOf } from './figures.ts'
import { createToldClaims, roomForClaims, type ToldClaim } from './told-claims.ts'
import { tallySentences, type SentenceTally } from './sentence-tally.ts'

/** What is kept of a document for all that is told of several: a few kilobytes. */
export interface DocumentFacts {
  /** What a page calls it. */
  readonly name: string
  readonly figure: FigureOf
  /** Highest score first. */
  readonly claims: readonly ClaimFact[]
  readonly sentences: Readonly<Record<Words, SentenceTally>>
  /** Words in boilerplate and captions. */
  readonly wordsLeftOut: number
}

/** What is kept of the documents of a run. */
export interface RunFacts {
  /** In the order of the analyses. */
  readonly documents: readonly DocumentFacts[]
  /** Names of all measures of all documents. */
  readonly measures: ReadonlySet<string>
  readonly words: WordIndex
  /** What is told of claims, of those for which a page has room. */
  readonly told: ReadonlyMap<ClaimFact, ToldClaim>
}

const gatherFacts = ({ analyses, frame }: Comparison): RunFacts => {
  const { keep, measures } = createFigures()
  const words = createWordIndex(frame)
  const told = createToldClaims(frame, roomForClaims)
  const documents = analyses.map((analysis: DocumentAnalysis, document): DocumentFacts => {
    const { sentences } = analysis
    const claims = claimFacts(analysis, document)
    words.add(analysis, document)
    told.add(analysis, claims)
    return {
      name: documentLabel(analysis),
      figure: keep(analysis),
      claims,
      sentences: {
        all: tallySentences(sentences, 'all'),
        author: tallySentences(sentences, 'author'),
      },
      wordsLeftOut: sumOf(
        sentences.filter((sentence) => !counts(sentence)),
        (sentence) => sentence.words,
      ),
    }
  })
  return { documents, measures, words: words.index, told: told.told }
}

/**
 * What the account and the pages tell of several documents, gathered in one walk over the analyses: these may
 * be on the disk, so that to look at each of them costs more than what is told of it.
 */
export const factsOf: (comparison: Comparison) => RunFacts = remembered(gatherFacts)
