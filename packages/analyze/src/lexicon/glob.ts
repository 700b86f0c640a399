const LETTER = /[\p{L}\p{N}]/u

/** A word pattern: `*` stands for any characters, `?` for exactly one. */
export interface Glob {
  /** What comes before the first wildcard. */
  readonly prefix: string
  /** What comes after the last wildcard. */
  readonly suffix: string
  /** Whether a word matches as a whole. Time is linear in the product of both lengths. */
  readonly test: (key: string) => boolean
}

/** Whether a word of a term holds a wildcard; `\*` and `\?` are plain characters. */
export const hasWildcard = (word: string): boolean => /(?<!\\)[*?]/.test(word)

/** The word with its escapes resolved. */
export const unescapeWildcards = (word: string): string => word.replace(/\\([*?])/g, '$1')

interface Part {
  readonly kind: 'any' | 'one' | 'text'
  readonly text: string
}

const partsOf = (pattern: string): readonly Part[] =>
  (pattern.match(/\\[*?]|./gsu) ?? []).map((text) => {
    if (text === '*') return { kind: 'any', text }
    if (text === '?') return { kind: 'one', text }
    return { kind: 'text', text: text.length > 1 && text.startsWith('\\') ? text.slice(1) : text }
  })

const matches = (parts: readonly Part[], characters: readonly string[]): boolean => {
  let at = 0
  let part = 0
  let star = -1
  let resume = 0
  while (at < characters.length) {
    const current = parts[part]
    if (current?.kind === 'any') {
      star = part
      part += 1
      resume = at
    } else if (
      current?.kind === 'one' ||
      (current !== undefined && current.text === characters[at])
    ) {
      part += 1
      at += 1
    } else if (star >= 0) {
      part = star + 1
      resume += 1
      at = resume
    } else return false
  }
  while (parts[part]?.kind === 'any') part += 1
  return part === parts.length
}

const textOf = (parts: readonly Part[]): string => parts.map(({ text }) => text).join('')

/** Compiles a folded word pattern. Only keys that hold a letter or digit match. */
export const compileGlob = (pattern: string): Glob => {
  const parts = partsOf(pattern)
  const first = parts.findIndex(({ kind }) => kind !== 'text')
  const last = parts.findLastIndex(({ kind }) => kind !== 'text')
  return {
    prefix: textOf(first < 0 ? parts : parts.slice(0, first)),
    suffix: textOf(parts.slice(last + 1)),
    test: (key) => LETTER.test(key) && matches(parts, Array.from(key)),
  }
}
