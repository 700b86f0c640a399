import type { DocumentAnalysis, Sentence } from '@contend/analyze'
import { surfaceOf } from '@contend/ingest/text'
import { flagColumn, integerColumn, numberColumn, textColumn, type Column } from './column.ts'

/** A sentence with the document it is from. */
export interface SentenceRow {
  readonly analysis: DocumentAnalysis
  readonly sentence: Sentence
}

const blocks = [
  'title',
  'heading',
  'paragraph',
  'list-item',
  'quote',
  'caption',
  'boilerplate',
] as const

const types = [
  'definition',
  'fact',
  'causal',
  'comparison',
  'value',
  'policy',
  'prediction',
] as const

/** Words that name who asserts a sentence. */
export const voices = ['author', 'attributed'] as const

/** What an author may make of attributed words. */
export const attitudes = ['endorses', 'rejects', 'reports'] as const

const unit = 'UTF-16 code units'
const label = 'empty where not analysed'

/** The columns of `sentences.csv`, which `claims.csv` has too. */
export const sentenceColumns: readonly Column<SentenceRow>[] = [
  textColumn('doc_id', 'Document.', (row) => row.analysis.document.id, { required: true }),
  integerColumn('sentence', 'Number in the document, from 0.', (row) => row.sentence.index, {
    required: true,
    minimum: 0,
  }),
  integerColumn('start', 'Start in the text of the document.', (row) => row.sentence.start, {
    required: true,
    minimum: 0,
    unit,
  }),
  integerColumn('end', 'End in the text, exclusive.', (row) => row.sentence.end, {
    required: true,
    minimum: 0,
    unit,
  }),
  textColumn('block', 'Kind of block the sentence is in.', (row) => row.sentence.block, {
    required: true,
    values: blocks,
  }),
  textColumn(
    'text',
    'The sentence as written.',
    (row) => surfaceOf(row.analysis.document.text, row.sentence),
    { required: true },
  ),
  flagColumn(
    'claim',
    `Whether claim_score reaches claimThreshold of run.json; ${label}.`,
    (row) => row.sentence.claim,
  ),
  numberColumn(
    'claim_score',
    `1/(1+e^-s), s = sum of the weights of cues.csv with label claim; ${label}.`,
    (row) => row.sentence.claimScore,
    { minimum: 0, maximum: 1 },
  ),
  textColumn('claim_type', 'What the claim mainly does.', (row) => row.sentence.claimType, {
    values: types,
  }),
  flagColumn(
    'premise',
    `Whether premise_score reaches premiseThreshold of run.json; ${label}.`,
    (row) => row.sentence.premise,
  ),
  numberColumn(
    'premise_score',
    `As claim_score, with label premise; ${label}.`,
    (row) => row.sentence.premiseScore,
    { minimum: 0, maximum: 1 },
  ),
  integerColumn(
    'thesis_rank',
    'Place among the theses of the document, 1 = first; empty for other sentences.',
    (row) => row.sentence.thesisRank,
    { minimum: 1, maximum: 5 },
  ),
  flagColumn('hedged', `Whether the sentence is hedged; ${label}.`, (row) => row.sentence.hedged),
  flagColumn(
    'boosted',
    `Whether the sentence is boosted; ${label}.`,
    (row) => row.sentence.boosted,
  ),
  flagColumn(
    'question',
    `Whether the sentence is a question; ${label}.`,
    (row) => row.sentence.question,
  ),
  textColumn('voice', `Who asserts the sentence; ${label}.`, (row) => row.sentence.voice, {
    values: voices,
  }),
  textColumn(
    'attitude',
    'What the author makes of attributed words; empty for the author’s own.',
    (row) => row.sentence.attitude,
    { values: attitudes },
  ),
  textColumn('speaker', 'Who is named as the speaker, as written.', (row) => row.sentence.speaker),
  integerColumn(
    'words',
    'Words of the sentence; rates leave out those of boilerplate and captions.',
    (row) => row.sentence.words,
    { required: true, minimum: 0 },
  ),
]
