import { formatQuantity } from '../../format-number.ts'
import { html, type Html } from '../../html.ts'
import type { Entry } from '../../report-model.ts'
import { savedFile } from '../saved-file.ts'
import { argumentMapCsv } from './argument-map-csv.ts'
import { argumentMapSvg } from './argument-map-svg.ts'
import { argumentMap, drawMap, mapSummary } from './draw-map.ts'
import { legendItems } from './map-legend.ts'

const legend: Html = html`<ul class="legend map-legend">
  ${legendItems.map(
    ({ drawing, words }) =>
      html`<li>
        <svg width="40" height="16" class="map" aria-hidden="true">${drawing}</svg> ${words}
      </li>`,
  )}
</ul>`

/** The argument as a drawing; the outline below it says the same as a list. */
export const argumentMapSection = (entry: Entry): Html | null => {
  const map = argumentMap(entry)
  if (map === null) return null
  const { layout, graph } = map
  const name = `map-${entry.slug}`
  const rest =
    graph.left === 0
      ? 'The outline below says the same as a list.'
      : `The outline below says the same as a list, and has ${formatQuantity(graph.left, 'more sentence')}.`
  return html`<section class="page" id="map">
    <h2>Argument map</h2>
    <p class="lede">
      Read from the theses on: what stands beside a sentence speaks for it, against it, or says it
      again. ${mapSummary(map)}. ${rest}
    </p>
    ${legend}
    <div
      class="scroll"
      role="region"
      aria-label="Argument map"
      tabindex="0"
      dir="${map.isRightToLeft ? 'rtl' : 'ltr'}"
    >
      <svg
        class="map"
        width="${layout.width}"
        height="${layout.height}"
        viewBox="0 0 ${layout.width} ${layout.height}"
        role="group"
        aria-label="Argument map: ${mapSummary(map)}"
        direction="${map.isRightToLeft ? 'rtl' : 'ltr'}"
      >
        ${drawMap(map, (sentence) => `#s${String(sentence)}`)}
      </svg>
    </div>
    <p class="files">
      This map as <a ${savedFile(name, 'svg', argumentMapSvg(entry, map))}>SVG</a>, its sentences
      and links as
      <a ${savedFile(name, 'csv', argumentMapCsv(map))}>CSV</a>
    </p>
  </section>`
}
