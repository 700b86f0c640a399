import { html, type Html } from '../html.ts'
import type { MaybeInterval } from './difference.ts'
import type { KnownSide } from './standing.ts'

/** What one document has in one row: shown in the column of A or of B. */
export interface Cell {
  readonly content: Html
  /** Its side, in the rows of propositions. */
  readonly side?: KnownSide
  /** Stands for nothing by itself: a row of such cells alone is not shown. */
  readonly filler?: boolean
  /** The interval that decides whether two cells differ. */
  readonly interval?: MaybeInterval
}

/** The cells of a document by the key of their row; a row that may stay empty has none. */
export type Cells = ReadonlyMap<string, Cell>

/** What is said in place of a figure that was not measured. */
export const notAnalysed: Html = html`<p class="empty">not analysed</p>`

/** A cell as it stands in a row and waits in the template of its document. */
export const renderCell = (key: string, { content, side, filler, interval }: Cell): Html => {
  const attributes = [
    html`data-cell="${key}"`,
    ...(side === undefined ? [] : [html` data-side="${side}"`]),
    ...(filler === true ? [html` data-filler`] : []),
    ...(interval === undefined || interval === null
      ? []
      : [
          html` data-low="${interval.low}" data-high="${interval.high}"
          data-of="${interval.language}"`,
        ]),
  ]
  return html`<div ${attributes}>${content}</div>`
}
