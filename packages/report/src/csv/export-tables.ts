import type { Comparison } from '@contend/analyze'
import { wholeArtifact, type ArtifactInPieces } from '../artifact.ts'
import type { Exporter } from '../exporter.ts'
import { formatCsvMetadata } from './csv-metadata.ts'
import { csvPieces, type CsvOptions } from './format-csv.ts'
import { tables } from './tables.ts'

/** All tables as CSV, with the metadata that describes them; those of documents a piece a document. */
export function* tablesInPieces(
  comparison: Comparison,
  options: CsvOptions = {},
): Generator<ArtifactInPieces, void, undefined> {
  for (const { name, columns, portions } of tables) {
    const header = columns.map((column) => column.name)
    const pieces = csvPieces(header, portions(comparison), options)
    yield { path: `${name}.csv`, mediaType: 'text/csv', pieces }
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
