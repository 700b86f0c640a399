import { csvRows, delimiterOf, type CsvRow } from './csv-rows.ts'
import { isNumeric, longShape, wideShape, type LongShape } from './csv-shape.ts'
import type { DraftCategory, LexiconDraft, Place } from './lexicon-draft.ts'
import { filledLines, linesOf } from './text-lines.ts'
import type { WildcardRule } from './wildcards.ts'

const rowsOf = (text: string, draft: LexiconDraft): readonly CsvRow[] => {
  const lines = filledLines(linesOf(text, draft))
  return csvRows(lines, delimiterOf(lines[0]?.text ?? ''), draft)
}

const numberOf = (cell: string, place: Place, draft: LexiconDraft): number | null => {
  if (!isNumeric(cell)) return null
  if (cell.includes(',')) {
    draft.note('decimal-comma', place, cell, 'A comma is read as the decimal point.')
  }
  const value = Number(cell.replace(',', '.'))
  return Number.isFinite(value) ? value : null
}

const noteColumn = (draft: LexiconDraft, { line }: CsvRow, column: number, name: string): void => {
  const place = { line, column: null }
  const what = name === '' ? `column ${String(column + 1)}, which has no name` : name
  draft.note('column-ignored', place, what, 'The column is no term, category or weight.')
}

const noteExtraCells = (row: CsvRow, columns: number, draft: LexiconDraft): void => {
  const extra = row.cells.slice(columns).filter((cell) => cell !== '')
  if (extra.length === 0) return
  const message = `The row has more cells than the ${String(columns)} columns of the table.`
  draft.note('cells-ignored', { line: row.line, column: null }, extra.join(', '), message)
}

/** The weight of a row; 0 when it says that the term is not in the category. */
const weightOf = (cell: string, place: Place, draft: LexiconDraft): number => {
  if (cell === '') return 1
  const value = numberOf(cell, place, draft)
  if (value !== null) return value
  draft.note('weight-unusable', place, cell, 'It is no number; the weight is 1.')
  return 1
}

const readLongRow = (row: CsvRow, shape: LongShape, draft: LexiconDraft): void => {
  const place = { line: row.line, column: null }
  const cell = (at: number | null): string => (at === null ? '' : (row.cells[at] ?? ''))
  const written = cell(shape.term)
  const name = shape.category === null ? shape.name : cell(shape.category)
  if (name === '') {
    draft.note('no-category', place, written, 'The row names no category.')
    return
  }
  const weight = weightOf(cell(shape.weight), place, draft)
  if (weight === 0) {
    draft.addNonMember()
    return
  }
  const pattern = draft.pattern(written, 'star-and-question', place)
  if (pattern !== null) {
    draft.add(draft.category(name, null, place), { pattern, place, weight })
  }
}

/**
 * Reads a table with one entry a row: a term, its category, its weight. A weight of 0 says that the term
 * is not in the category. Without a category column all terms are in one category.
 */
export const readCsvLong = (text: string, draft: LexiconDraft): void => {
  const rows = rowsOf(text, draft)
  const shape = longShape(rows)
  const [first, ...rest] = rows
  if (first === undefined) return
  const used = [shape.term, shape.category, shape.weight]
  const columns = first.cells.length
  first.cells.forEach((name, column) => {
    if (!used.includes(column)) noteColumn(draft, first, column, shape.hasHeader ? name : '')
  })
  for (const row of shape.hasHeader ? rest : rows) {
    readLongRow(row, shape, draft)
    noteExtraCells(row, columns, draft)
  }
}

/** The weight a cell of marks gives; `null` when the term is not in the category of the column. */
const markOf = (cell: string, place: Place, draft: LexiconDraft): number | null => {
  if (cell === '') return null
  if (isNumeric(cell)) {
    const value = numberOf(cell, place, draft)
    if (value === null) {
      draft.note('weight-unusable', place, cell, 'The number is too large; the weight is 1.')
      return 1
    }
    if (value === 0) draft.addNonMember()
    return value === 0 ? null : value
  }
  if (/^(?:false|no)$/i.test(cell)) {
    draft.addNonMember()
    return null
  }
  if (!/^(?:x|true|yes)$/i.test(cell)) {
    draft.note('mark-read', place, cell, 'Neither a number nor X; read as a mark of membership.')
  }
  return 1
}

interface Column {
  readonly at: number
  readonly category: DraftCategory
}

const columnsOf = (header: CsvRow, term: number | null, draft: LexiconDraft): readonly Column[] =>
  header.cells.flatMap((name, at) => {
    if (at === term) return []
    const place = { line: header.line, column: null }
    if (name === '') {
      noteColumn(draft, header, at, name)
      return []
    }
    const category = draft.category(name, null, place)
    if (category.place !== place) {
      draft.note('category-merged', place, name, 'Two columns have the name; one category.')
    }
    return [{ at, category }]
  })

interface Matrix {
  readonly term: number
  readonly rule: WildcardRule
}

const readMatrix = (rows: readonly CsvRow[], { term, rule }: Matrix, draft: LexiconDraft): void => {
  const [header, ...body] = rows
  if (header === undefined) return
  const columns = columnsOf(header, term, draft)
  for (const row of body) {
    const place = { line: row.line, column: null }
    const written = row.cells[term] ?? ''
    const pattern = draft.pattern(written, rule, place)
    noteExtraCells(row, header.cells.length, draft)
    if (pattern === null) continue
    let members = 0
    for (const { at, category } of columns) {
      const weight = markOf(row.cells[at] ?? '', place, draft)
      if (weight === null) continue
      members += 1
      draft.add(category, { pattern, place, weight })
    }
    if (members === 0) {
      draft.note('no-category', place, written, 'The row marks no category.')
    }
  }
}

const readLists = (rows: readonly CsvRow[], draft: LexiconDraft): void => {
  const [header, ...body] = rows
  if (header === undefined) return
  const columns = columnsOf(header, null, draft)
  for (const row of body) {
    const place = { line: row.line, column: null }
    for (const { at, category } of columns) {
      const written = row.cells[at] ?? ''
      if (written === '') continue
      const pattern = draft.pattern(written, 'star-and-question', place)
      if (pattern !== null) draft.add(category, { pattern, place })
    }
    noteExtraCells(row, header.cells.length, draft)
  }
}

/** Reads a table with a category a column: marks or weights beside the terms, or lists of terms. */
export const readCsvWide = (text: string, draft: LexiconDraft): void => {
  const rows = rowsOf(text, draft)
  const { term } = wideShape(rows)
  if (term === null) readLists(rows, draft)
  else readMatrix(rows, { term, rule: 'star-and-question' }, draft)
}

/** Reads a LIWC-22 dictionary: a table whose first column, `DicTerm`, holds the terms. */
export const readDicx = (text: string, draft: LexiconDraft): void => {
  const rows = rowsOf(text, draft)
  const [header] = rows
  const name = header?.cells[0] ?? ''
  if (header !== undefined && name.toLowerCase() !== 'dicterm') {
    const message = 'The first column is not called DicTerm; it is taken for the terms.'
    draft.note('header-missing', { line: header.line, column: null }, name, message)
  }
  readMatrix(rows, { term: 0, rule: 'star-at-end' }, draft)
}
