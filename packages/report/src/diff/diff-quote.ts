import type { DiffQuote } from '@contend/analyze'
import { html, type Html } from '../html/html.ts'
import { nameText } from '../html/name-text.ts'

/** Most characters before and after what is marked, in UTF-16 units. */
const context = 240

const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ')

const cutStart = (text: string): string =>
  text.length <= context ? plain(text) : `… ${plain(text.slice(-context).replace(/^\S*\s/u, ''))}`

const cutEnd = (text: string): string =>
  text.length <= context ? plain(text) : `${plain(text.slice(0, context).replace(/\s\S*$/u, ''))} …`

/** The words of a sentence, cut where it is very long, with its mark. */
export const quoteWords = ({ text, mark }: DiffQuote): Html => {
  if (mark === null) return html`<p class="words" dir="auto">${cutEnd(text)}</p>`
  const { start, end } = mark
  return html`<p class="words" dir="auto">
    ${cutStart(text.slice(0, start))}<mark>${plain(text.slice(start, end))}</mark>${cutEnd(
      text.slice(end),
    )}
  </p>`
}

/** Where a sentence stands: `DOCUMENT:SENTENCE`, as `contend explain` takes it. */
export const quotePlace = ({ document, sentence }: DiffQuote): Html =>
  html`${nameText(document)}:${sentence}`
