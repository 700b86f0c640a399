import { compareCodeUnits } from '@contend/ingest/text'
import type { DocumentAnalysis } from '../model/analysis.ts'
import type { ClaimPair, Frame, PairRelation } from '../model/comparison.ts'
import { claimFactsOf } from './claim-facts.ts'
import { pairsOnProposition, type FoundPairs } from './pairs-on-propositions.ts'
import { findRestatements, type WordedClaim } from './restatements.ts'
import { sidedClaimsOf, type SidedClaim } from './sided-claims.ts'

const order: Readonly<Record<PairRelation, number>> = { contradict: 0, agree: 1, restate: 2 }

const contradictionsFirst = (a: ClaimPair, b: ClaimPair): number =>
  order[a.relation] - order[b.relation] ||
  b.score - a.score ||
  compareCodeUnits(a.claimA, b.claimA) ||
  compareCodeUnits(a.claimB, b.claimB) ||
  compareCodeUnits(a.proposition ?? '', b.proposition ?? '')

const sidesOf = ({
  stances,
}: DocumentAnalysis): ReadonlyMap<number, ReadonlyMap<string, string>> => {
  const sides = new Map<number, Map<string, string>>()
  for (const { sentence, proposition, stance } of stances) {
    if (stance === 'neutral') continue
    const own = sides.get(sentence) ?? new Map<string, string>()
    own.set(proposition, stance)
    sides.set(sentence, own)
  }
  return sides
}

/**
 * The claims of different documents that agree, contradict or restate each other: by the sides they take on
 * each proposition, and, where they share none, by their words. The order of the analyses does not matter.
 */
export const pairClaims = (
  analyses: readonly DocumentAnalysis[],
  propositions: Frame['propositions'],
  maxPairs: number,
): FoundPairs => {
  const sided = new Map<string, SidedClaim[]>(propositions.map(({ id }) => [id, []]))
  const infos = new Map(propositions.map((proposition) => [proposition.id, proposition]))
  const worded: WordedClaim[] = []
  for (const analysis of analyses) {
    const facts = claimFactsOf(analysis)
    for (const each of sidedClaimsOf(analysis, facts, infos))
      sided.get(each.stance.proposition)?.push(each)
    const sides = sidesOf(analysis)
    for (const [sentence, claim] of facts) {
      worded.push({ claim, sides: sides.get(sentence) ?? new Map<string, string>() })
    }
  }
  const found = [
    ...[...sided].map(([id, claims]) => pairsOnProposition(id, claims, maxPairs)),
    findRestatements(worded, maxPairs),
  ]
  return {
    pairs: found.flatMap(({ pairs }) => pairs).sort(contradictionsFirst),
    leftOut: found.flatMap(({ leftOut }) => leftOut),
  }
}
