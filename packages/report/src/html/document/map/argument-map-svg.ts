import { html, raw, renderPage } from '../../html.ts'
import { showControls } from '../../name-text.ts'
import type { Entry } from '../../report-model.ts'
import { mapDrawingStyle } from '../../style/map-style.ts'
import { colours } from '../../theme.ts'
import { drawMap, mapSummary, type ArgumentMap } from './draw-map.ts'
import { legendItems } from './map-legend.ts'

const margin = 16
const legendLine = 22

/** The light colours in place of the custom properties, which few programs that draw know. */
const style = mapDrawingStyle.replaceAll(
  /var\(--([\w-]+)\)/gu,
  (whole, name: string) => colours[name]?.[0] ?? (name === 'sans' ? 'sans-serif' : whole),
)

/** The argument map of a document as a file of its own, drawn on the light ground, without links: it stands anywhere. */
export const argumentMapSvg = (entry: Entry, map: ArgumentMap): string => {
  const { layout, isRightToLeft } = map
  const [width, top] = [Math.max(layout.width, 420) + 2 * margin, 3.25 * margin]
  const below = top + layout.height + margin
  const height = below + legendItems.length * legendLine + margin
  const inner = isRightToLeft ? width - margin - layout.width : margin
  const page = html`<svg
    xmlns="http://www.w3.org/2000/svg"
    class="map"
    width="${width}"
    height="${height}"
    viewBox="0 0 ${width} ${height}"
  >
    <title>${showControls(entry.name)}: ${mapSummary(map)}</title>
    <style>
      ${raw(style)}
    </style>
    <rect class="paper" width="${width}" height="${height}" />
    <text
      class="name"
      x="${isRightToLeft ? width - margin : margin}"
      y="${2 * margin}"
      direction="${isRightToLeft ? 'rtl' : 'ltr'}"
    >
      ${showControls(entry.name).slice(0, 120)}
    </text>
    <g transform="translate(${inner} ${top})" direction="${isRightToLeft ? 'rtl' : 'ltr'}">
      ${drawMap(map, null)}
    </g>
    ${legendItems.map(
      ({ drawing, words }, index) =>
        html`<g transform="translate(${margin} ${below + index * legendLine})"
          >${drawing}<text class="words" x="50" y="12">${words}</text></g
        >`,
    )}
  </svg>`
  return renderPage(page)
}
