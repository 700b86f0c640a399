import { notesOn } from '@contend/analyze/results'
import type { ColumnInfo, Datatype, Table } from './column.ts'
import { tables } from './tables.ts'

/** Fields in the order of the standard; it takes the words of a closed set as a regular expression. */
const datatype = ({ base, minimum, maximum, values }: Datatype): string | object => {
  if (values !== undefined) return { base, format: values.join('|') }
  if (minimum === undefined && maximum === undefined) return base
  return { base, minimum, maximum }
}

const column = ({
  name,
  required,
  description,
  unit,
  statistics,
  ...rest
}: ColumnInfo): object => ({
  name,
  titles: name,
  'dc:description': description,
  datatype: datatype(rest.datatype),
  required,
  ...(unit === null ? {} : { 'schema:unitText': unit }),
  ...(statistics.length === 0
    ? {}
    : { 'schema:measurementTechnique': statistics.map((id) => notesOn(id).name) }),
})

const table = ({ name, description, columns, primaryKey, foreignKeys }: Table): object => ({
  url: `${name}.csv`,
  'dc:title': name,
  'dc:description': description,
  tableSchema: {
    columns: columns.map((each) => column(each)),
    ...(primaryKey.length === 0 ? {} : { primaryKey }),
    ...(foreignKeys.length === 0
      ? {}
      : {
          foreignKeys: foreignKeys.map((key) => ({
            columnReference: key.columns,
            reference: { resource: `${key.table}.csv`, columnReference: key.references },
          })),
        }),
  },
})

/** Describes every column of every table as CSV on the Web. */
export const formatCsvMetadata = (csvRaw: boolean): string => {
  const guard = csvRaw
    ? 'Text cells are as found, formulas too.'
    : "A text cell that a spreadsheet would run as a formula has one leading '; take it off when reading."
  const metadata = {
    '@context': 'http://www.w3.org/ns/csvw',
    'dc:description': `An empty cell means not applicable or not measured, never 0. ${guard}`,
    dialect: {
      encoding: 'utf-8',
      delimiter: ',',
      quoteChar: '"',
      doubleQuote: true,
      lineTerminators: ['\n'],
      header: true,
      commentPrefix: null,
    },
    tables: tables.map((each) => table(each)),
  }
  return `${JSON.stringify(metadata, null, 2)}\n`
}
