import type { Headline, RobustnessCheck } from '@contend/analyze'
import {
  defineTable,
  flagColumn,
  integerColumn,
  numberColumn,
  textColumn,
  type Table,
} from './column.ts'

interface RobustnessRow {
  readonly headline: Headline
  readonly check: RobustnessCheck
}

const required = { required: true }
const whole = { required: true, minimum: 0 }

const ofHeadline = { statistics: ['log-odds', 'log-ratio', 'share'] } as const

/** What each headline of a comparison survives. */
export const robustnessTable: Table = defineTable<RobustnessRow>({
  name: 'robustness',
  description:
    'Headlines of the comparison (who stands first and last on an index, the order as a whole, differences of groups, positions), each with four checks: sentences drawn anew (bootstrap), every single term left out (terms), the claim threshold moved by .05 either way (threshold), text attributed to others and not endorsed left out (attributed). One row for each headline and check; what is of the headline is repeated.',
  primaryKey: ['headline', 'check'],
  foreignKeys: [],
  columns: [
    textColumn(
      'headline',
      'Kind and subject, unique in the run.',
      (row) => row.headline.id,
      required,
    ),
    textColumn('kind', 'What is said.', (row) => row.headline.kind, {
      required: true,
      values: ['first', 'last', 'order', 'group', 'position'],
    }),
    textColumn(
      'subject',
      'LEXICON.DIMENSION, LEXICON.CATEGORY or proposition.',
      (row) => row.headline.subject,
      required,
    ),
    textColumn(
      'doc_id',
      'The document it is about; empty for orders and groups.',
      ({ headline }) => (headline.kind === 'order' ? null : (headline.documents[0] ?? null)),
    ),
    textColumn('group', 'The group it is about.', (row) => row.headline.group),
    textColumn(
      'statement',
      'In words, with its figures.',
      (row) => row.headline.statement,
      required,
    ),
    textColumn(
      'measure',
      'What value and worst are: lead = distance to the next document (log odds of the index); agreement = mean share of the pairs of documents that keep their order in a draw; log-ratio = log2 of the ratio of rates; index-difference = difference of the indices (log odds); share-for = share of the weight of the author’s stances that is for the proposition.',
      (row) => row.headline.measure,
      {
        required: true,
        values: ['lead', 'agreement', 'log-ratio', 'index-difference', 'share-for'],
      },
    ),
    numberColumn('value', 'The figure of the headline.', (row) => row.headline.value, {
      ...required,
      ...ofHeadline,
    }),
    integerColumn(
      'n',
      'What it rests on: documents, or the author’s stances of a position.',
      (row) => row.headline.n,
      whole,
    ),
    textColumn(
      'verdict',
      'fragile: it fails a check; undecided: too little to tell.',
      (row) => row.headline.verdict,
      { required: true, values: ['stable', 'fragile', 'undecided'] },
    ),
    textColumn('too_little', 'Why it is undecided.', (row) => row.headline.tooLittle),
    textColumn(
      'hangs_on',
      'The term without which it fails, else the one that weighs most; empty where none bears on it.',
      (row) => row.headline.hangsOn?.term ?? null,
    ),
    flagColumn(
      'term_breaks',
      'Whether it fails without that term.',
      (row) => row.headline.hangsOn?.breaks ?? null,
    ),
    textColumn('check', 'Which check.', (row) => row.check.check, {
      required: true,
      values: ['bootstrap', 'terms', 'threshold', 'attributed'],
    }),
    flagColumn(
      'survives',
      'Empty where the check says nothing about this headline.',
      (row) => row.check.survives,
    ),
    integerColumn(
      'kept',
      'Draws, terms or thresholds that keep it.',
      (row) => row.check.kept,
      whole,
    ),
    integerColumn('trials', 'Draws, terms or thresholds tried.', (row) => row.check.trials, whole),
    numberColumn('share', 'kept/trials; empty without trials.', (row) => row.check.share, {
      minimum: 0,
      maximum: 1,
      statistics: ['bootstrap'],
    }),
    numberColumn(
      'worst',
      'The figure in the trial that goes hardest with it, of the draws after 2.5 % of them; empty where there is none left.',
      (row) => row.check.worst,
      ofHeadline,
    ),
    textColumn('detail', 'What was done and what came of it.', (row) => row.check.detail, required),
  ],
  rows: ({ robustness }) =>
    robustness.flatMap((headline) => headline.checks.map((check) => ({ headline, check }))),
})
