import { showControls } from './name-text.ts'

/** Longest name in a table of any size, in UTF-16 units. */
const longest = 160

/** A name as the tables show it: on one line, control characters shown, cut when it is very long. */
export const shownName = (name: string): string => {
  const text = showControls(name.replaceAll(/\s+/gu, ' ').trim())
  return text.length <= longest ? text : `${text.slice(0, longest).trimEnd()} …`
}
