import { compareCodeUnits } from '@contend/ingest/text'
import type { ClaimPair, PairsLeftOut } from '../model/comparison.ts'
import { bestPairs, countPairs, type PairSource } from './best-pairs.ts'
import { sidedReason } from './pair-reason.ts'
import type { SidedClaim } from './sided-claims.ts'

/** Pairs, and how many there were too many of. */
export interface FoundPairs {
  readonly pairs: readonly ClaimPair[]
  readonly leftOut: readonly PairsLeftOut[]
}

const MILLION = 1_000_000

const strongestFirst = (a: SidedClaim, b: SidedClaim): number =>
  b.strength - a.strength || compareCodeUnits(a.document, b.document) || a.sentence - b.sentence

/** The strongest claim of each document, strongest first. */
const strongestOfEach = (claims: readonly SidedClaim[]): readonly SidedClaim[] => {
  const seen = new Set<string>()
  return [...claims].sort(strongestFirst).filter(({ document }) => {
    if (seen.has(document)) return false
    seen.add(document)
    return true
  })
}

const inOrder = ([a, b]: readonly [SidedClaim, SidedClaim]): readonly [SidedClaim, SidedClaim] =>
  compareCodeUnits(a.document, b.document) <= 0 ? [a, b] : [b, a]

const idOf = ({ document, sentence }: SidedClaim): string => `${document}#${String(sentence)}`

const pairOf = (
  halves: readonly [SidedClaim, SidedClaim],
  relation: 'agree' | 'contradict',
): ClaimPair => {
  const [a, b] = inOrder(halves)
  return {
    claimA: idOf(a),
    claimB: idOf(b),
    relation,
    proposition: a.stance.proposition,
    score: Math.round(Math.sqrt(a.strength * b.strength)) / MILLION,
    reason: sidedReason(a, b),
  }
}

/** Claims of one scope on one proposition, by side. Different scopes never meet. */
const sourcesOf = (
  claims: readonly SidedClaim[],
): Readonly<Record<'agree' | 'contradict', readonly PairSource<SidedClaim>[]>> => {
  const scopes = [...new Set(claims.map(({ stance }) => stance.scope ?? ''))].sort(compareCodeUnits)
  const of = (scope: string, side: 'for' | 'against', firm: boolean): readonly SidedClaim[] =>
    strongestOfEach(
      claims.filter(
        (each) =>
          (each.stance.scope ?? '') === scope &&
          each.stance.stance === side &&
          (!firm || each.firm),
      ),
    )
  return {
    contradict: scopes.map((scope) => ({
      left: of(scope, 'for', true),
      right: of(scope, 'against', true),
    })),
    agree: scopes.flatMap((scope) => [
      { left: of(scope, 'for', false), right: null },
      { left: of(scope, 'against', false), right: null },
    ]),
  }
}

/**
 * Pairs of claims on one proposition: at most `most` that contradict and `most` that agree, the strongest,
 * each pair of documents at most once in either.
 */
export const pairsOnProposition = (
  proposition: string,
  claims: readonly SidedClaim[],
  most: number,
): FoundPairs => {
  const sources = sourcesOf(claims)
  const found = (['contradict', 'agree'] as const).map((relation) => {
    const best = bestPairs(sources[relation], most)
    const documentPairs = countPairs(sources[relation]) - best.length
    return { relation, documentPairs, pairs: best.map((pair) => pairOf(pair, relation)) }
  })
  return {
    pairs: found.flatMap(({ pairs }) => pairs),
    leftOut: found
      .filter(({ documentPairs }) => documentPairs > 0)
      .map(({ relation, documentPairs }) => ({ relation, proposition, documentPairs })),
  }
}
