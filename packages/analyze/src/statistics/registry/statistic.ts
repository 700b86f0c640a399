/** What a reader has to know of a statistic before relying on a figure of it. */
export interface StatisticNotes {
  /** As it is called in tables and on pages. */
  readonly name: string
  readonly formula: string
  readonly range: string
  /** What the sign, the size or the direction says. */
  readonly sign: string
  /** Where there is no figure, and where it misleads. */
  readonly avoid: string
  /** `null` where it is plain counting. */
  readonly reference: string | null
  /** Functions of `@contend/analyze/statistics` that compute it. */
  readonly functions: readonly string[]
}

/** Statistics of one group by their identifiers, in the order of the documentation. */
export type StatisticGroup<Id extends string> = Readonly<Record<Id, StatisticNotes>>
