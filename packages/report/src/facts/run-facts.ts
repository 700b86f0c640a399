import type { Comparison, DocumentAnalysis } from '@contend/analyze'
import { finish } from '@contend/analyze/results'
import type { Steps } from '@contend/analyze/results'
import { metadataValue } from '../document-group.ts'
import { documentLabel } from '../html/document-label.ts'
import { createWordIndex, type WordIndex } from '../html/words/word-index.ts'
import type { ClaimFact, ToldClaim } from './claim-facts.ts'
import { createFigures, type FigureOf } from './figures.ts'
import { createFactTeller, type OwnFacts, type TellFacts } from './own-facts.ts'
import { createStrongestFinder, type StrongestClaims } from './strongest-claims.ts'
import { createToldClaims, roomForClaims } from './told-claims.ts'

/** What is kept of a document for all that is told of several: a few kilobytes. */
export interface DocumentFacts extends Pick<OwnFacts, 'sentences' | 'wordsLeftOut'> {
  /** What a page calls it. */
  readonly name: string
  readonly figure: FigureOf
}

/** What is kept of the documents of a run. */
export interface RunFacts {
  /** In the order of the analyses. */
  readonly documents: readonly DocumentFacts[]
  /** What the names of all measures of all documents begin with. */
  readonly measureKinds: ReadonlySet<string>
  readonly words: WordIndex
  readonly strongest: StrongestClaims
  /** What is told of claims, at least of those for which a page has room. */
  readonly told: ReadonlyMap<ClaimFact, ToldClaim>
}

const titleOf = ({ document }: DocumentAnalysis): string => document.title.trim()

const repeatedIn = (names: readonly string[]): ReadonlySet<string> => {
  const [once, repeated] = [new Set<string>(), new Set<string>()]
  for (const name of names) {
    if (once.has(name)) repeated.add(name)
    once.add(name)
  }
  return repeated
}

const known = new WeakMap<Comparison, RunFacts>()

/**
 * Gathers, in a step for each document, what the account and the pages tell of several documents. From then on
 * `factsOf` gives it.
 *
 * @param tell gives the facts of a document, which may have been found before; default: finds them in its analysis
 */
export function* gatherFacts(
  comparison: Comparison,
  tell: TellFacts = createFactTeller(comparison.frame),
): Steps<void> {
  const keepFigures = createFigures()
  const words = createWordIndex()
  const told = createToldClaims(roomForClaims)
  const strongest = createStrongestFinder()
  const measureKinds = new Set<string>()
  const documents: DocumentFacts[] = []
  const shared = repeatedIn(comparison.analyses.map(titleOf))
  for (const [document, analysis] of comparison.analyses.entries()) {
    yield
    const own = tell(analysis)
    for (const kind of own.measureKinds) measureKinds.add(kind)
    words.add(own.words, { document, language: analysis.document.language })
    const claims = own.claims.map(({ sentence, score, bytes, told: each }, at) => {
      const claim: ClaimFact = { document, sentence, rank: at + 1, score, bytes }
      return [claim, each] as const
    })
    told.add(claims)
    strongest.add(
      claims.map(([claim]) => claim),
      metadataValue(analysis, comparison.groupBy),
    )
    documents.push({
      name: documentLabel(analysis.document, {
        words: own.firstWords,
        isShared: shared.has(titleOf(analysis)),
      }),
      figure: keepFigures(own.figures),
      sentences: own.sentences,
      wordsLeftOut: own.wordsLeftOut,
    })
  }
  known.set(comparison, { documents, measureKinds, words: words.index, strongest, told: told.told })
}

/** What the account and the pages tell of several documents; gathered now where it was not before. */
export const factsOf = (comparison: Comparison): RunFacts => {
  const found = known.get(comparison)
  if (found !== undefined) return found
  finish(gatherFacts(comparison))
  return factsOf(comparison)
}
