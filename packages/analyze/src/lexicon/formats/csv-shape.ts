import type { CsvRow } from './csv-rows.ts'

/** Where a table with one entry a row has what. */
export interface LongShape {
  readonly kind: 'csv-long'
  readonly hasHeader: boolean
  readonly term: number
  /** `null` when all rows are of one category. */
  readonly category: number | null
  readonly weight: number | null
  /** Name of the only category. */
  readonly name: string
}

/** A table with a category a column: marks and weights beside a column of terms, or the terms themselves. */
export interface WideShape {
  readonly kind: 'csv-wide'
  /** The column of terms; `null` where every column lists the terms of its category. */
  readonly term: number | null
}

/** How a table holds a lexicon. */
export type CsvShape = LongShape | WideShape

const TERM_NAMES =
  /^(?:dicterm|terms?|words?|tokens?|entry|entries|phrases?|patterns?|lemmas?|n-?grams?)$/i
const CATEGORY_NAMES =
  /^(?:categor(?:y|ies)|emotions?|sentiments?|affects?|affectdimension|class)$/i
const WEIGHT_NAMES =
  /^(?:weights?|scores?|values?|intensity|emotion-intensity(?:-score)?|valence)$/i
const NUMBER = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d{1,3})?$/i
const MARK = /^(?:x|true|false|yes|no)?$/i

/** Rows looked at to tell marks from words. */
const SAMPLE = 50

/** Whether a cell is written as a number. */
export const isNumeric = (cell: string): boolean => NUMBER.test(cell)

const find = (cells: readonly string[], names: RegExp): number | null => {
  const at = cells.findIndex((cell) => names.test(cell))
  return at < 0 ? null : at
}

const isMatrix = (rows: readonly CsvRow[]): boolean =>
  rows.length > 1 &&
  rows
    .slice(1, SAMPLE)
    .every(({ cells }) => cells.slice(1).every((cell) => isNumeric(cell) || MARK.test(cell)))

/** A table of terms one a row. Without a header: the term, its category or weight, its weight. */
export const longShape = (rows: readonly CsvRow[]): LongShape => {
  const header = rows[0]?.cells ?? []
  const term = find(header, TERM_NAMES)
  if (term !== null) {
    const category = find(header, CATEGORY_NAMES)
    const weight = find(header, WEIGHT_NAMES)
    const name = (weight === null ? undefined : header[weight]) ?? 'terms'
    return { kind: 'csv-long', hasHeader: true, term, category, weight, name }
  }
  const scored = header.length === 2 && isNumeric(header[1] ?? '')
  const category = header.length < 2 || scored ? null : 1
  const weight = scored ? 1 : header.length > 2 ? 2 : null
  const name = weight === null ? 'terms' : 'score'
  return { kind: 'csv-long', hasHeader: false, term: 0, category, weight, name }
}

/** A table with a category a column. */
export const wideShape = (rows: readonly CsvRow[]): WideShape => {
  const header = rows[0]?.cells ?? []
  const term = find(header, TERM_NAMES)
  if (term !== null) return { kind: 'csv-wide', term }
  return { kind: 'csv-wide', term: header.length > 1 && isMatrix(rows) ? 0 : null }
}

/** The shape a table shows by itself; `null` when it could be either. */
export const shapeOf = (rows: readonly CsvRow[]): CsvShape | null => {
  const header = rows[0]?.cells ?? []
  if (find(header, TERM_NAMES) !== null) {
    const long = longShape(rows)
    const isLong = long.category !== null || (header.length === 2 && long.weight !== null)
    return isLong ? long : wideShape(rows)
  }
  const numbers = header.map(isNumeric)
  if (header.length === 2 && numbers[1] === true) return longShape(rows)
  if (header.length === 3 && numbers[1] === false && numbers[2] === true) return longShape(rows)
  if (numbers.includes(true)) return null
  if (header.length > 2 || (header.length === 2 && isMatrix(rows))) return wideShape(rows)
  return null
}
