/**
 * Which wildcards a format has: `*` at the end of a term, `*` anywhere, or `*` and `?` anywhere. What is
 * none is a plain character, which a lexicon of ours writes `\*` or `\?`.
 */
export type WildcardRule = 'star-at-end' | 'star' | 'star-and-question'

const isWildcard = (rule: WildcardRule, mark: string, rest: string): boolean => {
  switch (rule) {
    case 'star-and-question':
      return true
    case 'star':
      return mark === '*'
    case 'star-at-end':
      return mark === '*' && /^\**$/.test(rest)
  }
}

/** A term as a lexicon of ours writes it, and whether it holds `*` or `?` as plain characters. */
export interface TranslatedTerm {
  readonly text: string
  readonly hasLiteral: boolean
}

/** Translates the wildcards of another format. */
export const translateWildcards = (term: string, rule: WildcardRule): TranslatedTerm => {
  let hasLiteral = false
  // Only what follows a star at the very end matters, so the test of the rest stays short.
  const tail = /\**$/.exec(term)?.index ?? term.length
  const text = term.replace(/\\[*?]|[*?]/g, (found, at: number) => {
    const rest = at >= tail ? '' : '…'
    if (found.length === 1 && isWildcard(rule, found, rest)) return found
    hasLiteral = true
    return found.length === 1 ? `\\${found}` : found
  })
  return { text, hasLiteral }
}

const HYPHENS = /[-\u2010-\u2015\u2212\ufe63\uff0d\u0640]/g

/** Whether a term holds anything besides wildcards, hyphens and white space. */
export const holdsSomething = (term: string): boolean =>
  /[\p{L}\p{N}\p{P}\p{S}]/u.test(
    term.replace(/\\[*?]|[*?]/g, (found) => (found.length === 1 ? '' : '+')).replace(HYPHENS, ''),
  )

/** Whether a term of ours holds a wildcard. */
export const holdsWildcard = (term: string): boolean => /(?<!\\)[*?]/.test(term)
