import type { DocumentAnalysis, Sentence } from '@contend/analyze'
import { relationWords } from '../document/relation-words.ts'
import { outlineOf, type OutlineNode } from '../document/outline/outline-tree.ts'
import { formatCount, formatFixed, formatQuantity } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { nameText } from '../name-text.ts'
import { quoteLink } from '../quote.ts'
import type { Entry, ReportModel } from '../report-model.ts'
import { notAnalysed, type Cell } from './cell.ts'

/** Most sentences shown below a thesis. */
const most = 4

/** Key of the row of the theses on a proposition, or on none. */
export const thesisKey = (index: number | null): string => `t${index === null ? '' : String(index)}`

/** The proposition a sentence speaks to: where it takes a side before where it only raises it. */
const subjectOf = ({ stances }: DocumentAnalysis, { index }: Sentence): string | null => {
  const [first] = stances
    .filter(({ sentence }) => sentence === index)
    .sort(
      (a, b) =>
        Number(a.stance === 'neutral') - Number(b.stance === 'neutral') || b.weight - a.weight,
    )
  return first?.proposition ?? null
}

const facts = ({ claimType, hedged, voice, attitude, index }: Sentence): string =>
  [
    `sentence ${String(index)}`,
    claimType ?? 'no type',
    ...(hedged === true ? ['hedged'] : []),
    ...(voice === 'attributed' ? [`attributed, author ${attitude ?? 'reports'}`] : []),
  ].join(' · ')

const below = (entry: Entry, { sentence, relation }: OutlineNode): Html | null => {
  if (relation === null) return null
  const { tone, sign, active } = relationWords[relation.relation]
  return html`<li class="${tone}">
    ${quoteLink(entry.analysis, sentence, { slug: entry.slug, from: 'report' })}
    <span class="meta"
      ><b class="${tone}"><span aria-hidden="true">${sign}</span> ${active}</b> by
      <q class="rule">${nameText(relation.cue)}</q>
      <span class="number">${formatFixed(relation.score, 2)}</span> · ${facts(sentence)}</span
    >
  </li>`
}

const thesis = (entry: Entry, { sentence, children }: OutlineNode): Html =>
  html`<li>
    <p>
      <b class="rank"
        ><span class="visually-hidden">Thesis </span
        ><span aria-hidden="true">T</span>${sentence.thesisRank ?? ''}</b
      >
      ${quoteLink(entry.analysis, sentence, { slug: entry.slug, from: 'report' })}
      <span class="meta"
        >${facts(sentence)}${children.length === 0 ? ' · no premise linked to it' : ''}</span
      >
    </p>
    ${
      children.length === 0
        ? null
        : html`<ul>
            ${children.slice(0, most).map((child) => below(entry, child))}
          </ul>`
    }
    ${
      children.length > most
        ? html`<p class="meta">
            and ${formatQuantity(children.length - most, 'more sentence')} of
            ${formatCount(children.length)}, in the outline of the document
          </p>`
        : null
    }
  </li>`

/** The theses of a document by the proposition they speak to, each with what the text links to it. */
export const thesisCells = (
  { comparison }: ReportModel,
  entry: Entry,
): readonly (readonly [string, Cell])[] => {
  const { propositions } = comparison.frame
  const rows = [...propositions.map(({ id }, index) => ({ id, index })), { id: null, index: null }]
  if (entry.analysis.totals.claims === null) {
    return rows.map(({ index }) => [
      thesisKey(index),
      { content: notAnalysed, filler: index !== null },
    ])
  }
  const { theses } = outlineOf(entry.analysis)
  return rows.flatMap(({ id, index }): (readonly [string, Cell])[] => {
    const found = theses.filter(({ sentence }) => subjectOf(entry.analysis, sentence) === id)
    if (found.length === 0) return []
    const content = html`<ol class="theses">
      ${found.map((node) => thesis(entry, node))}
    </ol>`
    return [[thesisKey(index), { content }]]
  })
}
