import { formatCount } from '../html/format-number.ts'
import { html, type Html } from '../html/html.ts'

/** Most rows of a table on the page. */
const most = 500

/** A list of changes as a section of the page. */
export interface DiffList {
  readonly id: string
  readonly title: string
  readonly lede: string
  /** Said in place of an empty table. */
  readonly none: string
  /** Column heads. */
  readonly columns: readonly string[]
  /** The column that gets the most room. */
  readonly wide?: string
  /** Columns of figures. */
  readonly numbers?: readonly string[]
  /** What prints all of them. */
  readonly all: string
  readonly rows: readonly Html[]
}

const columnHead = (name: string, { wide, numbers = [] }: DiffList): Html => {
  if (name === wide) return html`<th scope="col" class="wide">${name}</th>`
  if (numbers.includes(name)) return html`<th scope="col" class="number">${name}</th>`
  return html`<th scope="col">${name}</th>`
}

/** A section with a table that can be filtered and sorted where scripts run. */
export const diffSection = (list: DiffList): Html => {
  const { id, title, lede, none, columns, all, rows } = list
  const left = rows.length - most
  return html`<section class="page" id="${id}">
    <h2>${title}</h2>
    <p class="lede">${lede}</p>
    ${
      rows.length === 0
        ? html`<p class="empty">${none}</p>`
        : html`${
              left > 0
                ? html`<p class="note">
                    Shown: the first ${most} of ${formatCount(rows.length)}. All of them are in the
                    JSON that <code>${all}</code> prints.
                  </p>`
                : null
            }
            <div class="tools" data-filter="${id}-table" hidden>
              <label>Filter <input type="search" autocomplete="off" /></label><output></output>
            </div>
            <div class="scroll" role="region" aria-label="${title}" tabindex="0">
              <table id="${id}-table" class="cards-on-phone" data-sortable>
                <thead>
                  <tr>
                    ${columns.map((name) => columnHead(name, list))}
                  </tr>
                </thead>
                <tbody>
                  ${rows.slice(0, most)}
                </tbody>
              </table>
            </div>`
    }
  </section>`
}

/** A cell that says whether something came or went, by sign, word and colour. */
export const changeCell = (isMore: boolean, word: string): Html =>
  html`<td><span class="change">${isMore ? '+' : '−'} ${word}</span></td>`

/** The class of a row by what happened. */
export const rowClass = (isMore: boolean): string => (isMore ? 'more' : 'less')
