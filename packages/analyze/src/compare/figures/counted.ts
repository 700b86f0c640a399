import { visitCells } from '../../profile/cells.ts'
import type { DocumentTally, Tally } from '../../profile/tally.ts'
import { documentRows, type CountMatrix, type SparseRows } from '../../statistics/count-matrix.ts'

/** Documents that the same can be measured in. */
export interface Kind {
  readonly language: string
  readonly labelled: boolean
}

/**
 * The documents of a tally as numbers. Their columns are features by kind of document, `kind × features + feature`,
 * so that any sum can be limited to some kinds.
 */
export interface CountedDocuments {
  /** Documents in code-unit order of their identifiers. */
  readonly ids: readonly string[]
  readonly kinds: readonly Kind[]
  /** Kind of each document. */
  readonly kindOf: readonly number[]
  /** Numbers of the features, given in code-unit order of their names. */
  readonly features: ReadonlyMap<string, number>
  /** The sums of each document. */
  readonly documents: SparseRows
}

/** The same with the sentences that they are the sums of, to draw from. */
export interface Counted extends CountedDocuments {
  readonly matrix: CountMatrix
  /** Without the sentences, to be held for long: these are most of it. */
  readonly inDocuments: CountedDocuments
}

const kindName = ({ language, labelled }: Kind): string => `${language} ${String(labelled)}`

/** Columns that are not wanted are `undefined`. */
type ColumnOf = (feature: number, document: number) => number | undefined

/** Sentences and cells of a matrix, before there is room for them. */
const sizeOf = (
  tallies: readonly DocumentTally[],
  columnOf: ColumnOf,
): { readonly sentences: number; readonly cells: number } => {
  let [sentences, cells] = [0, 0]
  for (const [document, { cells: own }] of tallies.entries()) {
    let last = -1
    visitCells(own, (sentence, feature) => {
      if (sentence !== last) sentences += 1
      last = sentence
      if (columnOf(feature, document) !== undefined) cells += 1
    })
  }
  return { sentences, cells }
}

const matrixOf = (tally: Tally, columnOf: ColumnOf, width: number): CountMatrix => {
  const tallies = [...tally.documents.values()]
  const sizes = sizeOf(tallies, columnOf)
  const starts = new Uint32Array(sizes.sentences + 1)
  const documents = new Uint32Array(tallies.length + 1)
  const [columns, counts] = [new Uint32Array(sizes.cells), new Uint32Array(sizes.cells)]
  let [row, size] = [0, 0]
  for (const [document, { cells }] of tallies.entries()) {
    let last = -1
    visitCells(cells, (sentence, feature, count) => {
      if (sentence !== last) row += 1
      last = sentence
      const column = columnOf(feature, document)
      if (column !== undefined) {
        columns[size] = column
        counts[size] = count
        size += 1
      }
      starts[row] = size
    })
    documents[document + 1] = row
  }
  return { sentences: { width, starts, columns, counts }, documents }
}

/** The features of a merged tally that pass, ready to be summed and drawn. Time is the size of the tally. */
export const countedTally = (tally: Tally, isWanted: (feature: string) => boolean): Counted => {
  const wanted = tally.features.filter(isWanted)
  const features = new Map(wanted.map((feature, number) => [feature, number]))
  const numbers = tally.features.map((feature) => features.get(feature))
  const documents = [...tally.documents.values()]
  const kinds = [...new Map(documents.map((each) => [kindName(each), each]))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { language, labelled }]) => ({ language, labelled }))
  const names = kinds.map(kindName)
  const kindOf = documents.map((document) => names.indexOf(kindName(document)))
  const columnOf = (feature: number, document: number): number | undefined => {
    const number = numbers[feature]
    return number === undefined ? undefined : (kindOf[document] ?? 0) * features.size + number
  }
  const matrix = matrixOf(tally, columnOf, kinds.length * features.size)
  const inDocuments = {
    ids: [...tally.documents.keys()],
    kinds,
    kindOf,
    features,
    documents: documentRows(matrix),
  }
  return { ...inDocuments, inDocuments, matrix }
}

/** The columns that hold a feature in documents of some kinds. */
export const columnsOf = (
  { features }: CountedDocuments,
  feature: string,
  kinds: readonly number[],
): readonly number[] => {
  const number = features.get(feature)
  return number === undefined ? [] : kinds.map((kind) => kind * features.size + number)
}

/** The sum over some columns. */
export const sumOf = (sums: ArrayLike<number>, columns: readonly number[]): number =>
  columns.reduce((sum, column) => sum + (sums[column] ?? 0), 0)

/** Columns and counts of a document. */
export const cellsOf = (
  { documents }: CountedDocuments,
  document: number,
): { readonly columns: Uint32Array; readonly counts: Uint32Array } => {
  const [from, to] = [documents.starts[document], documents.starts[document + 1]]
  return {
    columns: documents.columns.subarray(from, to),
    counts: documents.counts.subarray(from, to),
  }
}

/** Words, or claims, of each of some documents: the sum over the columns of a basis. */
export const sizesOf = (
  counted: CountedDocuments,
  { size }: { readonly size: readonly number[] },
  members: readonly number[],
): readonly number[] =>
  members.map((member) => {
    const { columns, counts } = cellsOf(counted, member)
    return columns.reduce(
      (sum, column, at) => (size.includes(column) ? sum + (counts[at] ?? 0) : sum),
      0,
    )
  })
