import type { ParsedSentence } from '../text/parsed-sentence.ts'
import type { Token } from '../text/token.ts'
import { isInflected, startsPredicate } from './coordination.ts'
import type { NegationLimit, NegationStart } from './negation-rules.ts'
import { endsRelative } from './relative-clause.ts'
import { isComma, isEnding, isLimit, isQuote, isVerb, startsClause } from './token-classes.ts'

/** Where a negation stops: the first token no longer in it, and the rule that says so. */
export interface ScopeEnd {
  readonly token: number
  readonly rule: NegationLimit
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
/** Verbs whose complement holds, or stays open, whether they are negated or not (Kiparsky and Kiparsky 1970). */
const FACTIVES = new Set(
  'know realise realize notice remember forget regret discover appreciate recognise recognize mind mention explain'.split(
    ' ',
  ),
)
const COMPLEMENTISERS = new Set('that whether if how why what who which'.split(' '))
const RELATIVES = new Set(['that', 'who', 'which', 'whose', 'whom', 'what'])
const SUBJECTS = new Set(['nobody', 'everybody', 'everyone', 'we', 'i', 'they', 'he', 'she'])
const OBJECTS = new Set(['them', 'him', 'us', 'me'])
const BOUNDED_BLOCKS = new Set(['title', 'heading', 'list-item', 'caption'])
/** How far a list may go on between two commas. */
const LIST_ITEM_TOKENS = 5
const ASIDE_TOKENS = 6

interface Reading {
  readonly sentence: ParsedSentence
  readonly from: number
  readonly start: NegationStart
  /** Tokens that open another clause. */
  readonly openers: ReadonlySet<number>
  readonly sayings: ReadonlySet<number>
  /** Tokens that negate. */
  readonly negators: ReadonlySet<number>
  /** "I don't know that …" doubts it; "they don't know that …" does not. */
  readonly firstPerson: boolean
}

/** A comma goes on listing what is negated where "or" follows, at once or behind further items. */
const continuesList = (tokens: readonly Token[], comma: number, pair: boolean): boolean => {
  for (let i = comma + 1, item = 0; i < tokens.length && item <= LIST_ITEM_TOKENS; i++, item++) {
    const token = tokens[i]
    if (token?.key === 'or' || (pair && token?.key === 'nor')) return !startsClause(tokens, i + 1)
    if (isLimit(token) || isVerb(token)) return false
    if (isComma(token)) item = 0
  }
  return false
}

const isNominal = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON'

/** "As" before "much" or "fast" compares. */
const opensClause = (tokens: readonly Token[], i: number): boolean => {
  const key = tokens[i]?.key ?? ''
  const compares = key === 'as' && /^AD[JV]$/u.test(tokens[i + 1]?.pos ?? '')
  return SUBORDINATORS.has(key) && !compares
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
const isBehindVerb = ({ sentence, from, sayings }: Reading, i: number): boolean => {
  const { tokens } = sentence
  for (let at = i - 1; at >= from; at--) {
    if (tokens[at]?.key === 'that' || sayings.has(at)) return false
    if (isVerb(tokens[at])) return true
  }
  return false
}

/** "And no consumer brain", "or never": the next negation has a scope of its own. */
const opensNegation = ({ sentence, negators }: Reading, i: number): boolean => {
  const { tokens } = sentence
  const next = tokens[i + 1]?.pos === 'ADV' && !negators.has(i + 1) ? i + 2 : i + 1
  return negators.has(next)
}

const coordinates = (reading: Reading, i: number): boolean => {
  const { sentence, start, from } = reading
  const { tokens } = sentence
  const key = tokens[i]?.key
  if (key === 'nor') return start !== 'neither-nor'
  if (key !== 'and' && key !== 'or' && key !== 'then') return false
  return (
    opensNegation(reading, i) ||
    (isBehindVerb(reading, i) && startsClause(tokens, i + 1)) ||
    startsPredicate(tokens, i, { from })
  )
}

/** "They do not know that B2B differs": it differs, known or not. */
const endsAtComplement = ({ sentence, from, start, firstPerson }: Reading, i: number): boolean => {
  const { tokens } = sentence
  const verb = tokens[i - 1]
  if (start === 'denied-clause' || i <= from || firstPerson) return false
  return (
    isVerb(verb) && FACTIVES.has(verb?.lemma ?? '') && COMPLEMENTISERS.has(tokens[i]?.key ?? '')
  )
}

/**
 * "A quote without a price is a poem", "without rope nobody sails": a verb or a second subject stands
 * behind the phrase.
 */
const endsPhrase = ({ sentence, from, start }: Reading, i: number): boolean => {
  const { tokens } = sentence
  const token = tokens[i]
  const before = tokens[i - 1]
  const phrase = tokens.slice(from, i)
  if (start !== 'phrase' || token === undefined || before === undefined) return false
  if (i === from)
    return isInflected(token) && !/^(?:NOUN|PROPN|ADJ|VERB)$/u.test(tokens[i + 1]?.pos ?? '')
  if (!phrase.some(isNominal) || phrase.some(({ key }) => RELATIVES.has(key))) return false
  if (RELATIVES.has(token.key)) return false
  if (isVerb(token)) return !token.key.endsWith('ing') && before.key !== 'to'
  const startsSubject = token.pos === 'DET' || token.pos === 'PRON' || SUBJECTS.has(token.key)
  return isNominal(before) && (startsSubject || (OBJECTS.has(before.key) && isNominal(token)))
}

/** The end of words that somebody says; a quoted phrase without a verb is no saying. */
const closesQuotation = ({ sentence, from }: Reading, i: number): boolean => {
  const { tokens } = sentence
  if (!isQuote(tokens[i])) return false
  const before = tokens.slice(0, from)
  const isInside = before.filter(isQuote).length % 2 === 1
  const since = tokens.slice(from, i).filter(isQuote).length
  return isInside && since % 2 === 0 && tokens.slice(before.findLastIndex(isQuote), i).some(isVerb)
}

const limitAt = (reading: Reading, i: number): NegationLimit | null => {
  const { sentence, from, openers, start } = reading
  const { tokens } = sentence
  if (isLimit(tokens[i]) || isSpacedDash(tokens, i)) return 'punctuation'
  if (closesQuotation(reading, i)) return 'quotation'
  if (isComma(tokens[i])) return continuesList(tokens, i, start === 'neither-nor') ? null : 'comma'
  if (i > from && endsAtComplement(reading, i)) return 'complement'
  if (i > from && (openers.has(i) || opensClause(tokens, i))) return 'conjunction'
  if (i > from && coordinates(reading, i)) return 'coordination'
  if (endsPhrase(reading, i)) return 'phrase'
  const says = tokens.slice(from, i).some((_, at) => reading.sayings.has(from + at))
  return !says && endsRelative(tokens, i, from) ? 'relative' : null
}

/** The comma that closes an aside between a negative subject and its verb: "no buyer, however rich, waits"; -1 if none. */
const asideEnd = ({ sentence, from }: Reading, comma: number): number => {
  const { tokens } = sentence
  if (!isComma(tokens[comma]) || tokens.slice(from, comma).some(isVerb)) return -1
  const closing = tokens.findIndex(
    (token, i) => i > comma && i <= comma + ASIDE_TOKENS && isComma(token),
  )
  const verb = tokens[closing + 1]
  return closing > 0 && verb !== undefined && isVerb(verb) && isInflected(verb) ? closing : -1
}

/** The end of the sentence without its full stop. */
const lastOf = ({ sentence, from }: Reading): ScopeEnd => {
  const { tokens, block } = sentence
  let token = tokens.length
  while (token > from && (isEnding(tokens[token - 1]) || isQuote(tokens[token - 1]))) token--
  const isLine = BOUNDED_BLOCKS.has(block) && token === tokens.length
  return { token, rule: isLine ? 'line' : 'sentence' }
}

/**
 * The end of the stretch that a negation covers whose cue ends before token `from`: its clause, at
 * most its sentence. A tagging error moves it by a clause at most.
 */
export const scopeEnd = (
  sentence: ParsedSentence,
  from: number,
  { start, firstPerson }: { readonly start: NegationStart; readonly firstPerson: boolean },
): ScopeEnd => {
  const { tokens, lexical } = sentence
  const startsOf = (categories: readonly string[]): ReadonlySet<number> =>
    new Set(categories.flatMap(lexical.argument).map((hit) => hit.tokenStart))
  const reading: Reading = {
    sentence,
    from,
    start,
    firstPerson,
    openers: startsOf(CLAUSE_CATEGORIES),
    sayings: startsOf(['attribution.verbs']),
    negators: startsOf(['negators.direct', 'negators.determiner', 'negators.implicit']),
  }
  const last = lastOf(reading)
  for (let i = from; i < last.token; i++) {
    const aside = start === 'determiner' ? asideEnd(reading, i) : -1
    if (aside > 0) {
      i = aside
      continue
    }
    const rule = limitAt(reading, i)
    if (rule !== null) return { token: isComma(tokens[i - 1]) ? i - 1 : i, rule }
  }
  return last
}
