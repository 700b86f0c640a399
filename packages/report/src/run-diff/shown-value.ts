import { formatCount, formatFixed } from '../html/format-number.ts'
import { html, type Html } from '../html/html.ts'
import { nameText } from '../html/name-text.ts'

type Value = string | number | boolean | null

const hash = /^[\da-f]{64}$/u

/** A value of a run or a document in words; a hash by its first digits. */
const shownValue = (value: Value): Html => {
  if (value === null) return html`<span class="muted">none</span>`
  if (typeof value === 'boolean') return html`${String(value)}`
  if (typeof value === 'number')
    return html`${Number.isInteger(value) && value >= 0 ? formatCount(value) : formatFixed(value, 3)}`
  return hash.test(value) ? html`<code>${value.slice(0, 12)}</code>` : nameText(value)
}

/** What it was and what it is. */
export const step = (before: Value, after: Value): Html =>
  html`<span class="change">${shownValue(before)} → ${shownValue(after)}</span>`
