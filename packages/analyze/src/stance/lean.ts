import type { Stance } from '../model/stance.ts'

type Side = 'for' | 'against'

/** Below this weight nothing the author says is firm enough to be a side. */
export const LEAST_WEIGHT = 0.45
/** From this share of the weight on, the lesser side is upheld too. */
export const MIXED_SHARE: number = 1 / 3

/** The rule of stances that take no side of their own and go with the lean of the document. */
export const IN_LINE = 'in-line'
/** The rule of stances that only grant the other side. */
export const IN_LINE_GRANTED = 'in-line:granted'

/** Whether a stance is the author's: said in the author's voice, or judged by the author. */
export const isOwnVoice = ({ voice, attitude }: Pick<Stance, 'voice' | 'attitude'>): boolean =>
  voice === 'author' || attitude === 'endorses' || attitude === 'rejects'

/** The weight of the author's own stances on one side. */
export const weighSide = (
  stances: readonly Stance[],
  side: Side,
  weightOf: (stance: Stance) => number,
): number =>
  stances.reduce(
    (sum, stance) => sum + (stance.stance === side && isOwnVoice(stance) ? weightOf(stance) : 0),
    0,
  )

/** The side of two weights; `null` where they are weak or mixed. */
export const sideOfWeights = (weightFor: number, weightAgainst: number): Side | null => {
  const total = weightFor + weightAgainst
  if (total < LEAST_WEIGHT || Math.min(weightFor, weightAgainst) / total >= MIXED_SHARE) return null
  return weightFor > weightAgainst ? 'for' : 'against'
}

/** The side that a document's own stances on one proposition take together; `null` where they are weak or mixed. */
export const leanOf = (stances: readonly Stance[]): Side | null => {
  const weigh = (side: Side): number => weighSide(stances, side, ({ weight }) => weight)
  return sideOfWeights(weigh('for'), weigh('against'))
}
