import type { Sentence } from '../model/sentence.ts'
import type { Position, PositionSide, Stance } from '../model/stance.ts'
import { counts, type ParsedSentence } from '../text/parsed-sentence.ts'
import { logOdds } from '../statistics/estimates.ts'
import { isOwnVoice, LEAST_WEIGHT, MIXED_SHARE, weighSide } from './lean.ts'
import { isAbout, type ResolvedProposition } from './proposition.ts'

/** Theses say what the document wants believed, so they count more. */
const THESIS_FACTOR = 2

type Side = 'for' | 'against'

/** The words of a sentence without the key of a front-matter line. */
const wordingOf = (text: string): string =>
  text
    .replace(/^\s*\w+:\s/u, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A title stands in the front matter and again above the text: each wording is one stance. */
const distinct = (
  stances: readonly Stance[],
  parsed: readonly ParsedSentence[],
): readonly Stance[] => {
  const seen = new Set<string>()
  return stances.filter(({ sentence }) => {
    const wording = wordingOf(parsed[sentence]?.text ?? '')
    if (seen.has(wording)) return false
    seen.add(wording)
    return true
  })
}

const weightOf = (stance: Stance, sentences: readonly Sentence[]): number => {
  const thesis = sentences[stance.sentence]?.thesisRank ?? null
  return stance.weight * (thesis === null ? 1 : THESIS_FACTOR)
}

const best = (
  stances: readonly Stance[],
  side: Side,
  sentences: readonly Sentence[],
): number | null => {
  let found: Stance | null = null
  for (const stance of stances) {
    if (stance.stance !== side) continue
    if (found === null || weightOf(stance, sentences) > weightOf(found, sentences)) found = stance
  }
  return found?.sentence ?? null
}

const decide = (
  weightFor: number,
  weightAgainst: number,
  mentioned: boolean,
): { readonly position: PositionSide; readonly rule: string } => {
  const total = weightFor + weightAgainst
  if (total === 0) {
    return mentioned
      ? { position: 'mentioned', rule: 'subject-without-own-side' }
      : { position: 'absent', rule: 'no-subject' }
  }
  if (total < LEAST_WEIGHT) return { position: 'mentioned', rule: 'own-side-too-weak' }
  if (Math.min(weightFor, weightAgainst) / total >= MIXED_SHARE) {
    return { position: 'mixed', rule: 'both-sides-upheld' }
  }
  return weightFor > weightAgainst
    ? { position: 'for', rule: 'weight-for' }
    : { position: 'against', rule: 'weight-against' }
}

const positionOn = (
  proposition: ResolvedProposition,
  document: {
    readonly parsed: readonly ParsedSentence[]
    readonly sentences: readonly Sentence[]
    readonly stances: readonly Stance[]
  },
): Position => {
  const { sentences, parsed } = document
  const stances = distinct(
    document.stances.filter((stance) => stance.proposition === proposition.id),
    parsed,
  )
  const own = stances.filter(isOwnVoice)
  const count = (list: readonly Stance[], side: Side): number =>
    list.filter((stance) => stance.stance === side).length
  const weigh = (side: Side): number =>
    weighSide(stances, side, (stance) => weightOf(stance, sentences))
  const mentioned = parsed.some((sentence) => counts(sentence) && isAbout(sentence, proposition))
  const reported = stances.filter((stance) => !isOwnVoice(stance))
  const nFor = count(own, 'for')
  const nAgainst = count(own, 'against')
  const { value: index, low, high } = logOdds(nFor, nAgainst)
  return {
    proposition: proposition.id,
    ...decide(weigh('for'), weigh('against'), mentioned),
    index,
    low,
    high,
    nFor,
    nAgainst,
    nAttributedFor: count(reported, 'for'),
    nAttributedAgainst: count(reported, 'against'),
    sentenceFor: best(own, 'for', sentences),
    sentenceAgainst: best(own, 'against', sentences),
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
