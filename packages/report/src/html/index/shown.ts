import { formatCount } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import type { Entry } from '../report-model.ts'

/** Most documents that a chart of the overview shows; tables on disk have all of them. */
const most = 200

/** Most documents that the table of documents lists. */
export const mostListed = 1000

/** The documents a chart shows. */
export const entriesShown = (entries: readonly Entry[], limit: number = most): readonly Entry[] =>
  entries.slice(0, limit)

/** Says how many documents are left out, and where all of them are. */
export const shownNote = (
  entries: readonly Entry[],
  file: string,
  limit: number = most,
): Html | null =>
  entries.length <= limit
    ? null
    : html`<p class="note">
        Shown: the first ${formatCount(limit)} of ${formatCount(entries.length)} documents. All of
        them are in <a href="../${file}">${file}</a>.
      </p>`
