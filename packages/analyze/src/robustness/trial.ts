/** A headline under one change: its figure, and whether it still holds. */
export interface Trial {
  /** `null` where it has none. */
  readonly value: number | null
  readonly holds: boolean
}

/** A trial without one term. */
export interface TermTrial extends Trial {
  readonly term: string
  /** How much it bears on the figure, in a unit of the headline's own. */
  readonly weight: number
}

/** A trial with another claim threshold. */
export interface ThresholdTrial extends Trial {
  readonly threshold: number
}

/** Everything one headline was put through. */
export interface Trials {
  /** How far a figure is from losing the headline: the larger, the safer. */
  readonly margin: (value: number) => number
  readonly drawn: readonly Trial[]
  /** What was drawn, in words. */
  readonly units: string
  readonly withoutTerm: readonly TermTrial[]
  /** `null` where the headline does not rest on claims. */
  readonly movedThreshold: readonly ThresholdTrial[] | null
  /** `null` where nobody's voice was told apart. */
  readonly withoutAttributed: Trial | null
}

const hardness =
  ({ margin }: Pick<Trials, 'margin'>) =>
  ({ value }: Trial): number =>
    value === null ? -Infinity : margin(value)

/** Trials from the one that goes hardest with the headline to the mildest; those that go alike stay in order. */
export const hardestFirst = <T extends Trial>(
  trials: readonly T[],
  of: Pick<Trials, 'margin'>,
): readonly T[] => {
  const hard = hardness(of)
  const byHardness = (a: T, b: T): number => {
    const [x, y] = [hard(a), hard(b)]
    return x === y ? 0 : x - y
  }
  return trials.toSorted(byHardness)
}
