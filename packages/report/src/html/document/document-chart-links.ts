import type { Chart } from '../chart/chart.ts'
import { chartCsv } from '../chart/chart-csv.ts'
import { fileLinks } from '../chart/chart-part.ts'
import { chartSvg } from '../chart/chart-svg.ts'
import { html, type Html } from '../html.ts'

const alone = /\p{Surrogate}/gu

/** An address that holds its file. Browsers drop line breaks from addresses, so those are escaped with what else means something there. */
const dataLink = (mediaType: string, contents: string): string =>
  `data:${mediaType};charset=utf-8,${encodeURI(contents.replace(alone, '\uFFFD')).replaceAll('#', '%23').replaceAll('%20', ' ')}`

/**
 * Links to the drawing and the figures of a chart of one document. They hold what they lead to: files would be
 * four a document, and the links work in a page that has been moved away from its folder.
 */
export const documentChartLinks = (chart: Chart, file: string): Html =>
  fileLinks(chart.title, {
    svg: html`href="${dataLink('image/svg+xml', chartSvg(chart).replaceAll('\n', ' '))}"
    download="${file}.svg"`,
    csv: html`href="${dataLink('text/csv', chartCsv(chart))}" download="${file}.csv"`,
  })
