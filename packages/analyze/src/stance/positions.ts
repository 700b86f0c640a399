import type { Position, Stance } from '../model/stance.ts'
import { counts, type ParsedSentence } from '../text/parsed-sentence.ts'
import { logOdds } from '../statistics/estimates.ts'
import { isOwnVoice, weighSide } from './lean.ts'
import {
  decidePosition,
  distinctStances,
  positionWeight,
  type StanceText,
} from './position-rule.ts'
import { isAbout, type ResolvedProposition } from './proposition.ts'

type Side = 'for' | 'against'

const best = (stances: readonly Stance[], side: Side, document: StanceText): number | null => {
  let found: Stance | null = null
  for (const stance of stances) {
    if (stance.stance !== side) continue
    if (found === null || positionWeight(stance, document) > positionWeight(found, document)) {
      found = stance
    }
  }
  return found?.sentence ?? null
}

const positionOn = (
  proposition: ResolvedProposition,
  document: StanceText & {
    readonly parsed: readonly ParsedSentence[]
    readonly stances: readonly Stance[]
  },
): Position => {
  const stances = distinctStances(
    document.stances.filter((stance) => stance.proposition === proposition.id),
    document,
  )
  const own = stances.filter(isOwnVoice)
  const count = (list: readonly Stance[], side: Side): number =>
    list.filter((stance) => stance.stance === side).length
  const weigh = (side: Side): number =>
    weighSide(stances, side, (stance) => positionWeight(stance, document))
  const mentioned = document.parsed.some(
    (sentence) => counts(sentence) && isAbout(sentence, proposition),
  )
  const reported = stances.filter((stance) => !isOwnVoice(stance))
  const nFor = count(own, 'for')
  const nAgainst = count(own, 'against')
  const { value: index, low, high } = logOdds(nFor, nAgainst)
  return {
    proposition: proposition.id,
    ...decidePosition(weigh('for'), weigh('against'), mentioned),
    index,
    low,
    high,
    nFor,
    nAgainst,
    nAttributedFor: count(reported, 'for'),
    nAttributedAgainst: count(reported, 'against'),
    sentenceFor: best(own, 'for', document),
    sentenceAgainst: best(own, 'against', document),
  }
}

/**
 * The document's side on each proposition. The author's own stances decide, weighted by score, thesis
 * rank, distance and concession: too little weight is `mentioned`, two sides of which the lesser has
 * a third or more are `mixed`. The index and its interval are of the plain counts.
 */
export const findPositions = (
  propositions: readonly ResolvedProposition[],
  document: Parameters<typeof positionOn>[1],
): readonly Position[] => propositions.map((proposition) => positionOn(proposition, document))
