import { chartLinks, wordsNote } from '../chart/chart-part.ts'
import { chartTable } from '../chart/chart-table.ts'
import { html, type Html } from '../html.ts'
import { otherLanguagesNote } from '../other-languages.ts'
import type { ReportModel } from '../report-model.ts'
import { contrastsNote } from './contrasts-note.ts'
import { groupCategoriesChart } from './group-categories.ts'
import { groupFigures } from './group-figures.ts'
import { groupKeyness } from './group-keyness.ts'

/** The groups set against each other; nothing with fewer than two of them. */
export const groupsSection = (model: ReportModel): Html | null => {
  const categories = groupCategoriesChart(model)
  if (categories === null) return null
  return html`<section class="page" id="groups">
    <h2>Groups compared</h2>
    <p class="lede">
      Groups by <code>${model.comparison.groupBy}</code>, each against the documents of the others.
      The log ratio is 0 for as often, +1 for twice and −1 for half as often; its interval comes
      from documents and sentences drawn anew. p deals the documents into groups at random: “shown”
      is adjusted p of at most .05. A difference that is not shown may be there all the same.
    </p>
    ${otherLanguagesNote(model, model.entries)} ${wordsNote} ${groupFigures(model)}
    <h3>Categories, per 1,000 words</h3>
    ${chartTable(categories)}${chartLinks(categories)} ${contrastsNote(model)}
    ${groupKeyness(model)}
  </section>`
}
