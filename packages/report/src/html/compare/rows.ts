import { html, type Html } from '../html.ts'
import { renderCell, type Cell } from './cell.ts'
import type { Column } from './compared.ts'
import { differenceOf, differenceWords } from './difference.ts'
import { standingOf } from './standing.ts'

/** A row of the page: what it is about, and what is said of the two cells. */
export interface Row {
  readonly key: string
  readonly head: Html
  /** `optional` rows are shown only where one of the two has something in them. */
  readonly kind: 'plain' | 'optional' | 'figure' | 'proposition'
}

/** What stands in a cell of an optional row where a document has nothing. */
export const nothingHere = 'no thesis'

const slot = (side: 'a' | 'b', key: string, cell: Cell | undefined): Html =>
  html`<td class="${side}" role="cell" data-slot="${side}">
    ${cell === undefined ? html`<p class="empty">${nothingHere}</p>` : renderCell(key, cell)}
  </td>`

const sideWords = (a: Cell | undefined, b: Cell | undefined): Html => {
  const { kind, words } = standingOf(a?.side ?? 'unknown', b?.side ?? 'unknown')
  return html`<p class="standing ${kind}" data-standing="side">${words}</p>`
}

const figureWords = (label: string, a: Cell | undefined, b: Cell | undefined): Html => {
  const difference = differenceOf(a?.interval ?? null, b?.interval ?? null)
  return html`<p class="difference">
    ${label}<span class="words ${difference}" data-standing="figure"
      >${differenceWords[difference]}</span
    >
  </p>`
}

const isShown = (cell: Cell | undefined): boolean => cell !== undefined && cell.filler !== true

/** A row with the cells of two documents. */
export const rowOf = ({ key, head, kind }: Row, left: Column, right: Column): Html => {
  const [a, b] = [left.cells.get(key), right.cells.get(key)]
  const hidden = kind === 'optional' && !isShown(a) && !isShown(b)
  return html`<tr
    class="duo ${kind}"
    role="row"
    data-row="${key}"
    ${hidden ? html`hidden` : null}
    ${kind === 'proposition' ? html` id="${key}"` : null}
  >
    <th class="spine" scope="row" role="rowheader">
      ${head}${kind === 'proposition' ? sideWords(a, b) : null}${
        kind === 'proposition'
          ? figureWords('indices: ', a, b)
          : kind === 'figure'
            ? figureWords('', a, b)
            : null
      }
    </th>
    ${slot('a', key, a)}${slot('b', key, b)}
  </tr>`
}

/** A table of rows; its columns are named for the two documents. */
export const rowsTable = (
  label: string,
  names: { readonly a: Html; readonly b: Html; readonly spine: string },
  rows: readonly Html[],
): Html =>
  html`<table class="pairing" role="table" aria-label="${label}">
    <thead class="visually-hidden" role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${names.spine}</th>
        <th role="columnheader" scope="col">A: <span data-name="a">${names.a}</span></th>
        <th role="columnheader" scope="col">B: <span data-name="b">${names.b}</span></th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows}
    </tbody>
  </table>`
