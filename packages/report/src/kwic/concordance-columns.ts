import type { ConcordanceLine } from '@contend/analyze'
import { flagColumn, integerColumn, numberColumn, textColumn, type Column } from '../csv/column.ts'
import { attitudes, voices } from '../csv/sentence-columns.ts'

const unit = 'UTF-16 code units'
const whole = { required: true, minimum: 0 }
const separator = '; '

/** The columns of a concordance as CSV. */
export const concordanceColumns: readonly Column<ConcordanceLine>[] = [
  textColumn('doc_id', 'Document.', (line) => line.document, { required: true }),
  integerColumn('sentence', 'Number in the document.', (line) => line.sentence, whole),
  textColumn('block', 'Kind of block the keyword is in.', (line) => line.block, {
    required: true,
  }),
  textColumn('left', 'What stands before the keyword, as written.', (line) => line.left),
  textColumn('keyword', 'The words that matched, as written.', (line) => line.keyword, {
    required: true,
  }),
  textColumn('right', 'What stands behind the keyword, as written.', (line) => line.right),
  integerColumn('start', 'Start of the keyword in the text.', (line) => line.start, {
    ...whole,
    unit,
  }),
  integerColumn('end', 'Its end, exclusive.', (line) => line.end, { ...whole, unit }),
  numberColumn('position', 'Share of the text before the keyword.', (line) => line.position, {
    required: true,
    minimum: 0,
    maximum: 1,
  }),
  textColumn('category', 'Categories that hit here; empty for a term.', (line) =>
    line.categories.join(separator),
  ),
  textColumn('entry', 'What matched, as the lexicon or the query writes it.', (line) =>
    line.entries.join(separator),
  ),
  flagColumn('negated', 'Whether it is negated.', (line) => line.negated, { required: true }),
  textColumn('voice', 'Who asserts the sentence; empty where not analysed.', (line) => line.voice, {
    values: voices,
  }),
  textColumn('attitude', 'What the author makes of it.', (line) => line.attitude, {
    values: attitudes,
  }),
  textColumn('speaker', 'The words that name the speaker.', (line) => line.speaker),
  flagColumn(
    'in_claim',
    'Whether the sentence is labelled claim; empty where not analysed.',
    (line) => line.inClaim,
  ),
]
