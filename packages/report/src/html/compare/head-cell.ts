import { formatQuantity } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { nameText, showControls } from '../name-text.ts'
import { documentHref } from '../address.ts'
import type { Entry } from '../report-model.ts'
import type { Cell } from './cell.ts'

/** Key of the row that names the documents. */
export const headKey = 'document'

const depthNote = ({ analysis: { depth } }: Entry): Html | null => {
  if (depth === 'full') return null
  const words =
    depth === 'terms'
      ? 'Searched for terms only: claims, stances and positions are not analysed in its language.'
      : 'This document was not analysed.'
  return html`<p class="note warning">${words}</p>`
}

/** Which document it is, with a link to its page. */
export const headCell = (entry: Entry): Cell => {
  const { document, totals } = entry.analysis
  const counts = [
    formatQuantity(totals.words, 'word'),
    formatQuantity(totals.sentences, 'sentence'),
    totals.claims === null ? 'claims not analysed' : formatQuantity(totals.claims, 'claim'),
  ].join(', ')
  return {
    content: html`<p class="doc-name" dir="auto">
        <a href="${documentHref(entry.slug, 'report')}">${showControls(entry.name)}</a>
      </p>
      <p class="meta">
        ${entry.group === null ? null : html`${nameText(entry.group)} · `}${document.language} ·
        ${counts}
      </p>
      ${depthNote(entry)}`,
  }
}
