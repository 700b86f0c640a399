import type { ClaimPair, ProfileRow } from '@contend/analyze'
import type { Diagnostic } from '@contend/ingest'
import { defineTable, integerColumn, numberColumn, textColumn, type Table } from './column.ts'

const whole = { required: true, minimum: 0 }
const ofProfile = { statistics: ['rate', 'share', 'log-odds', 'mattr', 'mtld'] } as const

interface ProfileTableRow {
  readonly documentId: string
  readonly language: string
  readonly row: ProfileRow
}

/** Figures of single documents, each with what it was counted from. */
export const profileTable: Table = defineTable<ProfileTableRow>({
  name: 'profile',
  description:
    'The figures of each document, named FAMILY:WHAT. Per 1,000 words: rate: (hits of a category or lexicon), wrate: (their weights, of several at one place the largest), density: (claims). Per one: per-claim: (hits in claims), per-sentence: (hits of a lexicon), ratio: (premises per claim). share: of sentences, hedged and boosted of claims. index: ln((to+.5)/(from+.5)); hedge-balance is of boosted to hedged claims. diversity: MATTR (different words over words, in all windows of 50) and MTLD in words (its counts are different words and words). A category counts the places of those below it, each place once, and has no row in a language it has no entries in. After author: what is attributed to others and not endorsed is left out. docs/statistics.md says how to read them.',
  primaryKey: ['doc_id', 'measure'],
  foreignKeys: [{ columns: ['doc_id'], table: 'documents', references: ['doc_id'] }],
  columns: [
    textColumn('doc_id', 'Document.', ({ documentId }) => documentId, { required: true }),
    textColumn('measure', 'Name of the measure.', ({ row }) => row.measure, { required: true }),
    numberColumn('value', 'Empty where it cannot be had.', ({ row }) => row.value, ofProfile),
    numberColumn(
      'low',
      'Lower end of its 95 % interval; empty where the measure has none or it cannot be had.',
      ({ row }) => row.low,
      ofProfile,
    ),
    numberColumn('high', 'Upper end of its 95 % interval.', ({ row }) => row.high, ofProfile),
    numberColumn(
      'numerator',
      'Count above the line; for an index, of the category it points to.',
      ({ row }) => row.numerator,
      whole,
    ),
    numberColumn(
      'denominator',
      'Count below the line; for an index, of the category it points from.',
      ({ row }) => row.denominator,
      whole,
    ),
    textColumn(
      'language',
      'Language of the document, and so of the lexicon counted with.',
      ({ language }) => language,
      { required: true },
    ),
  ],
  ownRowsOf: ({ document, profile }) =>
    profile.map((row) => ({ documentId: document.id, language: document.language, row })),
})

const ofClaim = (column: string): { columns: string[]; table: string; references: string[] } => ({
  columns: [column],
  table: 'claims',
  references: ['claim_id'],
})

/** Claims of different documents on the same thing. */
export const pairsTable: Table = defineTable<ClaimPair>({
  name: 'pairs',
  description:
    'Claims of different documents that agree, contradict or restate each other, contradictions first, then by score: of each relation on each proposition the strongest, at most --max-pairs, one for a pair of documents. run.json counts what was left out.',
  primaryKey: [],
  foreignKeys: [ofClaim('claim_a'), ofClaim('claim_b')],
  columns: [
    textColumn('claim_a', 'A claim.', (row) => row.claimA, { required: true }),
    textColumn('claim_b', 'A claim of another document.', (row) => row.claimB, { required: true }),
    textColumn('relation', 'restate: the same in nearly the same words.', (row) => row.relation, {
      required: true,
      values: ['agree', 'contradict', 'restate'],
    }),
    textColumn(
      'proposition',
      'The proposition they share; empty where it is their words.',
      (row) => row.proposition,
    ),
    numberColumn(
      'score',
      'On a proposition the geometric mean of the strengths of both claims (weight of the stance, less outside the theses, in long sentences and for every reserve); else the cosine of their words.',
      (row) => row.score,
      { required: true, minimum: 0, maximum: 1 },
    ),
    textColumn(
      'reason',
      'Why they were paired, and what sets them apart; a and b are the claims.',
      (row) => row.reason,
      { required: true },
    ),
  ],
  rows: (comparison) => comparison.pairs,
})

interface DiagnosticRow {
  readonly documentId: string | null
  readonly diagnostic: Diagnostic
}

/** What went wrong, was guessed or was left out. */
export const diagnosticsTable: Table = defineTable<DiagnosticRow>({
  name: 'diagnostics',
  description: 'What went wrong, was guessed or was left out, and what to do about it.',
  primaryKey: [],
  foreignKeys: [],
  columns: [
    textColumn('doc_id', 'Document; empty for a source that gave none.', (row) => row.documentId),
    textColumn(
      'path',
      'Path below the input folder; empty when it is about no one file.',
      (row) => row.diagnostic.path,
    ),
    textColumn('code', 'Stable name of the trouble.', (row) => row.diagnostic.code, {
      required: true,
    }),
    textColumn('severity', 'error: not analysed.', (row) => row.diagnostic.severity, {
      required: true,
      values: ['error', 'warning', 'info'],
    }),
    textColumn('message', 'What, why and what to do.', (row) => row.diagnostic.message, {
      required: true,
    }),
    integerColumn(
      'start',
      'Start in the text, if it is a place.',
      (row) => row.diagnostic.span?.start ?? null,
      { minimum: 0, unit: 'UTF-16 code units' },
    ),
    integerColumn('end', 'End in the text, exclusive.', (row) => row.diagnostic.span?.end ?? null, {
      minimum: 0,
      unit: 'UTF-16 code units',
    }),
  ],
  rows: (comparison) =>
    comparison.diagnostics.map((diagnostic) => ({ documentId: null, diagnostic })),
  rowsOf:
    () =>
    ({ document, diagnostics }) =>
      diagnostics.map((diagnostic) => ({ documentId: document.id, diagnostic })),
})
