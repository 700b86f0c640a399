/**
 * Where in a text a rule applies: before the first long paragraph, near the end, at either of these
 * edges, or anywhere.
 */
export type Place = 'anywhere' | 'top' | 'end' | 'edges'

/** A line of a web page that is recognised by its words alone. */
export interface LineRule {
  /** Name of the rule, shown by `contend explain`. */
  readonly rule: string
  readonly kind: 'boilerplate' | 'caption'
  /** Why such a line is no part of the argument. */
  readonly reason: string
  /** Matched against the plain text of the whole draft. */
  readonly pattern: RegExp
  /** What is true of every plain text that the pattern matches, and quickly told. Default: nothing is known. */
  readonly needs?: (plain: string) => boolean
  /** A draft of more words is prose that happens to begin like this. */
  readonly words: number
  readonly place: Place
}

/** A rule for boilerplate of at most twenty words anywhere, unless `more` says otherwise. */
export const boilerplate = (
  rule: string,
  reason: string,
  pattern: RegExp,
  more: Partial<Pick<LineRule, 'words' | 'place' | 'needs'>> = {},
): LineRule => ({
  rule,
  kind: 'boilerplate',
  reason,
  pattern,
  words: 20,
  place: 'anywhere',
  ...more,
})
