import { dataIsland } from '../html/data-island.ts'
import { formatCount } from '../html/format-number.ts'
import { html, type Html } from '../html/html.ts'
import { lineItem, lineTemplate } from './line-item.ts'
import { packLines, type PlaceOf } from './packed-lines.ts'
import type { ShownLine } from './shown-line.ts'

/** What a concordance is shown from. */
export interface ConcordanceView {
  /** Those that stand in the page itself, and are read without a script; some of `held`. */
  readonly lines: readonly ShownLine[]
  /** Those that the script searches and sorts, in their first order. */
  readonly held: readonly ShownLine[]
  /** How many there are. */
  readonly all: number
  /** Which lines are shown where some are left out: the words before "200 of 3,214 lines". */
  readonly choice: string
  /** What the first order is called. */
  readonly order: string
  /** How to get what is left out. */
  readonly remedy: Html
  readonly placeOf: PlaceOf
  /** Entries that can be chosen, with how many lines each has. */
  readonly terms: readonly { readonly entry: string; readonly lines: number }[]
}

const orders = [
  ['left', 'words before'],
  ['keyword', 'keyword'],
  ['right', 'words behind'],
  ['position', 'place in the text'],
] as const

const termPick = ({ terms }: ConcordanceView): Html | null =>
  terms.length < 2
    ? null
    : html`<label
        >Term
        <select data-term>
          <option value="">all</option>
          ${terms.map(
            ({ entry, lines }) =>
              html`<option value="${entry}">${entry} (${formatCount(lines)})</option>`,
          )}
        </select></label
      >`

const tools = (view: ConcordanceView): Html =>
  html`<div class="tools" role="group" aria-label="Choose lines" data-tools hidden>
    <label>Search <input type="search" autocomplete="off" data-search /></label>
    ${termPick(view)}
    <label
      >Order
      <select data-sort>
        <option value="">${view.order}</option>
        ${orders.map(([value, name]) => html`<option value="${value}">${name}</option>`)}
      </select></label
    >
  </div>`

const pager = (name: string): Html =>
  html`<div class="pager" role="group" aria-label="${name}" data-pager hidden>
    <button class="button" type="button" data-step="-1">Previous</button>
    <span data-range></span>
    <button class="button" type="button" data-step="1">Next</button>
  </div>`

const share = (shown: number, { all, choice, remedy }: ConcordanceView): Html | null =>
  shown === all
    ? null
    : html`${choice} ${formatCount(shown)} of ${formatCount(all)} lines. ${remedy}`

const notes = (view: ConcordanceView): Html => {
  const [plain, scripted] = [share(view.lines.length, view), share(view.held.length, view)]
  return html`${plain === null ? null : html`<p class="note" data-without-script>${plain}</p>`}${
    scripted === null ? null : html`<p class="note" data-with-script hidden>${scripted}</p>`
  }`
}

/**
 * The lines of a concordance: they read without the script, and with it are searched, sorted, chosen by term
 * and paged, with the state in the address (`q`, `term`, `sort`, `page`).
 */
export const concordanceView = (view: ConcordanceView): Html => {
  const { lines, held, placeOf } = view
  const [first] = lines
  return html`<div class="concordance" data-concordance>
    ${tools(view)}${notes(view)}
    <p class="found" role="status" data-found></p>
    <p class="note warning" data-trouble hidden></p>
    <ol class="lines" role="list" data-lines>
      ${lines.map((line) => lineItem(line, placeOf(line)))}
    </ol>
    ${pager('Pages of lines')}${lineTemplate(first !== undefined && placeOf(first).href !== null)}
    ${dataIsland('lines', packLines(held, placeOf))}
  </div>`
}
