/** A 95% interval with the language it was counted in, or that there is none. */
export type MaybeInterval = {
  readonly low: number
  readonly high: number
  readonly language: string
} | null

/** Which of two figures is higher as far as their intervals tell. */
export type Difference = 'a-higher' | 'b-higher' | 'overlap' | 'none'

/** What is said of each outcome. */
export const differenceWords: Readonly<Record<Difference, string>> = {
  'a-higher': 'differs: A higher',
  'b-higher': 'differs: B higher',
  overlap: 'intervals overlap',
  none: 'not compared',
}

/**
 * Intervals that share no point differ. Those that touch or overlap leave it open: a difference can be there all the
 * same. Those of different languages are not compared, as each is counted with a lexicon of its own.
 */
export const differenceOf = (a: MaybeInterval, b: MaybeInterval): Difference => {
  if (a === null || b?.language !== a.language) return 'none'
  if (a.low > b.high) return 'a-higher'
  return b.low > a.high ? 'b-higher' : 'overlap'
}

/** An interval of which both ends are known. */
export const intervalOf = (
  row: { readonly low: number | null; readonly high: number | null } | undefined,
  language: string,
): MaybeInterval =>
  row === undefined || row.low === null || row.high === null
    ? null
    : { low: row.low, high: row.high, language }
