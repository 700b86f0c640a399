import { html, type Html } from '../html.ts'
import { percent } from './percent-scale.ts'

/** One part of a whole: how many, and the class that colours it. */
export interface Part {
  readonly count: number
  readonly tone: string
}

/** Parts of a whole side by side. */
export const stackedBar = (parts: readonly Part[], height: number): Html => {
  const total = parts.reduce((sum, part) => sum + part.count, 0)
  let before = 0
  const bars = parts
    .filter((part) => part.count > 0)
    .map(({ count, tone }) => {
      const x = (100 * before) / total
      before += count
      return html`<rect
        class="${tone}"
        x="${percent(x)}"
        y="0.5"
        width="${percent((100 * count) / total)}"
        height="${height - 1}"
      />`
    })
  return html`<svg class="strip" height="${height}" aria-hidden="true">${bars}</svg>`
}
