import type { Comparison } from '@contend/analyze'
import { createWordIndex, type WordIndex } from '../html/words/word-index.ts'
import type { ClaimFact, ToldClaim } from './claim-facts.ts'
import { createFigures, type FigureOf } from './figures.ts'
import { createFactTeller, type OwnFacts, type TellFacts } from './own-facts.ts'
import { createToldClaims, roomForClaims } from './told-claims.ts'

/** What is kept of a document for all that is told of several: a few kilobytes. */
export interface DocumentFacts extends Pick<
  OwnFacts,
  'name' | 'sentences' | 'allSentences' | 'wordsLeftOut'
> {
  readonly figure: FigureOf
  /** Highest score first. */
  readonly claims: readonly ClaimFact[]
}

/** What is kept of the documents of a run. */
export interface RunFacts {
  /** In the order of the analyses. */
  readonly documents: readonly DocumentFacts[]
  /** What the names of all measures of all documents begin with. */
  readonly measureKinds: ReadonlySet<string>
  readonly words: WordIndex
  /** What is told of claims, of those for which a page has room. */
  readonly told: ReadonlyMap<ClaimFact, ToldClaim>
}

const known = new WeakMap<Comparison, RunFacts>()

/**
 * Gathers in one walk over the analyses what the account and the pages tell of several documents: analyses may
 * be on the disk, so that to look at each of them costs more than what is told of it. From then on `factsOf` gives it.
 *
 * @param factsIn gives the facts of a document; default: finds them in its analysis
 */
export const gatherFacts = (
  comparison: Comparison,
  factsIn: TellFacts = createFactTeller(comparison.frame),
): RunFacts => {
  const keepFigures = createFigures()
  const words = createWordIndex()
  const told = createToldClaims(roomForClaims)
  const measureKinds = new Set<string>()
  const documents = comparison.analyses.map((analysis, document): DocumentFacts => {
    const own = factsIn(analysis)
    for (const kind of own.measureKinds) measureKinds.add(kind)
    words.add(own.words, { document, language: analysis.document.language })
    const claims = own.claims.map(({ sentence, score, bytes, told: each }, at) => {
      const claim: ClaimFact = { document, sentence, rank: at + 1, score, bytes }
      return [claim, each] as const
    })
    told.add(claims)
    return {
      name: own.name,
      figure: keepFigures(own.figures),
      claims: claims.map(([claim]) => claim),
      sentences: own.sentences,
      allSentences: own.allSentences,
      wordsLeftOut: own.wordsLeftOut,
    }
  })
  const facts = { documents, measureKinds, words: words.index, told: told.told }
  known.set(comparison, facts)
  return facts
}

/** What the account and the pages tell of several documents. */
export const factsOf = (comparison: Comparison): RunFacts =>
  known.get(comparison) ?? gatherFacts(comparison)
