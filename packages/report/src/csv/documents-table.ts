import type { DocumentAnalysis } from '@contend/analyze'
import { metadataValue } from '../document-group.ts'
import { defineTable, integerColumn, textColumn, type Table } from './column.ts'

interface Row {
  readonly duplicateOf: string | null
  readonly analysis: DocumentAnalysis
  readonly group: string | null
}

/** One row a document that could be read. */
export const documentsTable: Table = defineTable<Row>({
  name: 'documents',
  description: 'One row for every document that could be read.',
  primaryKey: ['doc_id'],
  foreignKeys: [],
  columns: [
    textColumn('doc_id', 'Identifier, unique in the run.', (row) => row.analysis.document.id, {
      required: true,
    }),
    textColumn(
      'path',
      'Path below the input folder; a table row is file.csv#N.',
      (row) => row.analysis.document.path,
      { required: true },
    ),
    textColumn(
      'sha256',
      'SHA-256 of the bytes read, hexadecimal.',
      (row) => row.analysis.document.sha256,
      { required: true },
    ),
    textColumn(
      'encoding',
      'Encoding the bytes were decoded with.',
      (row) => row.analysis.document.encoding,
      { required: true },
    ),
    textColumn(
      'language',
      'ISO 639-1 code of the main language, und when unknown.',
      (row) => row.analysis.document.language,
      { required: true },
    ),
    textColumn('group', 'Value of the grouping column.', (row) => row.group),
    textColumn(
      'title',
      'Title from the metadata, else from the text.',
      (row) => row.analysis.document.title,
    ),
    integerColumn('characters', 'Length of the text.', (row) => row.analysis.document.text.length, {
      required: true,
      minimum: 0,
      unit: 'UTF-16 code units',
    }),
    integerColumn(
      'words',
      'Words outside boilerplate and captions.',
      (row) => row.analysis.totals.words,
      { required: true, minimum: 0 },
    ),
    integerColumn(
      'sentences',
      'Sentences outside boilerplate and captions.',
      (row) => row.analysis.totals.sentences,
      { required: true, minimum: 0 },
    ),
    integerColumn(
      'claims',
      'Sentences labelled claim; empty where claims are not analysed.',
      (row) => row.analysis.totals.claims,
      { minimum: 0 },
    ),
    integerColumn(
      'premises',
      'Sentences labelled premise; empty where premises are not analysed.',
      (row) => row.analysis.totals.premises,
      { minimum: 0 },
    ),
    integerColumn(
      'diagnostics',
      'Rows of this document in diagnostics.csv.',
      (row) => row.analysis.diagnostics.length,
      { required: true, minimum: 0 },
    ),
    textColumn(
      'duplicate_of',
      'The earlier document it repeats in nearly the same words; see duplicates.csv.',
      (row) => row.duplicateOf,
    ),
    textColumn('author', 'Author from the metadata.', (row) =>
      metadataValue(row.analysis, 'author'),
    ),
    textColumn('date', 'Date from the metadata, as it stands there.', (row) =>
      metadataValue(row.analysis, 'date'),
    ),
  ],
  rowsOf: ({ duplicates, groupBy }) => {
    const originals = new Map(duplicates.rows.map((row) => [row.document, row.original]))
    return (analysis) => [
      {
        analysis,
        duplicateOf: originals.get(analysis.document.id) ?? null,
        group: metadataValue(analysis, groupBy),
      },
    ]
  },
})
