import type { ComparisonRow, Group } from '@contend/analyze'
import { ownLexicon } from '@contend/analyze/results'
import { axis } from '../chart/axis.ts'
import { chartTable } from '../chart/chart-table.ts'
import { differenceMark, differenceScale } from '../chart/difference-mark.ts'
import { strip } from '../chart/strip.ts'
import type { PercentScale } from '../chart/percent-scale.ts'
import { formatP, verdictOf, verdictText } from '../chance.ts'
import { formatCount, formatFixed, formatSigned } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { groupFigures } from '../index/group-figures.ts'
import { keynessChart, keynessNote } from '../index/group-keyness.ts'
import { featureLink } from '../links.ts'
import { otherLanguagesNote } from '../other-languages.ts'
import type { Entry, ReportModel } from '../report-model.ts'

/** Most groups that one is shown among. */
const mostBeside = 12

/** Most categories of the table. */
const mostCategories = 200

/** The group and those next to it by name, in the order of the comparison. */
const besides = ({ comparison: { groups } }: ReportModel, own: string): ReadonlySet<string> => {
  const names = groups.map(({ name }) => name)
  const from = Math.max(
    0,
    Math.min(names.indexOf(own) - Math.floor(mostBeside / 2), names.length - mostBeside),
  )
  return new Set(names.slice(from, from + mostBeside))
}

const row = (model: ReportModel, item: ComparisonRow, scale: PercentScale): Html => {
  const { feature, count, size, documents, documentsMeasured, rate, difference } = item
  const logRatio = difference?.logRatio ?? null
  const rest = difference?.rest
  const mark = differenceMark(difference)
  return html`<tr>
    <th scope="row">${featureLink(model.comparison.frame, feature, 'folder')}</th>
    <td class="number" data-label="per 1,000">${rate === null ? '–' : formatFixed(rate, 2)}</td>
    <td class="number" data-label="count / words">${formatCount(count)} / ${formatCount(size)}</td>
    <td class="number" data-label="documents">
      ${formatCount(documents)} of ${formatCount(documentsMeasured)}
    </td>
    <td class="track">
      ${mark === null ? html`<span class="empty">not measured</span>` : strip(mark, scale)}
    </td>
    <td class="number" data-label="log ratio">
      ${logRatio === null ? '–' : formatSigned(logRatio, 2)}
    </td>
    <td class="number" data-label="the others">
      ${rest === undefined ? '–' : `${formatCount(rest.count)} / ${formatCount(rest.size)}`}
    </td>
    <td class="number muted" data-label="adjusted p">${formatP(difference?.pAdjusted ?? null)}</td>
    <td data-label="difference">
      ${difference === null ? null : verdictText(verdictOf(difference))}
    </td>
  </tr>`
}

const categories = (model: ReportModel, rows: readonly ComparisonRow[]): Html | null => {
  const own = rows.filter(
    ({ basis, feature }) =>
      basis === 'words' && !feature.includes(':') && !feature.startsWith(`${ownLexicon}.`),
  )
  if (own.length === 0) return null
  const shown = own.slice(0, mostCategories)
  const scale = differenceScale(shown.map(({ difference }) => difference))
  return html`<h3>Categories, per 1,000 words</h3>
    ${
      own.length > mostCategories
        ? html`<p class="note">
            Shown: the first ${formatCount(mostCategories)} of ${formatCount(own.length)}
            categories. All of them are in <a href="../../comparison.csv">comparison.csv</a>.
          </p>`
        : null
    }
    <div class="scroll" role="region" aria-label="Categories" tabindex="0">
      <table class="plot many">
        <thead>
          <tr>
            <th scope="col">Category</th>
            <th scope="col" class="number">per 1,000</th>
            <th scope="col" class="number">count / words</th>
            <th scope="col" class="number">documents</th>
            <th scope="col" class="track">
              <span class="ends"><span>← less</span><span>more →</span></span
              >${axis(scale)}
            </th>
            <th scope="col" class="number">log ratio</th>
            <th scope="col" class="number">the others</th>
            <th scope="col" class="number">adjusted p</th>
            <th scope="col">difference</th>
          </tr>
        </thead>
        <tbody>
          ${shown.map((item) => row(model, item, scale))}
        </tbody>
      </table>
    </div>`
}

const keyness = (model: ReportModel, group: Group, rows: readonly ComparisonRow[]): Html | null => {
  const chart = keynessChart(model, group, rows)
  return chart.rows.length === 0
    ? null
    : html`<h3>What sets it apart</h3>
        ${keynessNote('folder')}${chartTable(chart, 'folder')}`
}

/** The figures of a group with their intervals beside those of other groups, and what sets it apart. */
export const figuresSection = (
  model: ReportModel,
  {
    group,
    entries,
    rows,
  }: {
    readonly group: Group
    readonly entries: readonly Entry[]
    readonly rows: readonly ComparisonRow[]
  },
): Html => {
  const { name } = group
  const groups = besides(model, name)
  const all = model.comparison.groups.length
  const figures = groupFigures(model, { from: 'folder', own: name, groups })
  return html`<section class="page" id="figures">
    <h2>Its figures</h2>
    <p class="lede">
      Each with its 95% interval and the counts it is made
      of${all < 2 ? ', of the only group' : figures === null ? '' : ', this group in bold among the others'}.
      ${
        figures !== null && all > groups.size
          ? html`Shown beside it: ${formatCount(groups.size - 1)} of ${formatCount(all - 1)} other
              groups; all are in <a href="../../group-profile.csv">group-profile.csv</a>.`
          : null
      }
    </p>
    ${otherLanguagesNote(model, entries)} ${figures}
    ${all < 2 ? null : categories(model, rows)}${all < 2 ? null : keyness(model, group, rows)}
  </section>`
}
