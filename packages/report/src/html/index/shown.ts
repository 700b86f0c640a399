import { dataHref } from '../address.ts'
import { formatCount } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import type { Entry } from '../report-model.ts'

/** Most documents that a chart or table of the overview shows; tables on disk have all of them. */
export const mostRows = 200

/** The documents a chart shows. */
export const entriesShown = (entries: readonly Entry[]): readonly Entry[] =>
  entries.slice(0, mostRows)

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
        Shown: ${formatCount(mostRows)} of ${formatCount(entries.length)} documents, ${which}.
        <a href="documents.html">All documents</a>, and
        <a href="${dataHref(file, 'report')}">${file}</a>.
      </p>`
