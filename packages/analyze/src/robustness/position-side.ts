import type { Stance } from '../model/stance.ts'
import { IN_LINE, IN_LINE_GRANTED, isOwnVoice, sideOfWeights } from '../stance/lean.ts'
import {
  decidePosition,
  distinctStances,
  positionWeight,
  type DecidedSide,
  type StanceText,
} from '../stance/position-rule.ts'

/** A position as the rule gives it. */
export interface ReadPosition extends DecidedSide {
  readonly weightFor: number
  readonly weightAgainst: number
}

interface Weighed {
  /** Where to look up how often it counts. */
  readonly place: number
  readonly isFor: boolean
  /** Whether the side is that of the lean of the document, or grants the other; `null` for a side of its own. */
  readonly goesWith: 'lean' | 'other' | null
  /** Towards the lean, and towards the position. */
  readonly lean: number
  readonly weight: number
}

const goesWith = ({ rule }: Stance): Weighed['goesWith'] => {
  if (rule === IN_LINE) return 'lean'
  return rule === IN_LINE_GRANTED ? 'other' : null
}

/** Whether a stance takes a side that counts for the position. */
export const isSided = (stance: Stance): boolean =>
  isOwnVoice(stance) && stance.stance !== 'neutral'

/** How often each place counts; `null` where every stance counts once. */
type Times = readonly number[] | null

/**
 * The rule of positions over stances on one proposition, made ready to be asked again and again with other numbers of
 * times that each sentence counts. Stances that go with the lean of a document follow it. `placeOf` is where the times
 * of a sentence stand.
 */
export const positionReader = (
  stances: readonly Stance[],
  document: StanceText,
  placeOf: (sentence: number) => number = () => -1,
): ((times: Times) => ReadPosition) => {
  const weighed = distinctStances(stances, document)
    .filter(isSided)
    .map((stance): Weighed => ({
      place: placeOf(stance.sentence),
      isFor: stance.stance === 'for',
      goesWith: goesWith(stance),
      lean: stance.weight,
      weight: positionWeight(stance, document),
    }))
  const firm = weighed.filter((stance) => stance.goesWith === null)
  const following = weighed.filter((stance) => stance.goesWith !== null)
  return (times) => {
    let [leanFor, leanAgainst, weightFor, weightAgainst] = [0, 0, 0, 0]
    for (const { place, isFor, lean, weight } of firm) {
      const often = times === null ? 1 : (times[place] ?? 0)
      if (isFor) {
        leanFor += often * lean
        weightFor += often * weight
      } else {
        leanAgainst += often * lean
        weightAgainst += often * weight
      }
    }
    const side = following.length === 0 ? null : sideOfWeights(leanFor, leanAgainst)
    if (side !== null) {
      for (const stance of following) {
        const weight = (times === null ? 1 : (times[stance.place] ?? 0)) * stance.weight
        if ((side === 'for') === (stance.goesWith === 'lean')) weightFor += weight
        else weightAgainst += weight
      }
    }
    return { ...decidePosition(weightFor, weightAgainst, true), weightFor, weightAgainst }
  }
}
