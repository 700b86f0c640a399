import { inOtherLanguages } from '../compared-language.ts'
import { formatQuantity } from './format-number.ts'
import { html, type Html } from './html.ts'
import type { Entry, ReportModel } from './report-model.ts'

/** Which of some documents are in no figure of groups, because of their language; nothing where all are. */
export const otherLanguagesNote = (
  { comparison }: ReportModel,
  entries: readonly Entry[],
): Html | null => {
  const shown = new Set(entries.map(({ analysis }) => analysis))
  const left = inOtherLanguages(comparison).filter((analysis) => shown.has(analysis))
  if (left.length === 0) return null
  const names = [...new Set(left.map(({ document }) => document.language))].sort()
  return html`<p class="note">
    Figures of groups are those of their documents in ${comparison.languages[0] ?? ''}, where they
    can be had in it. Not compared, being in another language (${names.join(', ')}):
    ${formatQuantity(left.length, 'document')}.
  </p>`
}
