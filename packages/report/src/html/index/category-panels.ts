import type { CategoryInfo } from '@contend/analyze'
import { percentScale, type PercentScale } from '../chart/percent-scale.ts'
import { rateBar } from '../chart/rate-bar.ts'
import { formatCount, formatFixed } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { categoryLink } from '../links.ts'
import { rateMeasure } from '../measure-words.ts'
import { nameText, showControls } from '../name-text.ts'
import { documentHref } from '../address.ts'
import { categoryColours } from '../theme.ts'
import { measureOf, type Entry, type ReportModel } from '../report-model.ts'
import { entriesShown, shownNote } from './shown.ts'

const sharedScale = (
  entries: readonly Entry[],
  categories: readonly CategoryInfo[],
): PercentScale => {
  const rates = entries.flatMap(({ analysis }) =>
    categories.map((category) => {
      const row = measureOf(analysis, rateMeasure(category))
      return Math.max(row?.value ?? 0, row?.high ?? 0)
    }),
  )
  return percentScale([0, rates.reduce((a, b) => Math.max(a, b), 1)], { ticks: 10, nice: true })
}

const endOf = ({ domain: [, end] }: PercentScale): string =>
  formatFixed(end, Number.isInteger(end) ? 0 : 1)

const panelRow = (entry: Entry, category: CategoryInfo, scale: PercentScale): Html => {
  const row = measureOf(entry.analysis, rateMeasure(category))
  const name = html`<th scope="row">
    <a href="${documentHref(entry.slug, 'report')}" title="${showControls(entry.name)}"
      >${nameText(entry.name)}</a
    >
  </th>`
  if (row === undefined || row.value === null) {
    return html`<tr>
      ${name}
      <td class="empty" colspan="3">${row === undefined ? 'not analysed' : 'no words'}</td>
    </tr>`
  }
  const { value, low, high, numerator, denominator } = row
  return html`<tr>
    ${name}
    <td>${rateBar({ value, low, high }, scale)}</td>
    <td class="number">${formatFixed(value, 1)}</td>
    <td class="number muted">${formatCount(numerator)} / ${formatCount(denominator)}</td>
  </tr>`
}

const panel = (
  entries: readonly Entry[],
  category: CategoryInfo,
  options: { readonly scale: PercentScale; readonly tone: number },
): Html =>
  html`<figure class="fill-${options.tone % categoryColours}">
    <figcaption>
      <span>${categoryLink(category, 'report')}</span
      ><small>rate · n / words, 0 to ${endOf(options.scale)}</small>
    </figcaption>
    <table>
      <colgroup>
        <col class="name" />
        <col />
        <col class="figure" />
        <col class="counts" />
      </colgroup>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">Document</th>
          <th scope="col">Bar</th>
          <th scope="col">Rate</th>
          <th scope="col">Hits / words</th>
        </tr>
      </thead>
      <tbody>
        ${entries.map((entry) => panelRow(entry, category, options.scale))}
      </tbody>
    </table>
  </figure>`

const numbers = (entries: readonly Entry[], categories: readonly CategoryInfo[]): Html =>
  html`<details>
    <summary>The same as a table</summary>
    <div class="scroll" role="region" aria-label="Category rates" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">Document</th>
            <th scope="col" class="number">Words</th>
            ${categories.map(({ category }) => html`<th scope="col" class="number">${category}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${entries.map(
            (entry) =>
              html`<tr>
                <th scope="row">${nameText(entry.name)}</th>
                <td class="number">${formatCount(entry.analysis.totals.words)}</td>
                ${categories.map((category) => {
                  const row = measureOf(entry.analysis, rateMeasure(category))
                  return row === undefined || row.value === null
                    ? html`<td class="number muted">–</td>`
                    : html`<td class="number">
                        ${formatFixed(row.value, 2)}
                        <span class="muted"
                          >${formatCount(row.numerator)} / ${formatCount(row.denominator)}</span
                        >
                      </td>`
                })}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`

/** Rates of the categories as small charts on one scale, one a category. */
export const categoryPanels = (model: ReportModel, categories: readonly CategoryInfo[]): Html => {
  const shown = entriesShown(model.entries)
  const scale = sharedScale(shown, categories)
  return html`<div class="panels">
      ${categories.map((category, tone) => panel(shown, category, { scale, tone }))}
    </div>
    ${numbers(shown, categories)}${shownNote(model.entries, 'profile.csv')}`
}
