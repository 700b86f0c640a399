import { chartPath } from '../address.ts'
import { formatCount } from '../format-number.ts'
import { html, type Content, type Html } from '../html.ts'
import type { BothCharts, Chart, Row } from './chart.ts'
import { mostRows } from './digest.ts'
import { strip } from './strip.ts'

/** What the marks of a chart mean. */
export const chartLegend = ({ legend }: Chart): Html | null =>
  legend.length === 0
    ? null
    : html`<ul class="chart-legend">
        ${legend.map(
          ({ mark, text }) =>
            html`<li><span class="sample">${strip(mark, null, 12)}</span>${text}</li>`,
        )}
      </ul>`

/** Attributes of a link to the drawing or the figures of a chart. */
export type LinkOf = (kind: 'svg' | 'csv') => Html

/** Links to the drawing and the figures of a chart, by default to those below `report/`, where the page stands. */
export const chartLinks = (
  { name, title }: Pick<Chart, 'name' | 'title'>,
  linkOf: LinkOf = (kind) => html`href="${chartPath(name, kind)}" download`,
): Html =>
  html`<p class="chart-files">
    <a ${linkOf('svg')}>SVG<span class="visually-hidden"> of ${title}</span></a>
    <a ${linkOf('csv')}>CSV<span class="visually-hidden"> of ${title}</span></a>
  </p>`

const isDocument = ({ slug }: Row): boolean => slug !== null

/** Says that not all rows are shown, and where they are; nothing where they are. */
export const digestNote = ({ rows, unit }: Chart): Html | null =>
  rows.length <= mostRows
    ? null
    : html`<p class="note">
        Of ${formatCount(rows.length)} ${unit.many}: how all of them are spread, the middle half and
        the median below it, and the highest and lowest by name. All of them are in the CSV
        below${
          rows.every(isDocument)
            ? html`; they are listed among <a href="documents.html">all documents</a>`
            : null
        }.
      </p>`

/** Both forms of a part of a page, of which the switch of the page shows one. */
export const bothForms = ({ all, author }: BothCharts, part: (chart: Chart) => Content): Html =>
  html`<div class="words-all">${part(all)}</div>
    <div class="words-author">
      ${author === null ? html`<p class="empty">Not measured over the author’s own words: voices are told apart in documents that are analysed in full.</p>` : part(author)}
    </div>`

/** One line on whose words the figures below count. */
export const wordsNote: Html = html`<p class="words-note meta">
  <span class="words-all"
    >Counted over all words, quoted ones too.<span data-words-hint hidden>
      “Author’s words only”, at the top of the page, leaves out what is attributed to others.</span
    ></span
  ><span class="words-author"
    >Counted over the author’s words only: what is attributed to others, and not endorsed, is left
    out.</span
  >
</p>`
