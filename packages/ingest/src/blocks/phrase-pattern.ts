/**
 * Patterns for lines whose words give them away. Phrases are separated by ` | `; each is the source of
 * a regular expression. They are matched against plain text only, which is short and has single
 * blanks, so no phrase can take long.
 */
const alternatives = (phrases: string): string => {
  const parts = phrases.trim().split(/\s+\|\s+/)
  return `(?:${parts.join('|')})`
}

/** Marks before the words: everything but the blocks of Unicode that hold letters and digits. */
const lead = '^[^A-Za-z0-9\\u00C0-\\u1FFF\\u2C00-\\uD7FF]*'

/** Folding case by Unicode takes twice the time, so it is asked for only where a phrase needs it. */
const anyCase = (source: string): string => (source.includes('\\p{') ? 'iu' : 'i')

const pattern = (source: string, flags: string | undefined): RegExp =>
  new RegExp(source, flags ?? anyCase(source))

/** A line that is one of the phrases, with any marks around it. Any case, unless flags are given. */
export const wholeLine = (phrases: string, flags?: string): RegExp =>
  pattern(`${lead}${alternatives(phrases)}[\\s.…:!»›>→|*-]*$`, flags)

/** A line that is one of the phrases to its last mark. Any case, unless flags are given. */
export const exactLine = (phrases: string, flags?: string): RegExp =>
  pattern(`${lead}${alternatives(phrases)}$`, flags)

/** A line that begins with one of the phrases. Any case, unless flags are given. */
export const lineStart = (phrases: string, flags?: string): RegExp =>
  pattern(`${lead}${alternatives(phrases)}`, flags)

/** A line that holds one of the phrases anywhere. Any case, unless flags are given. */
export const holds = (phrases: string, flags?: string): RegExp =>
  pattern(alternatives(phrases), flags)

/** A line that fits one of the patterns, in any case. */
export const either = (...patterns: readonly RegExp[]): RegExp =>
  pattern(patterns.map(({ source }) => `(?:${source})`).join('|'), undefined)
