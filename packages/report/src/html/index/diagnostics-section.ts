import { diagnosticsTable } from '../diagnostics-table.ts'
import { formatCount } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import type { ReportModel } from '../report-model.ts'

const most = 100

/** What went wrong, was guessed or was left out. */
export const diagnosticsSection = ({ comparison, entries }: ReportModel): Html => {
  const all = [
    ...comparison.diagnostics,
    ...entries.flatMap(({ analysis }) => analysis.diagnostics),
  ]
  const errors = all.filter(({ severity }) => severity !== 'info')
  const shown = (all.length > most ? errors : all).slice(0, most)
  return html`<section class="page" id="diagnostics">
    <h2>What to know before relying on this</h2>
    ${
      all.length === 0
        ? html`<p class="lede">Nothing was guessed, cut or left out.</p>`
        : html`<p class="lede">
              An error means that a document was not analysed; a warning, that something was
              guessed, cut or left out.
              ${
                shown.length < all.length
                  ? html`Shown: ${formatCount(shown.length)} of ${formatCount(all.length)}; all are
                      in <a href="../diagnostics.csv">diagnostics.csv</a>.`
                  : null
              }
            </p>
            ${diagnosticsTable(shown)}`
    }
  </section>`
}
