import type { Hit, Sentence } from '@contend/analyze'
import type { Span } from '@contend/ingest'
import type { BothCharts, Chart, Words } from '../chart/chart.ts'
import { plainRow } from '../chart/chart-row.ts'
import { formatCount } from '../format-number.ts'
import { showControls } from '../name-text.ts'
import { comparedCategories, type Entry, type ReportModel } from '../report-model.ts'
import { categoryColours } from '../theme.ts'

interface Found {
  readonly name: string
  readonly tone: string
  readonly spans: readonly Span[]
}

type Said = Pick<Hit | Sentence, 'voice' | 'attitude'>

const isOver =
  (words: Words) =>
  ({ voice, attitude }: Said): boolean =>
    words === 'all' || voice !== 'attributed' || attitude === 'endorses'

const foundIn = (model: ReportModel, { analysis }: Entry, words: Words): readonly Found[] => {
  const sentences = analysis.sentences.filter(isOver(words))
  const hits = analysis.hits.filter(isOver(words))
  return [
    {
      name: 'Claims',
      tone: 'barcode-claim',
      spans: sentences.filter(({ claim }) => claim === true),
    },
    {
      name: 'Premises',
      tone: 'barcode-premise',
      spans: sentences.filter(({ premise }) => premise === true),
    },
    ...comparedCategories(model).map(({ lexicon, category, label }, index) => ({
      name: label === '' ? category : label,
      tone: `fill-${String(index % categoryColours)}`,
      spans: hits.filter((hit) => hit.lexicon === lexicon && hit.category === category),
    })),
  ]
}

const placesChart = (model: ReportModel, entry: Entry, words: Words): Chart => {
  const { length } = entry.analysis.document.text
  const occurs = new Set(
    foundIn(model, entry, 'all').flatMap(({ spans }, index) => (spans.length > 0 ? [index] : [])),
  )
  const found = foundIn(model, entry, words).filter((_, index) => occurs.has(index))
  const title = `Where in the text: ${showControls(entry.name)}`
  return {
    name: `${words === 'all' ? '' : 'author-'}places-${entry.slug}`,
    title: words === 'all' ? title : `${title}, the author’s words only`,
    description: 'Each line is a place; the text runs from its start at the left to its end.',
    source: `n = ${formatCount(length)} UTF-16 units of text. Data: sentences.csv, hits.csv.`,
    unit: { one: 'What', many: 'kinds', id: 'what' },
    layout: 'panels',
    tracks: [
      {
        id: words === 'all' ? 'places' : 'author:places',
        title: 'Places from start to end',
        unit: '',
        axis: null,
        ends: ['start', 'end'],
        figures: [{ head: 'Number', kind: 'number' }],
        format: formatCount,
      },
    ],
    rows: found.map(({ name, tone, spans }) =>
      plainRow(name, [
        {
          mark: { kind: 'ticks', spans, length: Math.max(1, length), tone },
          note: '',
          value: spans.length,
          figures: [formatCount(spans.length)],
          records: spans.map(({ start, end }) => [start, end, length]),
        },
      ]),
    ),
    groups: [],
    fields: ['start', 'end', 'length'],
    legend: [],
  }
}

/** Where in a text something is, from its start to its end: a row for all that occurs in it; `null` where nothing does. */
export const placesCharts = (model: ReportModel, entry: Entry): BothCharts | null => {
  const all = placesChart(model, entry, 'all')
  if (all.rows.length === 0) return null
  const author = entry.analysis.depth === 'full' ? placesChart(model, entry, 'author') : null
  return { all, author }
}
