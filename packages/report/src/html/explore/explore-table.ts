import { dataHref } from '../address.ts'
import { formatCount } from '../format-number.ts'
import { html, raw, type Html } from '../html.ts'
import { filterField, type FilterField } from './filter-bar.ts'
import { dataIsland } from '../data-island.ts'
import { readerOf, type Island } from './island.ts'
import { kitTemplate, type Kit, type Source } from './slots.ts'

/** Most rows that stand in the page itself. */
const mostStatic = 200

/** A column of the table. */
export interface TableColumn {
  /** Name in the address and of the column of the island that sorts it. */
  readonly key: string
  readonly head: string
  /** Whether the first press sorts from the largest down. */
  readonly largestFirst: boolean
  readonly className?: string
  /** What the name of the column stands for. */
  readonly detail?: string
}

/** A table of any size: what its rows hold, how they look, and by what they are chosen. */
export interface ExploreTable {
  /** What a row is, in the plural. */
  readonly noun: string
  readonly island: Island
  readonly columns: readonly TableColumn[]
  /** The order the rows come in, as in the address; `null` where no column has it. */
  readonly order: string | null
  readonly row: (source: Source) => Html
  readonly kits: readonly Kit[]
  readonly fields: readonly FilterField[]
  /** The table on disk that has every row. */
  readonly csv: string
}

const sorted = (order: string | null, key: string): string | null => {
  if (order === key) return 'ascending'
  return order === `-${key}` ? 'descending' : null
}

const head = ({ order }: ExploreTable, column: TableColumn): Html => {
  const direction = sorted(order, column.key)
  return html`<th
    scope="col"
    class="${column.className ?? ''}"
    data-sort="${column.key}"
    ${column.largestFirst ? raw('data-largest-first') : null}
    ${direction === null ? null : html`aria-sort="${direction}"`}
  >
    <span dir="auto">${column.head}</span>${
      column.detail === undefined ? null : html`<small>${column.detail}</small>`
    }
  </th>`
}

/** The order as a choice, for where the heads of the columns are not shown. */
const orderField = ({ columns, order }: ExploreTable): Html =>
  html`<div class="field order">
    <label for="filter-order">Order</label
    ><select id="filter-order" data-order autocomplete="off">
      ${order === null ? html`<option value="">As in the run</option>` : null}
      ${columns.map(
        ({ key, head: name }) =>
          html`<option value="${key}">${name} ↑</option>
            <option value="-${key}" ${order === `-${key}` ? raw('selected') : null}>
              ${name} ↓
            </option>`,
      )}
    </select>
  </div>`

const tools = (table: ExploreTable): Html => {
  const [search, others] = [
    table.fields.filter(({ kind }) => kind === 'search'),
    table.fields.filter(({ kind }) => kind !== 'search'),
  ]
  return html`<form class="filters" data-filters hidden>
    ${search.map((field) => filterField(field))}
    <details class="more" open>
      <summary>Filters and order</summary>
      <div class="fields">${others.map((field) => filterField(field))}${orderField(table)}</div>
    </details>
  </form>`
}

const turns = [
  ['first', 'First', '⇤'],
  ['previous', 'Previous', '←'],
  ['next', 'Next', '→'],
  ['last', 'Last', '⇥'],
] as const

const pager = (noun: string): Html => {
  const button = ([turn, name, sign]: (typeof turns)[number]): Html =>
    html`<button class="button" type="button" data-turn="${turn}" aria-label="${name} page">
      <span aria-hidden="true">${sign}</span>
    </button>`
  const [first, previous, next, last] = turns
  return html`<nav class="pager" aria-label="Pages of ${noun}" data-pager hidden>
    ${button(first)}${button(previous)}<span class="number" data-range></span
    >${button(next)}${button(last)}
  </nav>`
}

const staticNote = ({ island, noun, csv }: ExploreTable): Html =>
  html`<p class="note" data-without-script>
    ${
      island.size > mostStatic
        ? html`These are the first ${mostStatic} of ${formatCount(island.size)} ${noun}. Searching,
          sorting and paging need JavaScript; `
        : html`Searching and sorting need JavaScript; `
    }<a href="${dataHref(csv, 'report')}">${csv}</a> has every row.
  </p>`

/**
 * The table with its filters and pager. The first rows stand in the page and read without a script; with it
 * all rows come from the island, a page at a time.
 */
export const exploreTable = (table: ExploreTable): Html => {
  const { island, columns, kits, noun } = table
  const shown = Array.from({ length: Math.min(island.size, mostStatic) }, (_, index) =>
    table.row(readerOf(island, index)),
  )
  return html`<section
    class="page rows"
    data-explore
    data-noun="${noun}"
    data-size="${island.size}"
    aria-label="All ${noun}"
  >
    ${tools(table)} ${staticNote(table)}
    <p class="note warning" data-trouble hidden></p>
    <div class="tally-line" data-tally hidden>
      <p><b role="status" data-count></b> <span class="muted" data-chosen dir="auto"></span></p>
      <button class="button" type="button" data-clear hidden>Clear filters</button>
    </div>
    <p class="empty" data-nothing hidden>No row passes these filters.</p>
    <div class="scroll" role="region" aria-label="Table of ${noun}" tabindex="0">
      <table class="explore-table">
        <thead>
          <tr>
            ${columns.map((column) => head(table, column))}
          </tr>
        </thead>
        <tbody>
          ${shown}
        </tbody>
      </table>
    </div>
    ${pager(noun)}
    <template data-row>${table.row(null)}</template>
    ${kits.map((kit) => kitTemplate(kit))}${dataIsland(noun, island)}
  </section>`
}
