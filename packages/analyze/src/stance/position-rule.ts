import type { Sentence } from '../model/sentence.ts'
import type { PositionSide, Stance } from '../model/stance.ts'
import { once } from '../statistics/once.ts'
import { onceEach } from '../statistics/once-each.ts'
import { LEAST_WEIGHT, MIXED_SHARE } from './lean.ts'

/** Theses say what the document wants believed, so they count more. */
const THESIS_FACTOR = 2

/** The words of a sentence without the key of a front-matter line. */
const wordingOf = (text: string): string =>
  text
    .replace(/^\s*\w+:\s/u, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The document that stances stand in, as its analysis keeps it. */
export interface StanceText {
  readonly text: string
  readonly sentences: readonly Sentence[]
}

/** The wording of each sentence of a document, which is asked for once for every stance left out on trial. */
const wordings = onceEach(({ text, sentences }: StanceText) =>
  once((sentence: number): string => {
    const place = sentences[sentence]
    return place === undefined ? '' : wordingOf(text.slice(place.start, place.end))
  }),
)

/** Stances on one proposition without those that say again what an earlier one says: a title stands twice. */
export const distinctStances = (
  stances: readonly Stance[],
  document: StanceText,
): readonly Stance[] => {
  const seen = new Set<string>()
  const wordingAt = wordings(document)
  return stances.filter(({ sentence }) => {
    const wording = wordingAt(sentence)
    if (seen.has(wording)) return false
    seen.add(wording)
    return true
  })
}

/** How much a stance counts for the position: twice for a thesis. */
export const positionWeight = (stance: Stance, { sentences }: StanceText): number => {
  const thesis = sentences[stance.sentence]?.thesisRank ?? null
  return stance.weight * (thesis === null ? 1 : THESIS_FACTOR)
}

/** A side with the rule that decided it. */
export interface DecidedSide {
  readonly position: PositionSide
  readonly rule: string
}

/**
 * The side that the weights of the author's own stances give. `mentioned`: whether the document names the subject of
 * the proposition at all.
 */
export const decidePosition = (
  weightFor: number,
  weightAgainst: number,
  mentioned: boolean,
): DecidedSide => {
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
