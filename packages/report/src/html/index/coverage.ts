import { formatCount, formatQuantity } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { nameText } from '../name-text.ts'
import { documentHref } from '../address.ts'
import type { Entry, ReportModel } from '../report-model.ts'

/** Most documents named in the note; the table of documents marks all of them. */
const most = 12

const named = (entries: readonly Entry[]): readonly Html[] =>
  entries
    .slice(0, most)
    .map(
      (entry, index) =>
        html`${index === 0 ? '' : ', '}<a href="${documentHref(entry.slug, 'report')}"
            >${nameText(entry.name)}</a
          >
          (${entry.analysis.document.language})`,
    )

const line = (entries: readonly Entry[], what: string): Html | null =>
  entries.length === 0
    ? null
    : html`<li>
        <strong>${formatQuantity(entries.length, 'document')} ${what}:</strong>
        ${named(entries)}${entries.length > most ? ` and ${formatCount(entries.length - most)} more` : null}
      </li>`

/** What was left out of the figures and why; nothing when nothing was. */
export const coverage = ({ entries, comparison, manifest }: ReportModel): Html | null => {
  const failed = comparison.diagnostics.filter(({ severity }) => severity === 'error')
  const terms = entries.filter(({ analysis }) => analysis.depth === 'terms')
  const none = entries.filter(({ analysis }) => analysis.depth === 'none')
  if (failed.length + terms.length + none.length + manifest.notes.length === 0) return null
  return html`<div class="page">
    <div class="note warning" id="coverage">
      <ul>
        ${
          failed.length === 0
            ? null
            : html`<li>
                <strong>${formatQuantity(failed.length, 'source')} could not be read</strong> and
                ${failed.length === 1 ? 'is' : 'are'} in no figure.
                <a href="#diagnostics">See why.</a>
              </li>`
        }
        ${line(none, 'not analysed')} ${line(terms, 'analysed for terms only, not for claims')}
        ${manifest.notes.map((note) => html`<li>${note}</li>`)}
      </ul>
    </div>
  </div>`
}
