import type { DimensionInfo } from '@contend/analyze'
import { documentHref } from '../address.ts'
import { intervalStrip } from '../chart/interval-strip.ts'
import { percentScale, type PercentScale } from '../chart/percent-scale.ts'
import { html, type Html } from '../html.ts'
import { categoryLabel } from '../measure-words.ts'
import type { ReportModel } from '../report-model.ts'
import { hasAuthors } from './documents-island.ts'
import { sideColumn } from './fields.ts'
import { isCoded, type Island } from './island.ts'
import { sideKit } from './side-kit.ts'
import {
  addressSlot,
  nameSlot,
  numberSlot,
  pickSlot,
  textSlot,
  whenSlot,
  type Source,
} from './slots.ts'

const dash = '–'

const positionCell = (source: Source, id: string, index: number): Html => {
  const at = String(index)
  const counts = html` <span class="counts"
    >${numberSlot(source, `for${at}`)} : ${numberSlot(source, `against${at}`)}</span
  >`
  const side = html`${pickSlot(source, sideColumn(index), sideKit)}${whenSlot(source, `for${at}`, counts)}`
  return html`<td class="position" data-label="${id}">
    ${whenSlot(source, sideColumn(index), side, html`<span class="muted">n/a</span>`)}
  </td>`
}

/** One scale for a dimension, that of all documents. */
const scaleOf = ({ columns }: Island, index: number): PercentScale => {
  const ends = ['low', 'high', 'index'].flatMap((part) => {
    const column = columns[`${part}${String(index)}`]
    return column === undefined || isCoded(column) ? [] : column
  })
  const most = ends.reduce<number>(
    (a, b) => Math.max(a, Math.abs(typeof b === 'number' ? b : 0)),
    1,
  )
  return percentScale([-most, most], { ticks: 3, nice: false })
}

const strip = (source: Source, at: string, scale: PercentScale): Html => {
  const read = (part: string): number | null => {
    const value = source === null ? 0 : source(`${part}${at}`)
    return typeof value === 'number' ? value : null
  }
  const [value, low, high] = [read('index') ?? 0, read('low'), read('high')]
  const isOpen = low === null || high === null || (low <= 0 && high >= 0)
  const tone = isOpen ? 'open' : 'plain'
  const hook = source === null ? html` data-strip="${at}" data-reach="${scale.domain[1]}"` : null
  return html`<span class="mini" ${hook}
    >${intervalStrip({ value, low, high }, { scale, height: 12, tone })}</span
  >`
}

const dimensionCell = (source: Source, name: string, index: number, scale: PercentScale): Html => {
  const at = String(index)
  const figure = html`<span class="figure"
    >${strip(source, at, scale)}<span>${numberSlot(source, `index${at}`, 'signed')}</span></span
  >`
  const counts = html`<small class="muted"
    >${numberSlot(source, `from${at}`)} : ${numberSlot(source, `to${at}`)}</small
  >`
  const told = whenSlot(source, `index${at}`, figure, html`<span class="empty">too few</span>`)
  return html`<td class="dimension" data-label="${name}">
    ${whenSlot(source, `from${at}`, html`${told} ${counts}`, dash)}
  </td>`
}

const outOf = (source: Source, part: 'claims' | 'premises', label: string): Html => {
  const sentences = html`<small class="muted"> / ${numberSlot(source, 'sentences')}</small>`
  return html`<td class="number" data-label="${label}">
    ${whenSlot(source, part, html`${numberSlot(source, part)}${sentences}`, dash)}
  </td>`
}

/** Name of a dimension, and of its two ends. */
export const dimensionWords = (
  { comparison: { frame } }: ReportModel,
  { lexicon, dimension, label, from, to }: DimensionInfo,
): { readonly name: string; readonly ends: string } => ({
  name: label === '' ? dimension : label,
  ends: `${categoryLabel(frame, lexicon, from)} : ${categoryLabel(frame, lexicon, to)}`,
})

/** How the row of a document looks. */
export const documentRow = (model: ReportModel, island: Island): ((source: Source) => Html) => {
  const { propositions, dimensions } = model.comparison.frame
  const drawn = dimensions.map((info, index) => ({
    name: dimensionWords(model, info).name,
    scale: scaleOf(island, index),
  }))
  const authored = hasAuthors(model)
  return (source) =>
    html`<tr>
      <th scope="row" class="wide">
        <a class="quote" href="${addressSlot(source, documentHref('{slug}', 'report'))}"
          >${nameSlot(source, 'name')}</a
        >
        ${whenSlot(source, 'depth', html`<span class="tag warning">${textSlot(source, 'depth')}</span>`)}
        ${whenSlot(source, 'repeats', html`<span class="tag">${textSlot(source, 'repeats')}</span>`)}
        ${whenSlot(source, 'trouble', html`<span class="tag warning">${textSlot(source, 'trouble')}</span>`)}
      </th>
      ${authored ? html`<td data-label="Author">${nameSlot(source, 'author')}</td>` : null}
      <td data-label="Group">${nameSlot(source, 'group')}</td>
      <td data-label="Language">${nameSlot(source, 'language')}</td>
      <td class="number" data-label="Date">${nameSlot(source, 'date')}</td>
      <td class="number" data-label="Words">${numberSlot(source, 'words')}</td>
      ${outOf(source, 'claims', 'Claims')} ${outOf(source, 'premises', 'Premises')}
      ${propositions.map(({ id }, index) => positionCell(source, id, index))}
      ${drawn.map(({ name, scale }, index) => dimensionCell(source, name, index, scale))}
    </tr>`
}
