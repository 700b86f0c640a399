import { compareCodeUnits } from '@contend/ingest/text'
import type { DocumentAnalysis } from '../model/analysis.ts'
import type { ClaimPair, Frame, PairRelation } from '../model/comparison.ts'
import { claimFactsOf } from './claim-facts.ts'
import { pairsOnProposition, type FoundPairs } from './pairs-on-propositions.ts'
import { findRestatements, type FactsOf } from './restatements.ts'
import { sidedClaimsOf, type SidedClaim } from './sided-claims.ts'
import { createClaimWords, wordedClaim } from './worded-claims.ts'

const order: Readonly<Record<PairRelation, number>> = { contradict: 0, agree: 1, restate: 2 }

const contradictionsFirst = (a: ClaimPair, b: ClaimPair): number =>
  order[a.relation] - order[b.relation] ||
  b.score - a.score ||
  compareCodeUnits(a.claimA, b.claimA) ||
  compareCodeUnits(a.claimB, b.claimB) ||
  compareCodeUnits(a.proposition ?? '', b.proposition ?? '')

/** The propositions that each sentence takes a side on. */
const sidedOn = ({ stances }: DocumentAnalysis): ReadonlyMap<number, ReadonlySet<string>> => {
  const sided = new Map<number, Set<string>>()
  for (const { sentence, proposition, stance } of stances) {
    if (stance === 'neutral') continue
    sided.set(sentence, (sided.get(sentence) ?? new Set<string>()).add(proposition))
  }
  return sided
}

/** Facts of claims, read again from their analyses. */
const factsIn = (analyses: readonly DocumentAnalysis[]): FactsOf => {
  const byId = new Map(analyses.map((analysis) => [analysis.document.id, analysis]))
  return (document, sentence) => {
    const analysis = byId.get(document)
    return analysis === undefined ? null : (claimFactsOf(analysis).get(sentence) ?? null)
  }
}

/** Takes the claims of one document after the other. */
export interface ClaimPairing {
  readonly add: (analysis: DocumentAnalysis) => void
  /** The pairs of all claims that were added; `analyses` are those they are from, of which a few are read again. */
  readonly found: (analyses: readonly DocumentAnalysis[]) => FoundPairs
}

/**
 * The claims of different documents that agree, contradict or restate each other: by the sides they take on
 * each proposition, and, where they share none, by their words. The order of the analyses does not matter.
 */
export const claimPairing = (
  propositions: Frame['propositions'],
  maxPairs: number,
): ClaimPairing => {
  const sided = new Map<string, SidedClaim[]>(propositions.map(({ id }) => [id, []]))
  const infos = new Map(propositions.map((proposition) => [proposition.id, proposition]))
  const worded = createClaimWords()
  return {
    add: (analysis) => {
      const facts = claimFactsOf(analysis)
      for (const each of sidedClaimsOf(analysis, facts, infos))
        sided.get(each.stance.proposition)?.push(each)
      const sides = sidedOn(analysis)
      const found = [...facts].map(([sentence, claim]) =>
        wordedClaim(claim, sides.get(sentence) ?? []),
      )
      worded.add(
        analysis.document.id,
        found.filter((claim) => claim !== null),
      )
    },
    found: (analyses) => {
      const found = [
        ...[...sided].map(([id, claims]) => pairsOnProposition(id, claims, maxPairs)),
        findRestatements(worded.all(), maxPairs, factsIn(analyses)),
      ]
      return {
        pairs: found.flatMap(({ pairs }) => pairs).sort(contradictionsFirst),
        leftOut: found.flatMap(({ leftOut }) => leftOut),
      }
    },
  }
}
