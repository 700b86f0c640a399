import type { ParsedSentence } from '../text/parsed-sentence.ts'
import type { Token } from '../text/token.ts'

/** Where a negation stops: the first token no longer in it, and the rule that says so. */
export interface ScopeEnd {
  readonly token: number
  readonly rule: string
}

/** Connectives that open another clause; the lexicon lists them for each language. */
const CLAUSE_CATEGORIES = [
  'discourse.contrast',
  'discourse.concession',
  'discourse.cause',
  'discourse.condition',
  'discourse.result',
]
/** Words that open a clause and are no connectives. */
const SUBORDINATORS = new Set('while when since so until once where as'.split(' '))
const LIMITS = new Set([';', ':', '(', ')', '—', '–', '?', '!', '؛', '؟'])
const COMMAS = new Set([',', '،'])
const SUBJECTS = new Set(['PRON', 'PROPN', 'NOUN', 'DET', 'ADJ', 'NUM'])
const VERBS = new Set(['VERB', 'AUX'])
/** How far after "and" a new clause must show its verb. */
const NEW_CLAUSE_TOKENS = 6

/** A comma before "or" and "nor" goes on listing what is negated. */
const continuesList = (token: Token | undefined): boolean =>
  token?.key === 'or' || token?.key === 'nor'

/** "… and B2C always works": after "and" or "or", words of a subject and then a verb. */
const startsNewClause = (tokens: readonly Token[], from: number): boolean => {
  let subject = false
  for (const token of tokens.slice(from, from + NEW_CLAUSE_TOKENS)) {
    if (LIMITS.has(token.key) || COMMAS.has(token.key)) return false
    if (VERBS.has(token.pos)) return subject
    if (SUBJECTS.has(token.pos)) subject = true
    else if (token.pos !== 'ADV' && token.pos !== 'PUNCT') return false
  }
  return false
}

const isSpacedDash = (tokens: readonly Token[], i: number): boolean => {
  const dash = tokens[i]
  const before = tokens[i - 1]
  return dash?.key === '-' && before !== undefined && before.end < dash.start
}

/**
 * Whether "and" may join clauses: behind a verb of its own. In "wrong to say that firms and shoppers
 * differ" it joins the subjects of what is said.
 */
const isBehindVerb = (
  tokens: readonly Token[],
  i: number,
  context: { readonly from: number; readonly sayings: ReadonlySet<number> },
): boolean => {
  for (let at = i - 1; at >= context.from; at--) {
    const token = tokens[at]
    if (token === undefined || token.key === 'that' || context.sayings.has(at)) return false
    if (VERBS.has(token.pos)) return true
  }
  return false
}

const limitAt = (
  tokens: readonly Token[],
  i: number,
  context: {
    readonly from: number
    readonly openers: ReadonlySet<number>
    readonly sayings: ReadonlySet<number>
  },
): string | null => {
  const { openers } = context
  const key = tokens[i]?.key ?? ''
  if (LIMITS.has(key) || isSpacedDash(tokens, i)) return 'punctuation'
  if (COMMAS.has(key)) return continuesList(tokens[i + 1]) ? null : 'comma'
  if (openers.has(i) || SUBORDINATORS.has(key)) return 'conjunction'
  const joins = key === 'and' || key === 'or'
  if (joins && isBehindVerb(tokens, i, context) && startsNewClause(tokens, i + 1))
    return 'coordination'
  return null
}

/**
 * The end of the stretch that a negation covers whose cue ends before token `from`: its clause, at
 * most its sentence. A tagging error moves it by a clause at most.
 */
export const scopeEnd = (sentence: ParsedSentence, from: number): ScopeEnd => {
  const { tokens, lexical } = sentence
  const startsOf = (categories: readonly string[]): ReadonlySet<number> =>
    new Set(categories.flatMap(lexical.argument).map((hit) => hit.tokenStart))
  const openers = startsOf(CLAUSE_CATEGORIES)
  const sayings = startsOf(['attribution.verbs'])
  for (let i = from; i < tokens.length; i++) {
    const rule = limitAt(tokens, i, { from, openers, sayings })
    if (rule !== null && (i > from || rule !== 'conjunction')) return { token: i, rule }
  }
  return { token: tokens.length, rule: 'sentence' }
}
