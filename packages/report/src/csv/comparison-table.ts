import type { ComparisonRow } from '@contend/analyze'
import { cellsOf, defineTable, integerColumn, numberColumn, textColumn } from './column.ts'
import type { Table, TableDefinition } from './column.ts'
import { firstColumns, furtherColumns } from './difference-columns.ts'
import { csvPieces, rowPieces, type CsvOptions } from './format-csv.ts'

const whole = { required: true, minimum: 0 }
const perUnit = 'per 1,000 words, or per claim'

const { g2, logRatio, p, pAdjusted } = firstColumns<ComparisonRow>(({ difference }) => difference)

const definition: TableDefinition<ComparisonRow> = {
  name: 'comparison',
  description:
    'How often each feature occurs in each document and group, against the rest: for a document all other documents of its language, for a group the documents of the other groups. A group is counted in its documents of one language, of those the feature can occur in the one of most documents. A category is in every document and group with entries in that language; a term, in documents that have it and in all groups; a cue of claims likewise.',
  primaryKey: ['unit', 'name', 'feature'],
  foreignKeys: [],
  columns: [
    textColumn('unit', 'What is compared.', (row) => row.unit, {
      required: true,
      values: ['document', 'group'],
    }),
    textColumn('name', 'Document or value of the grouping column.', (row) => row.name, {
      required: true,
    }),
    textColumn(
      'feature',
      'LEXICON.CATEGORY, term:LEXICON.CATEGORY:ENTRY or cue:NAME (claims in which the cue spoke for or against a claim).',
      (row) => row.feature,
      { required: true },
    ),
    integerColumn('count', 'Places where it occurs; for a cue, claims.', (row) => row.count, whole),
    integerColumn(
      'words',
      'Words of the unit, of a group those of the documents it is counted in.',
      (row) => row.words,
      whole,
    ),
    integerColumn('documents', 'Documents in which it occurs.', (row) => row.documents, {
      ...whole,
      statistics: ['range'],
    }),
    numberColumn('rate', 'count over size; empty over nothing.', (row) => row.rate, {
      minimum: 0,
      unit: perUnit,
      statistics: ['rate'],
    }),
    g2,
    logRatio,
    numberColumn(
      'low',
      'Lower end of the 95 % bootstrap interval of the rate; where count is 0, and for terms and cues of single documents, an interval of the count alone.',
      (row) => row.low,
      { unit: perUnit, statistics: ['nested-bootstrap', 'rate'] },
    ),
    numberColumn('high', 'Upper end of it.', (row) => row.high, {
      unit: perUnit,
      statistics: ['nested-bootstrap', 'rate'],
    }),
    p,
    pAdjusted,
    textColumn('basis', 'What the rate is over.', (row) => row.basis, {
      required: true,
      values: ['words', 'claims'],
    }),
    integerColumn('size', 'How many of these.', (row) => row.size, whole),
    integerColumn(
      'documents_measured',
      'Documents of the unit that have any of these.',
      (row) => row.documentsMeasured,
      whole,
    ),
    numberColumn(
      'dispersion',
      'Of a group: normalised DP over its documents, from 0 (as the words are) to 1 (all in one); empty where it does not occur.',
      (row) => row.dispersion,
      { minimum: 0, maximum: 1, statistics: ['dp-normalised'] },
    ),
    ...furtherColumns<ComparisonRow>(({ difference }) => difference),
  ],
  *rows({ documentRows, rows }) {
    yield* documentRows
    yield* rows
  },
}

/** Features of documents and groups set against the rest. */
export const comparisonTable: Table = defineTable(definition)

/** `comparison.csv` with some rows and no others. */
export const comparisonInPieces = (
  rows: Iterable<ComparisonRow>,
  options: CsvOptions,
): Generator<string, void, undefined> =>
  csvPieces(
    comparisonTable.columns.map(({ name }) => name),
    [cellsOf(definition, rows)],
    options,
  )

/** Further rows of it. */
export const moreComparisonRows = (
  rows: Iterable<ComparisonRow>,
  options: CsvOptions,
): Generator<string, void, undefined> => rowPieces(cellsOf(definition, rows), options)
