import type { CandidatePlace } from './candidates-in.ts'

/** What counts as company of a hit: the whole sentence, or so many words to each side of it. */
export type SuggestSpan = 'sentence' | number

/** A sentence as the unit of counting sees it. */
export interface CountedSentence {
  /** Units in the sentence, and those in the company of a hit. */
  readonly size: number
  readonly company: number
  /** The candidates that count, and whether each is in the company of a hit. */
  readonly counted: readonly { readonly place: CandidatePlace; readonly joint: boolean }[]
}

const wholeSentence = (places: readonly CandidatePlace[], isHit: boolean): CountedSentence => {
  const first = new Map<string, CandidatePlace>()
  for (const place of places) {
    const key = `${place.kind} ${place.name}`
    if (!first.has(key)) first.set(key, place)
  }
  return {
    size: 1,
    company: isHit ? 1 : 0,
    counted: [...first.values()].map((place) => ({ place, joint: isHit })),
  }
}

/** For each word, whether it is at most `reach` words from a word of a hit. */
const nearHits = (inHit: readonly boolean[], reach: number): readonly boolean[] => {
  const near = inHit.map(() => false)
  const sweep = (from: number, step: 1 | -1): void => {
    let away = Infinity
    for (let at = from; at >= 0 && at < inHit.length; at += step) {
      away = inHit[at] === true ? 0 : away + 1
      if (away <= reach) near[at] = true
    }
  }
  sweep(0, 1)
  sweep(inHit.length - 1, -1)
  return near
}

/** A sentence, word by word, with the candidates in it. */
export interface CandidateSentence {
  readonly places: readonly CandidatePlace[]
  /** Whether a word is part of a hit of the category. */
  readonly inHit: readonly boolean[]
  /** Whether it is part of a hit or of an exception, and so does not count. */
  readonly taken: readonly boolean[]
}

/**
 * Counts a sentence in sentences, where a candidate counts once, or in words, where it counts as
 * often as it occurs and is company if all of its words are near a hit.
 */
export const countSentence = (
  span: SuggestSpan,
  { places, inHit, taken }: CandidateSentence,
): CountedSentence => {
  if (span === 'sentence') return wholeSentence(places, inHit.includes(true))
  const near = nearHits(inHit, span)
  return {
    size: taken.filter((isTaken) => !isTaken).length,
    company: near.filter((isNear, at) => isNear && taken[at] === false).length,
    counted: places.map((place) => ({
      place,
      joint: place.words.every((_, offset) => near[place.first + offset] === true),
    })),
  }
}
