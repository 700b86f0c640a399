import type { Course } from '@contend/analyze'
import type { Chart, Row } from '../chart/chart.ts'
import { plainRow } from '../chart/chart-row.ts'
import { formatCount, formatQuantity } from '../format-number.ts'
import { showControls } from '../name-text.ts'
import type { Entry } from '../report-model.ts'

/** The most claims or premises of a part, 1 at least: where the scale of both ends. */
export const mostOf = ({ parts }: Course): number =>
  parts.reduce((most, { claims, premises }) => Math.max(most, claims, premises), 1)

/** Where in the text the claims and premises fall, in parts of about as many words each. */
export const courseChart = ({ name, slug }: Entry, course: Course): Chart => {
  const most = mostOf(course)
  const { parts } = course
  const counted = (label: string, of: 'claims' | 'premises' | 'theses' | 'sentences'): Row =>
    plainRow(
      label,
      parts.map((part) => ({
        mark:
          of === 'claims' || of === 'premises'
            ? { kind: 'column', count: part[of], most, tone: `barcode-${of.slice(0, -1)}` }
            : null,
        note: '',
        value: part[of],
        figures: [formatCount(part[of])],
        records: [[part[of], part.sentences, part.words]],
      })),
    )
  const sentences = parts.reduce((sum, part) => sum + part.sentences, 0)
  return {
    name: `course-${slug}`,
    title: `Where the argument falls: ${showControls(name)}`,
    description: `The text in ${String(parts.length)} parts of about as many words each; claims and premises are on one scale, from 0 to ${String(most)}.`,
    source: `n = ${formatQuantity(sentences, 'sentence')}. Data: course.csv.`,
    unit: { one: 'Counted', many: 'counts', id: 'part' },
    layout: 'grid',
    tracks: parts.map((_, index) => ({
      id: String(index + 1),
      title: String(index + 1),
      unit: '',
      axis: null,
      ends: null,
      figures: [{ head: 'count', kind: 'number' }],
      format: formatCount,
    })),
    rows: [
      counted('Claims', 'claims'),
      counted('Premises', 'premises'),
      counted('Theses', 'theses'),
      counted('Sentences', 'sentences'),
    ],
    groups: [],
    fields: ['count', 'sentences', 'words'],
    legend: [],
  }
}
