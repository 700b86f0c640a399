import { isRightToLeft } from '@contend/analyze/results'
import { html, type Html } from '../html.ts'
import { showControls } from '../name-text.ts'

// XML has no place for these, not even escaped.
const noXml = /[\p{Surrogate}\uFFFE\uFFFF]/gu
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u
const narrow = /[iljtfrI.,:;'’|! ()[\]-]/u
const mark = /\p{M}/u

/** Text that any reader of XML takes, with its control characters shown. */
export const svgSafe = (text: string): string =>
  showControls(text.replaceAll(/\s+/gu, ' ').trim()).replace(noXml, '\uFFFD')

const widthOf = (character: string): number => {
  if (mark.test(character)) return 0
  if (wide.test(character)) return 1.05
  if (narrow.test(character)) return 0.34
  return /[A-Z@%&mw–—]/u.test(character) ? 0.74 : 0.58
}

/** About how wide a text is, in units of its font size; rather too much than too little. */
export const textWidth = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + widthOf(character), 0)

/** The text, or as much of it as fits a width, in units of its font size, with an ellipsis. */
export const fitText = (text: string, width: number): string => {
  if (text.length <= 4 * width + 8 && textWidth(text) <= width) return text
  let room = width - 0.8
  let kept = ''
  for (const character of text) {
    room -= widthOf(character)
    if (room < 0) return `${kept.trimEnd()}…`
    kept += character
  }
  return kept
}

/** A text in lines no wider than a width; what does not fit the last of `most` lines is cut. */
export const wrapText = (text: string, width: number, most: number): readonly string[] => {
  const lines: string[] = []
  let rest = ''
  for (const word of text.split(' ')) {
    const longer = rest === '' ? word : `${rest} ${word}`
    if (rest !== '' && lines.length < most - 1 && textWidth(longer) > width) {
      lines.push(fitText(rest, width))
      rest = word
    } else rest = longer
  }
  return [...lines, fitText(rest, width)].filter((line) => line !== '')
}

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
  const anchor = at === 'middle' ? 'middle' : (at === 'left') === turned ? 'end' : 'start'
  return html`<text
    class="${kind}"
    x="${x}"
    y="${y}"
    text-anchor="${anchor}"
    ${turned ? html` direction="rtl"` : null}
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
