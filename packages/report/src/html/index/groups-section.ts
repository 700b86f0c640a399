import type { ComparisonRow } from '@contend/analyze'
import { ownLexicon } from '@contend/analyze/results'
import { axis } from '../chart/axis.ts'
import { differenceScale, differenceStrip } from '../chart/difference-strip.ts'
import type { PercentScale } from '../chart/percent-scale.ts'
import { formatP, verdictOf, verdictText } from '../chance.ts'
import { formatCount, formatFixed, formatSigned } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { featureLink, groupLink } from '../links.ts'
import { type ReportModel } from '../report-model.ts'
import { contrastsNote } from './contrasts-note.ts'
import { groupFigures } from './group-figures.ts'
import { groupKeyness } from './group-keyness.ts'

const row = (item: ComparisonRow, scale: PercentScale): Html => {
  const { name, count, size, documents, documentsMeasured, rate, low, high, difference } = item
  const logRatio = difference?.logRatio ?? null
  const interval =
    low === null || high === null ? '–' : `${formatFixed(low, 1)}–${formatFixed(high, 1)}`
  return html`<tr>
    <th scope="row">${groupLink(name, 'report')}</th>
    <td class="number">${rate === null ? '–' : formatFixed(rate, 2)}</td>
    <td class="number muted">${interval}</td>
    <td class="number">${formatCount(count)} / ${formatCount(size)}</td>
    <td class="number">${formatCount(documents)} of ${formatCount(documentsMeasured)}</td>
    <td class="track">${differenceStrip(difference, scale)}</td>
    <td class="number">${logRatio === null ? '–' : formatSigned(logRatio, 2)}</td>
    <td class="number muted">${formatP(difference?.p ?? null)}</td>
    <td class="number muted">${formatP(difference?.pAdjusted ?? null)}</td>
    <td>${difference === null ? null : verdictText(verdictOf(difference))}</td>
  </tr>`
}

const columns = 10

const feature = (
  model: ReportModel,
  rows: readonly ComparisonRow[],
  options: { readonly name: string; readonly scale: PercentScale },
): Html =>
  html`<tr class="group-row">
      <th scope="rowgroup" colspan="${columns}">
        ${featureLink(model.comparison.frame, options.name, 'report')}
      </th>
    </tr>
    ${rows.map((each) => row(each, options.scale))}`

const isComparedCategory = ({ unit, feature: name, basis }: ComparisonRow): boolean =>
  unit === 'group' && basis === 'words' && !name.includes(':') && !name.startsWith(`${ownLexicon}.`)

/** The groups set against each other; nothing with fewer than two of them. */
export const groupsSection = (model: ReportModel): Html | null => {
  const { comparison } = model
  const rows = comparison.rows.filter(isComparedCategory)
  if (comparison.groups.length < 2 || rows.length === 0) return null
  const features = [...new Set(rows.map((each) => each.feature))]
  const scale = differenceScale(rows.map(({ difference }) => difference))
  return html`<section class="page" id="groups">
    <h2>Groups compared</h2>
    <p class="lede">
      Groups by <code>${comparison.groupBy}</code>, each against the documents of the others. The
      log ratio is 0 for as often, +1 for twice and −1 for half as often; its interval comes from
      documents and sentences drawn anew. p deals the documents into groups at random: “shown” is
      adjusted p of at most .05. A difference that is not shown may be there all the same.
    </p>
    ${groupFigures(model)}
    <h3>Categories, per 1,000 words</h3>
    <div class="scroll" role="region" aria-label="Groups" tabindex="0">
      <table class="plot">
        <thead>
          <tr>
            <th scope="col">Group</th>
            <th scope="col" class="number">per 1,000</th>
            <th scope="col" class="number">interval</th>
            <th scope="col" class="number">count / words</th>
            <th scope="col" class="number">documents</th>
            <th scope="col" class="track">
              <span class="ends"><span>← less</span><span>more →</span></span
              >${axis(scale)}
            </th>
            <th scope="col" class="number">log ratio</th>
            <th scope="col" class="number">p</th>
            <th scope="col" class="number">adjusted</th>
            <th scope="col">difference</th>
          </tr>
        </thead>
        <tbody>
          ${features.map((name) =>
            feature(
              model,
              rows.filter((each) => each.feature === name),
              { name, scale },
            ),
          )}
        </tbody>
      </table>
    </div>
    ${contrastsNote(model)} ${groupKeyness(model)}
  </section>`
}
