import { formatCount } from '../html/format-number.ts'

/** The first letter in capitals: `three documents` becomes `Three documents`. */
export const capitalized = (text: string): string =>
  text.replace(/^\p{Ll}/u, (a) => a.toUpperCase())

/** `a`, `a and b`, `a, b and c`. */
export const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`

/** `12 of 40 sentences`: a count never stands without what it was counted of. */
export const outOf = (count: number, of: number, noun: string): string =>
  `${formatCount(count)} of ${formatCount(of)} ${of === 1 ? noun : `${noun}s`}`

/** Words of an article or data file in quotation marks, without a closing stop, cut at the end of a word. */
export const quoted = (text: string, most = 160): string => {
  const line = text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/(?<!\.)\.$/u, '')
  if (line.length <= most) return `“${line}”`
  const cut = line.slice(0, most)
  const space = cut.lastIndexOf(' ')
  return `“${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/u, '')} …”`
}

/** The sum of figures. */
export const sumOf = <Item>(items: readonly Item[], figure: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + figure(item), 0)
