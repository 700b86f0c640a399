import { factsOf } from '../../facts/run-facts.ts'
import { noSentences, type SentenceTally } from '../../facts/sentence-tally.ts'
import {
  chartName,
  type BothCharts,
  type Chart,
  type ChartCell,
  type Words,
} from '../chart/chart.ts'
import { bothForms, chartLegend, chartLinks, digestNote, wordsNote } from '../chart/chart-part.ts'
import { documentRow, documentUnit, hasAuthor, plainRow } from '../chart/chart-row.ts'
import { chartTable } from '../chart/chart-table.ts'
import { percentScale } from '../chart/percent-scale.ts'
import { formatCount, formatFixed, formatQuantity } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import type { ReportModel } from '../report-model.ts'

const kinds = [
  ['claim', 'claim'],
  ['both', 'claim and premise'],
  ['premise', 'premise'],
  ['neither', 'neither'],
] as const

const added = (tallies: readonly SentenceTally[]): SentenceTally =>
  tallies.reduce(
    (a, b) => ({
      claim: a.claim + b.claim,
      both: a.both + b.both,
      premise: a.premise + b.premise,
      neither: a.neither + b.neither,
    }),
    noSentences,
  )

const share = (count: number, total: number): string =>
  `${formatFixed((100 * count) / total, 0)}% ${formatCount(count)}\u00A0/\u00A0${formatCount(total)}`

const cellOf = (tally: SentenceTally): ChartCell => {
  const total = tally.claim + tally.both + tally.premise + tally.neither
  const records = kinds.map(([kind, name]) => [name, tally[kind], total])
  if (total === 0) return { mark: null, note: 'no sentences', value: null, figures: [], records }
  const [claims, premises] = [tally.claim + tally.both, tally.premise + tally.both]
  return {
    mark: {
      kind: 'parts',
      parts: kinds.map(([kind]) => ({ count: tally[kind], tone: `part-${kind}` })),
    },
    note: '',
    value: (100 * claims) / total,
    figures: [share(claims, total), share(premises, total)],
    records,
  }
}

const noLabels: ChartCell = {
  mark: null,
  note: 'not analysed',
  value: null,
  figures: [],
  records: [[null, null, null]],
}

const chartOver = (model: ReportModel, words: Words): Chart => {
  const title = 'Claims and evidence'
  const facts = factsOf(model.comparison).documents
  const tallies = new Map(
    model.entries.flatMap(({ id, analysis }, at) => {
      const tally = facts[at]?.sentences[words]
      return analysis.depth === 'full' && tally !== undefined ? [[id, tally] as const] : []
    }),
  )
  const rows = model.entries
    .map((entry) => {
      const tally = tallies.get(entry.id)
      return documentRow(entry, [tally === undefined ? noLabels : cellOf(tally)])
    })
    .toSorted((a, b) => (b.cells[0]?.value ?? -1) - (a.cells[0]?.value ?? -1))
  return {
    name: chartName('claims', words),
    title: words === 'all' ? title : `${title}, the author’s words only`,
    description:
      'The sentences of each document by what they do, those with most claims first: a claim is put forward, a premise is offered in support of one, and a sentence can be both.',
    source: `n = ${formatCount(tallies.size)} of ${formatQuantity(rows.length, 'document')} analysed in full; sentences outside boilerplate and captions. Data: sentences.csv.`,
    unit: documentUnit,
    layout: 'panels',
    tracks: [
      {
        id: words === 'all' ? 'sentences' : 'author:sentences',
        title,
        unit: '% of sentences',
        axis: percentScale([0, 100], { ticks: 5, nice: false }),
        ends: null,
        figures: [
          { head: 'claims', kind: 'number' },
          { head: 'premises', kind: 'number' },
        ],
        format: (value) => `${formatFixed(value, 0)}%`,
      },
    ],
    rows,
    groups: model.comparison.groups.map(({ name, documents }) =>
      plainRow(name, [cellOf(added(documents.flatMap((id) => tallies.get(id) ?? [])))]),
    ),
    fields: ['part', 'count', 'sentences'],
    legend: kinds.map(([kind, text]) => ({
      mark: { kind: 'parts', parts: [{ count: 1, tone: `part-${kind}` }] },
      text,
    })),
  }
}

/** Claims, premises and other sentences of every document. */
export const evidenceCharts = (model: ReportModel): BothCharts => ({
  all: chartOver(model, 'all'),
  author: hasAuthor(model) ? chartOver(model, 'author') : null,
})

/** Claims and evidence as a section of the page; nothing where no document was analysed in full. */
export const evidenceSection = (model: ReportModel): Html | null => {
  if (!model.entries.some(({ analysis }) => analysis.depth === 'full')) return null
  const charts = evidenceCharts(model)
  return html`<section class="page" id="evidence">
    <h2>${charts.all.title}</h2>
    <p class="lede">${charts.all.description}</p>
    ${wordsNote}
    ${bothForms(
      charts,
      (chart) =>
        html`${chartLegend(chart)}${chartTable(chart)}${digestNote(chart)}${chartLinks(chart)}`,
    )}
  </section>`
}
