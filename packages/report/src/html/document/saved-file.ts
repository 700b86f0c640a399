import type { Artifact } from '../../artifact.ts'
import { chartFile } from '../address.ts'
import { chartCsv } from '../chart/chart-csv.ts'
import { chartSvg } from '../chart/chart-svg.ts'
import type { Chart } from '../chart/chart.ts'
import { chartLinks, type LinkOf } from '../chart/chart-part.ts'
import { dataAddress } from '../data-address.ts'
import { html, type Html } from '../html.ts'

const mediaTypes = { svg: 'image/svg+xml', csv: 'text/csv' } as const

/** Where a link leads that saves a file which the page itself holds: as files, charts would be eight a document. */
export const savedFile = (
  name: string,
  kind: keyof typeof mediaTypes,
  contents: Artifact['contents'],
): Html =>
  html`href="${dataAddress({ mediaType: mediaTypes[kind], contents })}"
  download="${chartFile(name, kind)}"`

/** Links that save the drawing and the figures of a chart of the page. */
export const savedLinks = (chart: Chart): Html => {
  const linkOf: LinkOf = (kind) =>
    savedFile(chart.name, kind, kind === 'svg' ? chartSvg(chart) : chartCsv(chart))
  return chartLinks(chart, linkOf)
}
