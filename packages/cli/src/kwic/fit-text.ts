import displayWidth from 'fast-string-truncated-width'

const ellipsis = '…'
const mark = /^\p{M}/u

/** Columns a text takes in a terminal. */
export const widthOf = (text: string): number => displayWidth(text).width

/** The largest count from 0 to `most` that fits; fitting ones come first. */
const largest = (most: number, fits: (count: number) => boolean): number => {
  let [low, high] = [0, most]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (fits(middle)) low = middle
    else high = middle - 1
  }
  return low
}

/** The start of a text that takes at most so many columns, with an ellipsis where it was cut. */
export const fitStart = (text: string, columns: number): string => {
  if (widthOf(text) <= columns) return text
  const characters = Array.from(text)
  const head = (count: number): string => characters.slice(0, count).join('')
  const kept = largest(characters.length, (count) => widthOf(head(count)) < columns)
  return `${head(kept)}${ellipsis}`
}

/** The end of a text that takes at most so many columns, with an ellipsis where it was cut. */
export const fitEnd = (text: string, columns: number): string => {
  if (widthOf(text) <= columns) return text
  const characters = Array.from(text)
  const tail = (count: number): string => characters.slice(characters.length - count).join('')
  let kept = largest(characters.length, (count) => widthOf(tail(count)) < columns)
  // A mark without its letter would sit on the ellipsis.
  while (mark.test(tail(kept))) kept -= 1
  return `${ellipsis}${tail(kept)}`
}
