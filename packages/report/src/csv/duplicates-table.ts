import type { Duplicate } from '@contend/analyze'
import { defineTable, integerColumn, numberColumn, textColumn, type Table } from './column.ts'

const ofDocument = (column: string) =>
  ({ columns: [column], table: 'documents', references: ['doc_id'] }) as const

/** Documents that repeat others. */
export const duplicatesTable: Table = defineTable<Duplicate>({
  name: 'duplicates',
  description:
    'Documents that say what an earlier one says in the same words or nearly so: of the runs of five words that either has, outside boilerplate and whatever their case, at least eight in ten are in both. Texts below 30 words must have the same words.',
  primaryKey: ['doc_id'],
  foreignKeys: [ofDocument('doc_id'), ofDocument('duplicate_of')],
  columns: [
    textColumn('doc_id', 'The document that repeats another.', (row) => row.document, {
      required: true,
    }),
    textColumn(
      'duplicate_of',
      'The one it repeats: earlier in path order, and itself no duplicate.',
      (row) => row.original,
      { required: true },
    ),
    textColumn(
      'kind',
      'exact: the same words in the same order, whatever their case; words in boilerplate (bylines, notes on the author, menus) may differ.',
      (row) => row.kind,
      {
        required: true,
        values: ['exact', 'near'],
      },
    ),
    numberColumn('resemblance', 'shared / either.', (row) => row.shared / row.either, {
      required: true,
      minimum: 0,
      maximum: 1,
      statistics: ['resemblance'],
    }),
    integerColumn('shared', 'Runs of five words in both, each counted once.', (row) => row.shared, {
      required: true,
      minimum: 0,
    }),
    integerColumn('either', 'Runs of five words in either.', (row) => row.either, {
      required: true,
      minimum: 1,
    }),
  ],
  rows: ({ duplicates }) => duplicates.rows,
})
