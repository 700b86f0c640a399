import type { DocumentAnalysis, Position, Stance, Verdict } from '@contend/analyze'
import { surfaceOf } from '@contend/ingest/text'
import { defineTable, integerColumn, numberColumn, textColumn, type Table } from './column.ts'
import { negationColumns, negationsOver } from './negation-columns.ts'
import { attitudes, voices } from './sentence-columns.ts'

const unit = 'UTF-16 code units'
const whole = { required: true, minimum: 0 }

interface StanceRow {
  readonly analysis: DocumentAnalysis
  readonly stance: Stance
}

/** The author's side in each claim on each proposition whose subject it has. */
export const stancesTable: Table = defineTable<StanceRow>({
  name: 'stances',
  description:
    'The author’s side in each claim on each proposition whose subject it has, neutral ones included.',
  primaryKey: ['doc_id', 'sentence', 'proposition'],
  foreignKeys: [
    { columns: ['doc_id', 'sentence'], table: 'sentences', references: ['doc_id', 'sentence'] },
    {
      columns: ['doc_id', 'proposition'],
      table: 'positions',
      references: ['doc_id', 'proposition'],
    },
  ],
  columns: [
    textColumn('doc_id', 'Document.', (row) => row.analysis.document.id, { required: true }),
    integerColumn('sentence', 'Number in the document.', (row) => row.stance.sentence, whole),
    textColumn('proposition', 'Identifier of the proposition.', (row) => row.stance.proposition, {
      required: true,
    }),
    textColumn(
      'stance',
      'The author’s side: for words the author rejects, the opposite of what they say.',
      (row) => row.stance.stance,
      { required: true, values: ['for', 'against', 'neutral'] },
    ),
    numberColumn('weight', 'How much it counts for the position.', (row) => row.stance.weight, {
      required: true,
      minimum: 0,
      maximum: 1,
    }),
    textColumn(
      'scope',
      'What the sentence limits itself to, if anything.',
      (row) => row.stance.scope,
    ),
    textColumn('voice', 'Who asserts the sentence.', (row) => row.stance.voice, {
      required: true,
      values: voices,
    }),
    textColumn('attitude', 'What the author makes of it.', (row) => row.stance.attitude, {
      values: attitudes,
    }),
    integerColumn(
      'negations',
      'Negations over the predicate; an odd number turns its side.',
      (row) => row.stance.negations,
      whole,
    ),
    integerColumn(
      'distance',
      'Sentences back to the subject, 0 = in the sentence itself.',
      (row) => row.stance.distance,
      whole,
    ),
    textColumn('rule', 'The rule that decided the side.', (row) => row.stance.rule, {
      required: true,
    }),
    integerColumn(
      'subject_start',
      'Start of the subject in the text.',
      (row) => row.stance.subject?.start ?? null,
      { minimum: 0, unit },
    ),
    integerColumn('subject_end', 'Its end, exclusive.', (row) => row.stance.subject?.end ?? null, {
      minimum: 0,
      unit,
    }),
    integerColumn(
      'predicate_start',
      'Start of the predicate in the text.',
      (row) => row.stance.predicate?.start ?? null,
      { minimum: 0, unit },
    ),
    integerColumn(
      'predicate_end',
      'Its end, exclusive.',
      (row) => row.stance.predicate?.end ?? null,
      { minimum: 0, unit },
    ),
    ...negationColumns<StanceRow>(({ analysis, stance }) =>
      stance.negations === 0 ? [] : negationsOver(analysis, stance.sentence, stance.predicate),
    ),
  ],
  ownRowsOf: (analysis) => analysis.stances.map((stance) => ({ analysis, stance })),
})

interface PositionRow {
  readonly analysis: DocumentAnalysis
  readonly position: Position
  /** What the checks of its headline come to; `null` where it was not put to the test. */
  readonly verdict: Verdict | null
}

const quote = (analysis: DocumentAnalysis, index: number | null): string | null => {
  const sentence = index === null ? undefined : analysis.sentences[index]
  return sentence === undefined ? null : surfaceOf(analysis.document.text, sentence)
}

/** One row for every analysed document and proposition. */
export const positionsTable: Table = defineTable<PositionRow>({
  name: 'positions',
  description: 'The side of every analysed document on every proposition, absent included.',
  primaryKey: ['doc_id', 'proposition'],
  foreignKeys: [{ columns: ['doc_id'], table: 'documents', references: ['doc_id'] }],
  columns: [
    textColumn('doc_id', 'Document.', (row) => row.analysis.document.id, { required: true }),
    textColumn('proposition', 'Identifier of the proposition.', (row) => row.position.proposition, {
      required: true,
    }),
    textColumn('position', 'The document’s side.', (row) => row.position.position, {
      required: true,
      values: ['for', 'against', 'mixed', 'mentioned', 'absent'],
    }),
    numberColumn(
      'index',
      'ln((n_for+.5)/(n_against+.5)); positive is for; empty when both are 0.',
      (row) => row.position.index,
      { unit: 'log odds', statistics: ['log-odds'] },
    ),
    numberColumn('low', 'Lower end of its 95 % interval.', (row) => row.position.low, {
      unit: 'log odds',
      statistics: ['log-odds'],
    }),
    numberColumn('high', 'Upper end of its 95 % interval.', (row) => row.position.high, {
      unit: 'log odds',
      statistics: ['log-odds'],
    }),
    integerColumn('n_for', 'The author’s own stances for it.', (row) => row.position.nFor, whole),
    integerColumn(
      'n_against',
      'The author’s own stances against it.',
      (row) => row.position.nAgainst,
      whole,
    ),
    integerColumn(
      'n_attributed_for',
      'Stances for it that are only reported.',
      (row) => row.position.nAttributedFor,
      whole,
    ),
    integerColumn(
      'n_attributed_against',
      'Stances against it that are only reported.',
      (row) => row.position.nAttributedAgainst,
      whole,
    ),
    textColumn('quote_for', 'The sentence that says it best for.', (row) =>
      quote(row.analysis, row.position.sentenceFor),
    ),
    integerColumn('sentence_for', 'Its number.', (row) => row.position.sentenceFor, { minimum: 0 }),
    textColumn('quote_against', 'The sentence that says it best against.', (row) =>
      quote(row.analysis, row.position.sentenceAgainst),
    ),
    integerColumn('sentence_against', 'Its number.', (row) => row.position.sentenceAgainst, {
      minimum: 0,
    }),
    textColumn('rule', 'The rule that decided the position.', (row) => row.position.rule, {
      required: true,
    }),
    textColumn(
      'verdict',
      'What its checks in robustness.csv come to; empty where it was not put to the test.',
      (row) => row.verdict,
      { values: ['stable', 'fragile', 'undecided'] },
    ),
  ],
  rowsOf: ({ robustness }) => {
    const verdicts = new Map(
      robustness
        .filter(({ kind }) => kind === 'position')
        .map(({ subject, documents, verdict }) => [
          JSON.stringify([subject, documents[0]]),
          verdict,
        ]),
    )
    return (analysis) =>
      analysis.positions.map((position) => ({
        analysis,
        position,
        verdict: verdicts.get(JSON.stringify([position.proposition, analysis.document.id])) ?? null,
      }))
  },
})
