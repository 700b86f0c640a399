import type { Comparison, DocumentAnalysis } from '@contend/analyze'
import { wholeArtifact, type ArtifactInPieces, type Piece } from '../artifact.ts'
import type { Exporter } from '../exporter.ts'
import { comparisonTable } from './comparison-table.ts'
import { formatCsvMetadata } from './csv-metadata.ts'
import { csvPieces, formatRows, type CsvOptions } from './format-csv.ts'
import { tables } from './tables.ts'

/** The tables whose rows of a document can be had from its analysis alone, by name. */
export const documentTables: readonly string[] = tables
  .filter(({ ownPortion }) => ownPortion !== null)
  .map(({ name }) => name)

/** The rows of a document in each of `documentTables`, as CSV without a header; only `csvRaw` counts. */
export const formatDocumentTables = (
  analysis: DocumentAnalysis,
  options: CsvOptions = {},
): readonly string[] =>
  tables.flatMap(({ ownPortion }) =>
    ownPortion === null ? [] : [formatRows(ownPortion(analysis), options)],
  )

/** How tables are made of documents. */
export interface TableOptions extends CsvOptions {
  /** The rows of a document in one of `documentTables` where they were made before; default: they never were. */
  readonly madeRows?: (analysis: DocumentAnalysis, table: string) => Piece | null
  /** Whether somebody else writes `comparison.csv`; default no. */
  readonly withoutComparison?: boolean
}

const nothingMade = (): null => null

/** All tables as CSV, with the metadata that describes them; those of documents a piece a document. */
export function* tablesInPieces(
  comparison: Comparison,
  { madeRows = nothingMade, withoutComparison = false, ...options }: TableOptions = {},
): Generator<ArtifactInPieces, void, undefined> {
  for (const { name, columns, portions, ownPortion } of tables) {
    if (withoutComparison && name === comparisonTable.name) continue
    const header = columns.map((column) => column.name)
    const pieces = function* (): Generator<Piece> {
      if (ownPortion === null) return yield* csvPieces(header, portions(comparison), options)
      yield* csvPieces(header, [], options)
      for (const analysis of comparison.analyses) {
        yield madeRows(analysis, name) ?? formatRows(ownPortion(analysis), options)
      }
    }
    yield { path: `${name}.csv`, mediaType: 'text/csv', pieces: pieces() }
  }
  yield {
    path: 'csv-metadata.json',
    mediaType: 'application/csvm+json',
    pieces: [formatCsvMetadata(options.csvRaw ?? false)],
  }
}

/** An exporter of all tables as CSV, with the metadata that describes them. */
export const exportTables = (options: CsvOptions = {}): Exporter =>
  function* exportWithOptions(comparison) {
    for (const table of tablesInPieces(comparison, options)) yield wholeArtifact(table)
  }
