import type { CueHit, CueLabel, DocumentAnalysis, Hit, Relation } from '@contend/analyze'
import { bySentence, cuesFor } from '@contend/analyze/results'
import { surfaceOf } from '@contend/ingest/text'
import {
  defineTable,
  flagColumn,
  integerColumn,
  numberColumn,
  textColumn,
  type ForeignKey,
  type Table,
} from './column.ts'
import { negationColumns } from './negation-columns.ts'
import { attitudes, voices } from './sentence-columns.ts'

const unit = 'UTF-16 code units'
const whole = { required: true, minimum: 0 }

const ofSentence: readonly ForeignKey[] = [
  { columns: ['doc_id', 'sentence'], table: 'sentences', references: ['doc_id', 'sentence'] },
]

interface CueRow {
  readonly analysis: DocumentAnalysis
  readonly label: CueLabel
  readonly cue: CueHit
}

const cueLabels: readonly CueLabel[] = ['claim', 'premise']

/** The reasons for the scores of every sentence labelled claim or premise. */
export const cuesTable: Table = defineTable<CueRow>({
  name: 'cues',
  description:
    'The reasons for both scores of every sentence labelled claim or premise; those of all sentences are in analysis.ndjson.',
  primaryKey: [],
  foreignKeys: ofSentence,
  columns: [
    textColumn('doc_id', 'Document.', (row) => row.analysis.document.id, { required: true }),
    integerColumn('sentence', 'Number in the document.', (row) => row.cue.sentence, whole),
    textColumn('label', 'Which score the cue speaks for.', (row) => row.label, {
      required: true,
      values: cueLabels,
    }),
    textColumn('cue', 'Name of the cue; base is the intercept.', (row) => row.cue.cue, {
      required: true,
    }),
    numberColumn('weight', 'What the cue adds to the score.', (row) => row.cue[row.label], {
      required: true,
      unit: 'log odds',
    }),
    integerColumn(
      'start',
      'Start in the text; empty where the cue has no place.',
      (row) => row.cue.span?.start ?? null,
      { minimum: 0, unit },
    ),
    integerColumn('end', 'End in the text, exclusive.', (row) => row.cue.span?.end ?? null, {
      minimum: 0,
      unit,
    }),
    textColumn('surface', 'The words the cue was found in, as written.', (row) =>
      row.cue.span === null ? null : surfaceOf(row.analysis.document.text, row.cue.span),
    ),
  ],
  ownRowsOf: (analysis) => {
    const cuesIn = bySentence(analysis.cues)
    return analysis.sentences
      .filter(({ claim, premise }) => claim === true || premise === true)
      .flatMap(({ index }) =>
        cueLabels.flatMap((label) =>
          cuesFor(cuesIn(index), label).map((cue) => ({ analysis, label, cue })),
        ),
      )
  },
})

interface HitRow {
  readonly analysis: DocumentAnalysis
  readonly hit: Hit
}

/** The places where lexicon entries match. */
export const hitsTable: Table = defineTable<HitRow>({
  name: 'hits',
  description: 'Every place where a lexicon entry matches, boilerplate included (see block).',
  primaryKey: [],
  foreignKeys: ofSentence,
  columns: [
    textColumn('doc_id', 'Document.', (row) => row.analysis.document.id, { required: true }),
    integerColumn('sentence', 'Number in the document.', (row) => row.hit.sentence, whole),
    textColumn(
      'block',
      'Kind of block the hit is in.',
      (row) => row.analysis.sentences[row.hit.sentence]?.block ?? null,
      { required: true },
    ),
    textColumn('lexicon', 'Lexicon of the entry.', (row) => row.hit.lexicon, { required: true }),
    textColumn('category', 'Category path in its lexicon.', (row) => row.hit.category, {
      required: true,
    }),
    textColumn('entry', 'The entry as the lexicon writes it.', (row) => row.hit.entry, {
      required: true,
    }),
    textColumn(
      'surface',
      'The words that matched, as written.',
      (row) => surfaceOf(row.analysis.document.text, row.hit),
      { required: true },
    ),
    integerColumn('start', 'Start in the text.', (row) => row.hit.start, { ...whole, unit }),
    integerColumn('end', 'End in the text, exclusive.', (row) => row.hit.end, { ...whole, unit }),
    numberColumn('weight', 'Weight of the entry, used by wrate: only.', (row) => row.hit.weight, {
      required: true,
    }),
    flagColumn(
      'negated',
      'Whether it is negated: two negations over it cancel each other.',
      (row) => row.hit.negations.length % 2 === 1,
      { required: true },
    ),
    textColumn(
      'voice',
      'Who asserts the sentence; empty where not analysed.',
      (row) => row.hit.voice,
      {
        values: voices,
      },
    ),
    textColumn('attitude', 'What the author makes of it.', (row) => row.hit.attitude, {
      values: attitudes,
    }),
    flagColumn(
      'in_claim',
      'Whether the sentence is labelled claim; empty where not analysed.',
      (row) => row.hit.inClaim,
    ),
    textColumn('match', 'How the entry met the text.', (row) => row.hit.match, {
      required: true,
      values: ['literal', 'clitic', 'pattern'],
    }),
    integerColumn(
      'negations',
      'Negations whose scope holds the hit; 2 or more is a double negation.',
      (row) => row.hit.negations.length,
      whole,
    ),
    ...negationColumns<HitRow>(({ analysis, hit }) =>
      hit.negations.flatMap((index) => analysis.negations[index] ?? []),
    ),
  ],
  ownRowsOf: (analysis) => analysis.hits.map((hit) => ({ analysis, hit })),
})

interface RelationRow {
  readonly analysis: DocumentAnalysis
  readonly relation: Relation
}

/** Suggested links between the sentences of a document. */
export const relationsTable: Table = defineTable<RelationRow>({
  name: 'relations',
  description: 'Suggested links from a sentence to a claim of the same document.',
  primaryKey: [],
  foreignKeys: [
    {
      columns: ['doc_id', 'from_sentence'],
      table: 'sentences',
      references: ['doc_id', 'sentence'],
    },
    { columns: ['doc_id', 'to_sentence'], table: 'sentences', references: ['doc_id', 'sentence'] },
  ],
  columns: [
    textColumn('doc_id', 'Document.', (row) => row.analysis.document.id, { required: true }),
    integerColumn('from_sentence', 'The sentence that speaks.', (row) => row.relation.from, whole),
    integerColumn('to_sentence', 'The claim it speaks to.', (row) => row.relation.to, whole),
    textColumn('relation', 'What it does to the claim.', (row) => row.relation.relation, {
      required: true,
      values: ['support', 'attack', 'rephrase'],
    }),
    textColumn('cue', 'The reason for the link.', (row) => row.relation.cue, { required: true }),
    numberColumn('score', 'How sure the link is.', (row) => row.relation.score, {
      required: true,
      minimum: 0,
      maximum: 1,
    }),
  ],
  ownRowsOf: (analysis) => analysis.relations.map((relation) => ({ analysis, relation })),
})
