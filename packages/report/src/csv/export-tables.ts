import type { Exporter } from '../exporter.ts'
import { formatCsvMetadata } from './csv-metadata.ts'
import { formatCsv, type CsvOptions } from './format-csv.ts'
import { tables } from './tables.ts'

/** An exporter of all tables as CSV, with the metadata that describes them. */
export const exportTables = (options: CsvOptions = {}): Exporter =>
  function* exportWithOptions(comparison) {
    for (const { name, columns, cells } of tables) {
      const header = columns.map((column) => column.name)
      const contents = formatCsv(header, cells(comparison), options)
      yield { path: `${name}.csv`, mediaType: 'text/csv', contents }
    }
    yield {
      path: 'csv-metadata.json',
      mediaType: 'application/csvm+json',
      contents: formatCsvMetadata(options.csvRaw ?? false),
    }
  }
