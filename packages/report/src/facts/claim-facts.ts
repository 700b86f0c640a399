import type { DocumentAnalysis, Frame, Sentence } from '@contend/analyze'
import { stanceCode } from '../html/explore/side-kit.ts'
import { plainQuote } from '../html/quote.ts'
import { shownName } from '../html/shown-name.ts'
import { utf8Length } from '../html/utf8-length.ts'
import { rankedClaims } from '../ranked-claims.ts'

/** A claim, small enough to keep one for every claim of a run. */
export interface ClaimFact {
  /** Place of its document among the analyses. */
  readonly document: number
  /** Number of its sentence. */
  readonly sentence: number
  /** Place among the claims of its document, 1 = highest score. */
  readonly rank: number
  readonly score: number
  /** What its quote and its speaker take in the data of a page, in bytes. */
  readonly bytes: number
}

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

/** A claim as it is known from its document alone. */
export interface OwnClaim extends Pick<ClaimFact, 'sentence' | 'score' | 'bytes'> {
  readonly told: ToldClaim
}

/** Who is said to say a sentence, as the tables show it. */
const speakerOf = ({ speaker }: Sentence): string | null =>
  speaker === null ? null : shownName(speaker)

const jsonBytes = (value: unknown): number =>
  utf8Length(JSON.stringify(value).replaceAll('<', String.raw`\u003c`))

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

/** Finds the claims of documents, highest score first, and what is told of each. */
export const createClaimTeller = ({
  propositions,
}: Pick<Frame, 'propositions'>): ((analysis: DocumentAnalysis) => readonly OwnClaim[]) => {
  const places = new Map(propositions.map(({ id }, index) => [id, index]))
  return (analysis) => {
    const sides = sidesOf(analysis, places)
    return rankedClaims(analysis).map(({ sentence }) => {
      const [quote, speaker] = [plainQuote(analysis, sentence), speakerOf(sentence)]
      return {
        sentence: sentence.index,
        score: sentence.claimScore ?? 0,
        bytes: jsonBytes([quote, speaker]),
        told: {
          type: sentence.claimType,
          voice: sentence.voice,
          attitude: sentence.attitude,
          speaker,
          certainty: certaintyOf(sentence),
          stances: sides.get(sentence.index) ?? null,
          quote,
        },
      }
    })
  }
}
