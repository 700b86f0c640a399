/** A figure published by others, and how this build gets it. */
export interface PublishedValue {
  readonly source: string
  readonly statistic: string
  /** What it is computed from, as JSON. */
  readonly input: string
  /** As printed: its last digit is the precision. */
  readonly expected: string
  readonly compute: () => number | null
}

/** Figures of one statistic: source, input, and the figure as printed. */
export const published = <Input>(
  statistic: string,
  compute: (input: Input) => number | null,
  cases: readonly (readonly [source: string, input: Input, expected: string])[],
): readonly PublishedValue[] =>
  cases.map(([source, input, expected]) => ({
    source,
    statistic,
    input: JSON.stringify(input),
    expected,
    compute: () => compute(input),
  }))
