import { RE2JS } from 're2js'
import type { Span } from '@contend/ingest'

/** A compiled regular expression that finds whole words in time linear in the text. */
export interface LinearRegex {
  /** Matches in text order that neither start nor end inside a word, without white space at the edges. */
  readonly find: (text: string) => readonly Span[]
}

const LARGEST_PROGRAM = 5000
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u

const compile = (pattern: string, caseSensitive: boolean): RE2JS =>
  RE2JS.compile(pattern, caseSensitive ? 0 : RE2JS.CASE_INSENSITIVE)

/** Why `pattern` cannot be used; `null` when it can. */
export const checkRegex = (pattern: string): string | null => {
  try {
    const matcher = compile(pattern, false).matcher('')
    if (matcher.programSize() > LARGEST_PROGRAM) {
      return 'The regular expression is too large. Use smaller repeat counts.'
    }
    return matcher.matches()
      ? 'The regular expression matches the empty text. Require one character at least.'
      : null
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    const hint = 'Lookaround and backreferences do not exist in RE2 syntax.'
    return `The regular expression cannot be used: ${reason.replace(/^error parsing regexp: /, '')}. ${hint}`
  }
}

const isWordEdge = (text: string, at: number): boolean =>
  !(WORD_CHARACTER.test(text.charAt(at - 1)) && WORD_CHARACTER.test(text.charAt(at)))

const trimmed = (text: string, start: number, end: number): Span => {
  const found = text.slice(start, end)
  return {
    start: start + found.length - found.trimStart().length,
    end: end - found.length + found.trimEnd().length,
  }
}

/** Compiles a pattern that `checkRegex` has accepted. */
export const linearRegex = (pattern: string, caseSensitive: boolean): LinearRegex => {
  const regex = compile(pattern, caseSensitive)
  const find = (text: string): readonly Span[] => {
    // The search for a place is ten times as slow as the test, and most sentences have none.
    if (!regex.test(text)) return []
    const spans: Span[] = []
    const matcher = regex.matcher(text)
    while (matcher.find()) {
      const span = trimmed(text, matcher.start(), matcher.end())
      if (span.end > span.start && isWordEdge(text, span.start) && isWordEdge(text, span.end)) {
        spans.push(span)
      }
    }
    return spans
  }
  return { find }
}
