import type { DocumentAnalysis, Frame, Sentence } from '@contend/analyze'
import { stanceCode } from '../html/explore/side-kit.ts'
import { plainQuote } from '../html/quote.ts'
import { speakerOf, type ClaimFact } from './claim-facts.ts'

/** What a list of claims tells of one. */
export interface ToldClaim {
  readonly type: Sentence['claimType']
  readonly voice: Sentence['voice']
  readonly attitude: Sentence['attitude']
  readonly speaker: string | null
  readonly certainty: string
  /** Codes of the sides it takes; `null` for none. */
  readonly stances: readonly number[] | null
  readonly quote: string
}

/** Most bytes of claims that a page holds, so that browsers open it at once. */
export const roomForClaims = 5_000_000

/** Claims of a document that come before better ones of others, where there is not room for all. */
const firstOfEach = 3

/** Upper bound of what a claim takes beside its quote and its speaker, in bytes. */
const besides = 48

/** The best claims of every document in turn, then the best of all. */
const byTurn = (a: ClaimFact, b: ClaimFact): number =>
  Math.min(a.rank, firstOfEach + 1) - Math.min(b.rank, firstOfEach + 1) || b.score - a.score

/** The claims for which there is room, in order of turn. @param room in bytes */
export const claimsThatFit = (
  claims: Iterable<ClaimFact>,
  room: number,
): ReadonlySet<ClaimFact> => {
  const kept = new Set<ClaimFact>()
  let left = room
  for (const claim of [...claims].sort(byTurn)) {
    left -= besides + claim.bytes
    if (left < 0) break
    kept.add(claim)
  }
  return kept
}

const certaintyOf = (sentence: Sentence): string => {
  if (sentence.hedged === true) return 'hedged'
  return sentence.boosted === true ? 'boosted' : 'plain'
}

/** Sides of every claim of a document, by sentence. */
const sidesOf = (
  { stances }: DocumentAnalysis,
  places: ReadonlyMap<string, number>,
): ReadonlyMap<number, readonly number[]> => {
  const found = new Map<number, readonly number[]>()
  for (const { sentence, proposition, stance } of stances) {
    const place = places.get(proposition)
    if (place === undefined) continue
    const [codes, code] = [found.get(sentence) ?? [], stanceCode(place, stance)]
    if (!codes.includes(code)) found.set(sentence, [...codes, code])
  }
  return found
}

/**
 * Keeps what is told of the claims for which there is room, and of no more than twice as many.
 *
 * @param room in bytes
 */
export const createToldClaims = (
  { propositions }: Frame,
  room: number,
): {
  /** Adds the claims of a document; one after the other in the order of the run. */
  readonly add: (analysis: DocumentAnalysis, claims: readonly ClaimFact[]) => void
  readonly told: ReadonlyMap<ClaimFact, ToldClaim>
} => {
  const places = new Map(propositions.map(({ id }, index) => [id, index]))
  const told = new Map<ClaimFact, ToldClaim>()
  let bytes = 0
  const makeRoom = (): void => {
    const kept = claimsThatFit(told.keys(), room)
    bytes = 0
    for (const claim of told.keys()) {
      if (kept.has(claim)) bytes += claim.bytes
      else told.delete(claim)
    }
  }
  const add = (analysis: DocumentAnalysis, claims: readonly ClaimFact[]): void => {
    const { sentences } = analysis
    const sides = sidesOf(analysis, places)
    for (const claim of claims) {
      const sentence = sentences[claim.sentence]
      if (sentence === undefined) continue
      told.set(claim, {
        type: sentence.claimType,
        voice: sentence.voice,
        attitude: sentence.attitude,
        speaker: speakerOf(sentence),
        certainty: certaintyOf(sentence),
        stances: sides.get(claim.sentence) ?? null,
        quote: plainQuote(analysis, sentence),
      })
      bytes += claim.bytes
    }
    if (bytes > 2 * room) makeRoom()
  }
  return { add, told }
}
