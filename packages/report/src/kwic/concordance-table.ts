import type { ConcordanceLine } from '@contend/analyze'
import { isRightToLeft, leftKey } from '@contend/analyze/results'
import { formatFixed } from '../html/format-number.ts'
import { html, type Html } from '../html/html.ts'
import { nameText, showControls } from '../html/name-text.ts'
import { documentHref } from '../html/address.ts'
import { slugOf } from '../html/slug.ts'

/** Words of an article on one line: blanks as one, what would steer the page shown. */
const plain = (text: string): string => showControls(text.replaceAll(/\s+/gu, ' '))

const words = (text: string): Html => html`<bdi>${plain(text)}</bdi>`

const voiceTag = ({ voice, attitude, speaker }: ConcordanceLine): Html | null => {
  if (voice !== 'attributed') return null
  const by = speaker === null ? null : html` to ${nameText(speaker)}`
  return html`<span class="tag attributed">attributed</span>${by}${
      attitude === null || attitude === 'reports' ? null : `, author ${attitude}`
    } `
}

const marks = (line: ConcordanceLine): Html =>
  html`${line.inClaim === true ? html`<span class="tag claim">claim</span> ` : null}${
    line.negated ? html`<span class="tag negated">negated</span> ` : null
  }${voiceTag(line)}${line.block === 'paragraph' ? null : html`<span class="tag">${line.block}</span>`}`

/** Cells that read on as one line of text where the table is folded: no blanks between them. */
const textCells = (line: ConcordanceLine, keyword: Html): Html => {
  const before = html`<td class="before" data-value="${leftKey(line)}">${words(line.left)}</td>`
  const node = html`<td class="keyword">${keyword}</td>`
  const behind = html`<td class="behind">${words(line.right)}</td>`
  return html`${before}${node}${behind}`
}

const directionOf = (isTurned: boolean): string => (isTurned ? 'rtl' : 'ltr')

const row = (line: ConcordanceLine, linked: boolean): Html => {
  const { document, sentence, position, categories, entries } = line
  const href = documentHref(slugOf(document), 'report', sentence)
  const why = [...categories, ...entries.map((entry) => `“${entry}”`)].join(', ')
  const shown = html`<span title="${showControls(why)}">${words(line.keyword)}</span>`
  const keyword = linked ? html`<a href="${href}">${shown}</a>` : shown
  return html`<tr dir="${directionOf(isRightToLeft(line.keyword))}">
    ${textCells(line, keyword)}
    <td class="where"><span dir="ltr">${nameText(document)}:${sentence}</span></td>
    <td class="number" data-value="${position}" data-label="At">
      ${formatFixed(position * 100, 0)}%
    </td>
    <td class="marks">${marks(line)}</td>
  </tr>`
}

/** The lines as a table that reads without the script, and sorts and filters with it. */
export const concordanceTable = (
  lines: readonly ConcordanceLine[],
  { linked }: { readonly linked: boolean },
): Html => {
  const turned = lines.filter(({ keyword }) => isRightToLeft(keyword)).length
  const direction = directionOf(2 * turned > lines.length)
  return html`<div class="tools" data-filter="concordance" hidden>
      <label>Filter <input type="search" autocomplete="off" /></label><output></output>
    </div>
    <div class="scroll" role="region" aria-label="Concordance" tabindex="0">
      <table id="concordance" class="concordance cards-on-phone" dir="${direction}" data-sortable>
        <thead>
          <tr>
            <th scope="col" class="before">Before</th>
            <th scope="col" class="keyword">Keyword</th>
            <th scope="col" class="behind">Behind</th>
            <th scope="col">Sentence</th>
            <th scope="col" class="number">At</th>
            <th scope="col">Marks</th>
          </tr>
        </thead>
        <tbody>
          ${lines.map((line) => row(line, linked))}
        </tbody>
      </table>
    </div>`
}
