import type { Diagnostic, Severity } from '@contend/ingest'
import { dataHref } from '../address.ts'
import { diagnosticsTable } from '../diagnostics-table.ts'
import { formatCount, formatQuantity } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import type { ReportModel } from '../report-model.ts'
import { foldedSection } from './fold.ts'

/** Most troubles in the table. */
const most = 100

const severities: readonly Severity[] = ['error', 'warning', 'info']

const counted = (all: readonly Diagnostic[]): string =>
  severities
    .map((severity) => {
      const count = all.filter((each) => each.severity === severity).length
      return count === 0 ? null : formatQuantity(count, severity === 'info' ? 'note' : severity)
    })
    .filter((part) => part !== null)
    .join(', ')

/** What went wrong, was guessed or was left out; open where a document was not analysed for it. */
export const diagnosticsSection = ({ comparison, entries }: ReportModel): Html => {
  const all = [
    ...comparison.diagnostics,
    ...entries.flatMap(({ analysis }) => analysis.diagnostics),
  ]
  const grave = all.filter(({ severity }) => severity !== 'info')
  const shown = (all.length > most ? grave : all).slice(0, most)
  return foldedSection('diagnostics', {
    title: 'Diagnostics',
    summary: all.length === 0 ? 'Nothing was guessed, cut or left out.' : `${counted(all)}.`,
    open: all.some(({ severity }) => severity === 'error'),
    content:
      all.length === 0
        ? html`<p class="lede">Every file was read as it is.</p>`
        : html`<p class="lede">
              An error means that a document was not analysed; a warning, that something was
              guessed, cut or left out.
              ${
                shown.length < all.length
                  ? html`Shown: ${formatCount(shown.length)} of ${formatCount(all.length)}; all are
                      in <a href="${dataHref('diagnostics.csv', 'report')}">diagnostics.csv</a>.`
                  : null
              }
            </p>
            ${diagnosticsTable(shown)}`,
  })
}
