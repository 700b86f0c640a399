const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Tells, line by line and in order, whether a line touches the inside of an element. */
export type InsideElement = (line: string) => boolean

/**
 * Follows one kind of HTML element over the lines of a text. A text that leaves some unclosed has
 * none: everything after it would count as inside.
 */
export const insideElement = (text: string, name: string): InsideElement => {
  const opening = new RegExp(`<${name}[\\s>]`, 'gi')
  const closing = new RegExp(`</${name}\\s*>`, 'gi')
  const total = count(text, opening)
  if (total === 0 || total !== count(text, closing)) return () => false
  let depth = 0
  return (line) => {
    const opened = count(line, opening)
    const inside = depth > 0 || opened > 0
    depth += opened - count(line, closing)
    return inside
  }
}
