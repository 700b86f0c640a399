import type { DocumentAnalysis, ProfileRow } from '@contend/analyze'
import { ownLexicon } from '@contend/analyze/results'
import { figureOver } from '../chart/chart-row.ts'
import { formatCount, formatFixed, formatSigned } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { categoryLink } from '../links.ts'
import { categoriesByRate, categoryLabel } from '../measure-words.ts'
import type { Entry, ReportModel } from '../report-model.ts'

interface Kind {
  readonly prefix: string
  readonly title: string
  readonly figure: (value: number) => string
}

const kinds: readonly Kind[] = [
  { prefix: 'share', title: 'Shares', figure: (value) => `${formatFixed(100 * value, 1)}%` },
  { prefix: 'rate', title: 'Rates per 1,000 words', figure: (value) => formatFixed(value, 2) },
  { prefix: 'wrate', title: 'Weighted rates', figure: (value) => formatFixed(value, 2) },
  { prefix: 'per-claim', title: 'Hits per claim', figure: (value) => formatFixed(value, 2) },
  { prefix: 'per-sentence', title: 'Hits per sentence', figure: (value) => formatFixed(value, 2) },
  { prefix: 'density', title: 'Density per 1,000 words', figure: (value) => formatFixed(value, 2) },
  { prefix: 'ratio', title: 'Ratios', figure: (value) => formatFixed(value, 2) },
  { prefix: 'diversity', title: 'Variety of words', figure: (value) => formatFixed(value, 2) },
  { prefix: 'index', title: 'Indices', figure: (value) => formatSigned(value, 2) },
]

/** Measures whose names do not say what they are, nor what is counted. */
const labels: ReadonlyMap<string, string> = new Map([
  ['ratio:premises-per-claim', 'premises per claim'],
  ['index:hedge-balance', 'boosted : hedged claims'],
  ['diversity:mattr', 'MATTR: different words / words, in all windows of 50'],
  ['diversity:mtld', 'MTLD, in words; n: different words / words'],
])

const name = (model: ReportModel, measure: string): Html => {
  const category = categoriesByRate(model.comparison.frame).get(measure)
  return category === undefined
    ? html`${labelOf(model, measure)}`
    : categoryLink(category, 'folder')
}

const labelOf = (model: ReportModel, measure: string): string => {
  const label = labels.get(measure)
  if (label !== undefined) return label
  const rest = measure.slice(measure.indexOf(':') + 1)
  const dot = rest.indexOf('.')
  if (dot < 0) return rest
  const [lexicon, last] = [rest.slice(0, dot), rest.slice(dot + 1)]
  const dimension = model.comparison.frame.dimensions.find(
    (each) => each.lexicon === lexicon && each.dimension === last,
  )
  if (dimension !== undefined && dimension.label !== '') return dimension.label
  return categoryLabel(model.comparison.frame, lexicon, last)
}

const figure = (row: ProfileRow | undefined, kind: Kind): Html => {
  if (row === undefined)
    return html`<td></td>
      <td></td>
      <td></td>`
  const { value, low, high, numerator, denominator } = row
  const separator = kind.prefix === 'index' ? ' : ' : ' / '
  const interval =
    low === null || high === null ? '' : `${kind.figure(low)} to ${kind.figure(high)}`
  return html`<td>${value === null ? '–' : kind.figure(value)}</td>
    <td class="muted">${interval}</td>
    <td>${formatCount(numerator)}${separator}${formatCount(denominator)}</td>`
}

/** Whether there are figures over the author's own words: voices are not told apart in every language. */
const hasOwn = ({ profile }: DocumentAnalysis): boolean =>
  profile.some(({ measure }) => measure.startsWith('author:'))

const ownHead: Html = html`<th scope="col" class="number">Author only</th>
  <th scope="col" class="number">interval</th>
  <th scope="col" class="number">n</th>`

const rows = (model: ReportModel, entry: Entry, kind: Kind): Html | null => {
  const { analysis } = entry
  const hasAuthor = hasOwn(analysis)
  const [prefix, own] = [`${kind.prefix}:`, `${kind.prefix}:${ownLexicon}`]
  const found = analysis.profile.filter(
    ({ measure }) =>
      measure.startsWith(prefix) && measure !== own && !measure.startsWith(`${own}.`),
  )
  if (found.length === 0) return null
  return html`<tr class="group-row">
      <th scope="rowgroup" colspan="${hasAuthor ? 7 : 4}">${kind.title}</th>
    </tr>
    ${found.map(
      (row) =>
        html`<tr>
          <th scope="row">${name(model, row.measure)}</th>
          ${figure(row, kind)}
          ${hasAuthor ? figure(figureOver(entry, row.measure, 'author'), kind) : null}
        </tr>`,
    )}`
}

/** The document's figures with what they were counted from. */
export const profileSection = (model: ReportModel, entry: Entry): Html | null => {
  if (entry.analysis.profile.length === 0) return null
  const own = hasOwn(entry.analysis)
  return html`<section class="page" id="profile">
    <h2>Its figures</h2>
    <p class="lede">
      Each with its 95% interval where it has one, and the counts it was made
      from${own ? '; on the right, the same over the author’s own words only' : ''}.
    </p>
    <div class="scroll" role="region" aria-label="Figures" tabindex="0">
      <table class="of-figures">
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col" class="number">All</th>
            <th scope="col" class="number">interval</th>
            <th scope="col" class="number">n</th>
            ${own ? ownHead : null}
          </tr>
        </thead>
        <tbody>
          ${kinds.map((kind) => rows(model, entry, kind))}
        </tbody>
      </table>
    </div>
  </section>`
}
