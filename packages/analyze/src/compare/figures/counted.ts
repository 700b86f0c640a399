import { visitCells } from '../../profile/cells.ts'
import type { DocumentTally, Tally } from '../../profile/tally.ts'
import { summedRows, type CountMatrix, type SparseRows } from '../../statistics/count-matrix.ts'

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
  /** Pairs of a sentence and a feature that it has. */
  readonly cells: number
  /** The sentences; made when they are first asked for, as they are most of it. */
  readonly matrix: () => CountMatrix
  /** Without the sentences, to be held for long. */
  readonly inDocuments: CountedDocuments
}

const kindName = ({ language, labelled }: Kind): string => `${language} ${String(labelled)}`

/** Columns that are not wanted are `undefined`. */
type ColumnOf = (feature: number, document: number) => number | undefined

/** The cells of each document that have a column. */
const wantedCells =
  (tallies: readonly DocumentTally[], columnOf: ColumnOf) =>
  (document: number, visit: (column: number, count: number) => void): void =>
    visitCells(tallies[document]?.cells ?? new Uint8Array(), (_, feature, count) => {
      const column = columnOf(feature, document)
      if (column !== undefined) visit(column, count)
    })

const matrixOf = (
  tallies: readonly DocumentTally[],
  cells: number,
  columnOf: ColumnOf,
  width: number,
): CountMatrix => {
  const starts: number[] = [0]
  const documents = new Uint32Array(tallies.length + 1)
  const [columns, counts] = [new Uint32Array(cells), new Uint32Array(cells)]
  let size = 0
  for (const [document, tally] of tallies.entries()) {
    let last = -1
    visitCells(tally.cells, (sentence, feature, count) => {
      if (sentence !== last) starts.push(size)
      last = sentence
      const column = columnOf(feature, document)
      if (column !== undefined) {
        columns[size] = column
        counts[size] = count
        size += 1
      }
      starts[starts.length - 1] = size
    })
    documents[document + 1] = starts.length - 1
  }
  return { sentences: { width, starts: Uint32Array.from(starts), columns, counts }, documents }
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
  const width = kinds.length * features.size
  const visitWanted = wantedCells(documents, columnOf)
  let cells = 0
  for (const document of documents.keys()) visitWanted(document, () => (cells += 1))
  const inDocuments = {
    ids: [...tally.documents.keys()],
    kinds,
    kindOf,
    features,
    documents: summedRows(documents.length, width, visitWanted),
  }
  let matrix: CountMatrix | null = null
  return {
    ...inDocuments,
    inDocuments,
    cells,
    matrix: () => (matrix ??= matrixOf(documents, cells, columnOf, width)),
  }
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
