import { isRightToLeft } from '@contend/analyze/results'
import { html, type Html } from '../html.ts'
import { showControls } from '../name-text.ts'
import { fitText } from '../text-width.ts'

// XML has no place for these, not even escaped.
const noXml = /[\p{Surrogate}\uFFFE\uFFFF]/gu

/** Text that any reader of XML takes, with its control characters shown. */
export const svgSafe = (text: string): string =>
  showControls(text.replaceAll(/\s+/gu, ' ').trim()).replace(noXml, '\uFFFD')

/** Sums of places end in digits that no one sees. */
const shortNumber = (value: number): number => Number(value.toFixed(2))

/** How a text is set. */
export interface TextPlace {
  readonly x: number
  readonly y: number
  /** A class of the style of the drawing. */
  readonly kind: string
  /** Which side of `x` it stands on, as read on the page. */
  readonly at?: 'left' | 'middle' | 'right'
}

/** A line of text. One from right to left keeps its direction, and its place. */
export const svgText = (text: string, { x, y, kind, at = 'left' }: TextPlace): Html => {
  const turned = isRightToLeft(text)
  const anchor = at === 'middle' ? 'middle' : (at === 'left') === turned ? 'end' : null
  const placed = anchor === null ? null : html` text-anchor="${anchor}"`
  const direction = turned ? html` direction="rtl"` : null
  return html`<text
    class="${kind}"
    x="${shortNumber(x)}"
    y="${shortNumber(y)}"
    ${placed}${direction}
    >${text}</text
  >`
}

/** A name, cut to a width in units of its font size; the whole of it is its title. */
export const svgName = (name: string, width: number, place: TextPlace): Html => {
  const whole = svgSafe(name)
  const shown = fitText(whole, width)
  const text = svgText(shown, place)
  return shown === whole ? text : html`<g><title>${whole}</title>${text}</g>`
}
