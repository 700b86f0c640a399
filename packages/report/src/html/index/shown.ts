import { dataHref } from '../address.ts'
import { formatCount } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import type { Entry } from '../report-model.ts'

/** Most documents of which a table of the overview shows all; tables on disk always do. */
export const mostRows = 200

/** Rows of a table that cannot show all documents: enough to see what it is about. */
const fewRows = 30

/** How many of so many documents a table shows: all of them, or few where it cannot show all. */
export const rowsShown = (count: number): number => (count <= mostRows ? count : fewRows)

/** The documents a table shows. */
export const entriesShown = (entries: readonly Entry[]): readonly Entry[] =>
  entries.slice(0, rowsShown(entries.length))

/**
 * Says how many documents are left out, and where all of them are.
 *
 * @param which which ones are shown
 */
export const shownNote = (
  entries: readonly Entry[],
  file: string,
  which = 'the first of them',
): Html | null =>
  entries.length <= mostRows
    ? null
    : html`<p class="note">
        Shown: ${formatCount(fewRows)} of ${formatCount(entries.length)} documents, ${which}.
        <a href="documents.html">All documents</a>, and
        <a href="${dataHref(file, 'report')}">${file}</a>.
      </p>`
