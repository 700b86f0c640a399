import type { DocumentAnalysis, ProfileRow } from '@contend/analyze'
import { ownLexicon } from '@contend/analyze/results'

/** A figure of a document, `undefined` where it was not measured. */
export type FigureOf = (measure: string) => ProfileRow | undefined

/** Only the page of a document tells these: rates of the lexicon of the analysis, and what is over claims. */
const isTold = (measure: string): boolean =>
  !measure.includes(`:${ownLexicon}.`) && !measure.includes('per-claim:')

/** Numbers that a row has. */
const width = 5

const orNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value

/** The figures of a profile that pages on several documents tell. */
export const toldFigures = (profile: readonly ProfileRow[]): readonly ProfileRow[] =>
  profile.filter(({ measure }) => isTold(measure))

/** Keeps such figures of many documents, as few numbers each, and gives back those of the one. */
export const createFigures = (): ((rows: readonly ProfileRow[]) => FigureOf) => {
  const columns = new Map<string, number>()
  const columnOf = (measure: string): number => {
    const column = columns.get(measure) ?? columns.size
    columns.set(measure, column)
    return column
  }
  return (rows) => {
    for (const { measure } of rows) columnOf(measure)
    const numbers = new Float64Array(columns.size * width).fill(Number.NaN)
    for (const { measure, value, low, high, numerator, denominator } of rows) {
      numbers.set(
        [value ?? Number.NaN, low ?? Number.NaN, high ?? Number.NaN, numerator, denominator],
        columnOf(measure) * width,
      )
    }
    return (measure) => {
      const at = (columns.get(measure) ?? -1) * width
      const [value, low, high, numerator, denominator] = numbers.subarray(at, at + width)
      if (at < 0 || numerator === undefined || denominator === undefined) return undefined
      if (Number.isNaN(numerator)) return undefined
      return {
        measure,
        value: orNull(value),
        low: orNull(low),
        high: orNull(high),
        numerator,
        denominator,
      }
    }
  }
}

/** The figures of one document, looked up in its analysis when the first is asked for. */
export const figuresIn = (analysis: DocumentAnalysis): FigureOf => {
  let rows: ReadonlyMap<string, ProfileRow> | null = null
  return (measure) => {
    rows ??= new Map(analysis.profile.map((row) => [row.measure, row]))
    return rows.get(measure)
  }
}
