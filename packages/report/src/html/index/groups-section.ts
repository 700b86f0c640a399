import type { ComparisonRow } from '@contend/analyze'
import { percentScale, type PercentScale } from '../chart/percent-scale.ts'
import { rateBar } from '../chart/rate-bar.ts'
import { formatCount, formatFixed, formatSigned } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { categoryLabel } from '../measure-words.ts'
import { nameText } from '../name-text.ts'
import { ownLexicon, type ReportModel } from '../report-model.ts'

const featureLabel = (model: ReportModel, feature: string): string => {
  const dot = feature.indexOf('.')
  if (dot < 0) return feature
  return categoryLabel(model.comparison.frame, feature.slice(0, dot), feature.slice(dot + 1))
}

const row = (item: ComparisonRow, scale: PercentScale): Html => {
  const { name, count, words, documents, rate, low, high } = item
  const { logRatio = null, pAdjusted = null } = item.difference ?? {}
  return html`<tr>
    <th scope="row">${nameText(name)}</th>
    <td class="wide fill-0">
      ${rate === null ? null : rateBar({ value: rate, low, high }, scale)}
    </td>
    <td class="number">${rate === null ? '–' : formatFixed(rate, 2)}</td>
    <td class="number">${formatCount(count)} / ${formatCount(words)}</td>
    <td class="number">${formatCount(documents)}</td>
    <td class="number">${logRatio === null ? '–' : formatSigned(logRatio, 2)}</td>
    <td class="number">
      ${pAdjusted === null ? '–' : pAdjusted < 0.001 ? '<0.001' : formatFixed(pAdjusted, 3)}
    </td>
  </tr>`
}

const feature = (model: ReportModel, name: string, rows: readonly ComparisonRow[]): Html => {
  const most = rows.reduce((high, each) => Math.max(high, each.high ?? 0, each.rate ?? 0), 0)
  const scale = percentScale([0, most === 0 ? 1 : most], { ticks: 4, nice: false })
  return html`<tr class="group-row">
      <th scope="rowgroup" colspan="7">${featureLabel(model, name)}</th>
    </tr>
    ${rows.map((each) => row(each, scale))}`
}

/** The groups set against each other, feature by feature; nothing with fewer than two groups. */
export const groupsSection = (model: ReportModel): Html | null => {
  const { comparison } = model
  const rows = comparison.rows.filter(
    ({ unit, feature: name }) =>
      unit === 'group' && !name.includes(':') && !name.startsWith(`${ownLexicon}.`),
  )
  if (comparison.groups.length < 2 || rows.length === 0) return null
  const features = [...new Set(rows.map((each) => each.feature))]
  return html`<section class="page" id="groups">
    <h2>Groups compared</h2>
    <p class="lede">
      Groups by <code>${comparison.groupBy}</code>. Rates per 1,000 words with their 95% interval;
      each feature has its own scale. The log ratio compares a group with all the others (+1 is
      twice as often); p is adjusted for the number of tests.
    </p>
    <div class="scroll" role="region" aria-label="Groups" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">Group</th>
            <th scope="col">Rate</th>
            <th scope="col" class="number">per 1,000</th>
            <th scope="col" class="number">count / words</th>
            <th scope="col" class="number">documents</th>
            <th scope="col" class="number">log ratio</th>
            <th scope="col" class="number">p</th>
          </tr>
        </thead>
        <tbody>
          ${features.map((name) =>
            feature(
              model,
              name,
              rows.filter((each) => each.feature === name),
            ),
          )}
        </tbody>
      </table>
    </div>
  </section>`
}
