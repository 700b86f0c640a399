import type { ComparisonRow, Difference, Group } from '@contend/analyze'
import { dataHref, type From } from '../address.ts'
import { axis } from '../chart/axis.ts'
import { differenceScale, differenceStrip } from '../chart/difference-strip.ts'
import type { PercentScale } from '../chart/percent-scale.ts'
import { formatP, verdictOf, verdictText } from '../chance.ts'
import { formatCount, formatSigned } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { featureLink, groupLink } from '../links.ts'
import { nameText } from '../name-text.ts'
import type { ReportModel } from '../report-model.ts'

/** Features of each kind shown of a group, of those it has more of and of those it has less of. */
const most = 6
/** What stands in one document says something of that document, not of its group. */
const fewestDocuments = 2

interface Key {
  readonly item: ComparisonRow
  readonly difference: Difference & { readonly logRatio: number; readonly zeta: number }
}

const keysOf = (rows: readonly ComparisonRow[]): readonly Key[] =>
  rows.flatMap((item) => {
    const { difference } = item
    if (difference === null) return []
    const { logRatio, zeta } = difference
    if (logRatio === null || zeta === null) return []
    if (item.documents + difference.rest.documents < fewestDocuments) return []
    return [{ item, difference: { ...difference, logRatio, zeta } }]
  })

/** The firmest on each side: ζ draws to 0 what is rare. */
const firmest = (keys: readonly Key[]): readonly Key[] => {
  const sorted = keys.toSorted((a, b) => b.difference.zeta - a.difference.zeta)
  const more = sorted.filter(({ difference }) => difference.zeta > 0).slice(0, most)
  const less = sorted.filter(({ difference }) => difference.zeta < 0).slice(-most)
  return [...more, ...less]
}

const row = (
  model: ReportModel,
  { item, difference }: Key,
  { scale, from }: { readonly scale: PercentScale; readonly from: From },
): Html => {
  const { rest } = difference
  return html`<tr>
    <th scope="row">${featureLink(model.comparison.frame, item.feature, from)}</th>
    <td class="track">${differenceStrip(difference, scale)}</td>
    <td class="number">${formatSigned(difference.logRatio, 2)}</td>
    <td class="number">
      ${formatCount(item.count)} / ${formatCount(item.size)} in ${formatCount(item.documents)}
    </td>
    <td class="number">
      ${formatCount(rest.count)} / ${formatCount(rest.size)} in ${formatCount(rest.documents)}
    </td>
    <td class="number">${formatP(difference.p)}</td>
    <td>${verdictText(verdictOf(difference))}</td>
  </tr>`
}

const chart = (
  model: ReportModel,
  keys: readonly Key[],
  options: { readonly caption: string; readonly basis: string; readonly from: From },
): Html | null => {
  if (keys.length === 0) return null
  const scale = differenceScale(keys.map(({ difference }) => difference))
  return html`<div
    class="scroll"
    role="region"
    aria-label="Keyness, ${options.caption}"
    tabindex="0"
  >
    <table class="plot">
      <caption>
        ${options.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${options.basis === 'claims' ? 'Claim cue' : 'Term'}</th>
          <th scope="col" class="track">
            <span class="ends"><span>← less</span><span>more →</span></span
            >${axis(scale)}
          </th>
          <th scope="col" class="number">log ratio</th>
          <th scope="col" class="number">here, of ${options.basis}, in documents</th>
          <th scope="col" class="number">the others</th>
          <th scope="col" class="number">p</th>
          <th scope="col">difference</th>
        </tr>
      </thead>
      <tbody>
        ${keys.map((key) => row(model, key, { scale, from: options.from }))}
      </tbody>
    </table>
  </div>`
}

const kinds = [
  { prefix: 'term:', what: 'Terms', basis: 'words' },
  { prefix: 'cue:', what: 'Claim cues', basis: 'claims' },
] as const

/** Terms and claim cues that set one group apart. @param rows those of the group */
export const keynessCharts = (
  model: ReportModel,
  rows: readonly ComparisonRow[],
  from: From,
): readonly Html[] =>
  kinds.flatMap(({ prefix, what, basis }) => {
    const own = rows.filter(({ feature }) => feature.startsWith(prefix))
    return chart(model, firmest(keysOf(own)), { caption: what, basis, from }) ?? []
  })

/** What `keynessCharts` shows, in words. */
export const keynessNote = (from: From): Html =>
  html`<p class="lede">
    The terms of the lexicons and the claim cues with the largest weighted log odds against the
    other groups (ζ), at most ${most} to each side, in ${fewestDocuments} documents at least. All of
    them are in <a href="${dataHref('comparison.csv', from)}">comparison.csv</a>.
  </p>`

/** Terms and claim cues that set each group apart from the others, firmest first. */
export const groupKeyness = (model: ReportModel): Html => {
  const { comparison } = model
  const ofGroup = ({ name }: Group, index: number): Html => {
    const rows = comparison.rows.filter((item) => item.unit === 'group' && item.name === name)
    return html`<details ${index === 0 ? html`open` : null}>
      <summary>${nameText(name)}</summary>
      ${keynessCharts(model, rows, 'report')}
      <p class="sans">${groupLink(name, 'report')}, all of it</p>
    </details>`
  }
  return html`<h3>What sets each group apart</h3>
    ${keynessNote('report')} ${comparison.groups.map(ofGroup)}`
}
