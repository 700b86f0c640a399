import { pairTotals } from '@contend/analyze/results'
import { formatCount, formatQuantity } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import type { ReportModel } from '../report-model.ts'
import { siteBar } from '../site-bar.ts'

interface Figure {
  readonly label: string
  readonly value: string
  readonly detail: string
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** A count out of what could be counted, over the documents in which it was. */
const partFigure = (model: ReportModel, part: 'claims' | 'premises', label: string): Figure => {
  const counted = model.entries.filter(({ analysis }) => analysis.totals[part] !== null)
  if (counted.length === 0) return { label, value: '–', detail: 'not analysed' }
  const count = sum(counted.map(({ analysis }) => analysis.totals[part] ?? 0))
  const sentences = sum(counted.map(({ analysis }) => analysis.totals.sentences))
  return { label, value: formatCount(count), detail: `of ${formatQuantity(sentences, 'sentence')}` }
}

const figures = (model: ReportModel): readonly Figure[] => {
  const { entries, comparison } = model
  const full = entries.filter(({ analysis }) => analysis.depth === 'full').length
  const { all, contradicting } = pairTotals(comparison)
  return [
    {
      label: 'Documents',
      value: formatCount(entries.length),
      detail:
        full === entries.length ? 'all analysed in full' : `${formatCount(full)} analysed in full`,
    },
    {
      label: 'Words',
      value: formatCount(sum(entries.map(({ analysis }) => analysis.totals.words))),
      detail: 'outside boilerplate',
    },
    partFigure(model, 'claims', 'Claims'),
    partFigure(model, 'premises', 'Premises'),
    ...(all.found === 0
      ? []
      : [
          {
            label: 'Contradictions',
            value: formatCount(contradicting.found),
            detail: `of ${formatQuantity(all.found, 'pair')} of claims${contradicting.listed < contradicting.found ? `; ${formatCount(contradicting.listed)} listed` : ''}`,
          },
        ]),
  ]
}

const deck = ({ comparison, entries }: ReportModel): string => {
  const { propositions } = comparison.frame
  const groups = comparison.groups.length
  const grouped =
    groups === 0
      ? ''
      : `, in ${formatQuantity(groups, 'group')}${comparison.groupBy === 'group' ? '' : ` by ${comparison.groupBy}`}`
  const held = entries.every(({ analysis }) => analysis.depth !== 'full')
    ? 'what words each of them leans on, where there is a lexicon of its language'
    : propositions.length === 0
      ? 'what each of them claims and what words it leans on'
      : `where each of them stands on ${formatQuantity(propositions.length, 'proposition')}, what it claims and what words it leans on`
  if (entries.length === 0) return 'No document could be read. The reasons are below.'
  const each = entries.length === 1 ? held.replace('each of them', 'it') : held
  return `${formatQuantity(entries.length, 'document')}${grouped}: ${each}. Every figure leads to the sentences behind it.`
}

/** What the report is headed with. */
export const headline = ({ entries }: ReportModel): string =>
  entries.length === 0
    ? 'Nothing to compare'
    : `What ${formatQuantity(entries.length, 'article')} ${entries.length === 1 ? 'argues' : 'argue'}`

/** Title of the report, and its first figures. */
export const masthead = (model: ReportModel): Html =>
  html`<header class="page">
    ${siteBar(null)}
    <div class="masthead">
      <h1>${headline(model)}</h1>
      <p class="deck">${deck(model)}</p>
      <dl class="figures">
        ${figures(model).map(
          ({ label, value, detail }) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${value}<small>${detail}</small></dd>
            </div>`,
        )}
      </dl>
    </div>
  </header>`
