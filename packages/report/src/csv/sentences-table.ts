import { defineTable, integerColumn, textColumn, type Table } from './column.ts'
import { claimId, rankedClaims, type RankedClaim } from '../ranked-claims.ts'
import { sentenceColumns, type SentenceRow } from './sentence-columns.ts'

/** One row a sentence, boilerplate too. */
export const sentencesTable: Table = defineTable<SentenceRow>({
  name: 'sentences',
  description:
    'Every line that holds a letter or digit, cut into sentences, in text order and without overlap.',
  primaryKey: ['doc_id', 'sentence'],
  foreignKeys: [{ columns: ['doc_id'], table: 'documents', references: ['doc_id'] }],
  columns: sentenceColumns,
  ownRowsOf: (analysis) => analysis.sentences.map((sentence) => ({ analysis, sentence })),
})

/** The sentences labelled claim, the highest score of each document first. */
export const claimsTable: Table = defineTable<RankedClaim>({
  name: 'claims',
  description: 'The sentences labelled claim, the highest score of each document first.',
  primaryKey: ['claim_id'],
  foreignKeys: [
    {
      columns: ['doc_id', 'sentence'],
      table: 'sentences',
      references: ['doc_id', 'sentence'],
    },
  ],
  columns: [
    textColumn(
      'claim_id',
      'Identifier across documents: doc_id#sentence.',
      (row) => claimId(row.analysis.document.id, row.sentence.index),
      { required: true },
    ),
    integerColumn('rank', 'Place by claim_score in the document, 1 = highest.', (row) => row.rank, {
      required: true,
      minimum: 1,
    }),
    ...sentenceColumns,
  ],
  ownRowsOf: (analysis) => rankedClaims(analysis),
})
