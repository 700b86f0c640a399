import type { RawHit } from '../lexicon/match.ts'
import type { ParsedSentence } from '../text/parsed-sentence.ts'
import type { Token } from '../text/token.ts'
import type { NegationStart } from './negation-rules.ts'
import { isComma, startsClause } from './token-classes.ts'

/** What a negating word negates: from which token on, and the rule that says so. */
export interface ScopeStart {
  readonly rule: NegationStart
  /** First token behind the cue. */
  readonly cueEnd: number
  readonly from: number
}

/** Verbs whose negation is felt to stand in their complement (Horn 1978, on negative raising). */
const RAISING = new Set(
  'think believe suppose imagine expect reckon feel guess seem appear'.split(' '),
)
/** Last words of cues that govern a phrase. */
const BEFORE_PHRASE = new Set(['without', 'any', 'than', 'from', 'being', 'of', 'but', 'to'])
const PHRASE_CUES =
  /^(?:without|far from|rather than|instead of|in place of|as opposed to|anything but|.*\b(?:lack|absence|devoid|void) of)\b/
const NEAR_NEGATIVES = new Set(['hardly', 'scarcely', 'barely', 'rarely', 'seldom'])
const ASKING_AUXILIARIES = new Set(
  'is are was were do does did has have had can could will would should ca wo'.split(' '),
)
const JOINING = new Set(['and', 'or', 'but', 'nor', 'so', 'yet'])
/** An aside behind the cue ("not, however, …") is at most so long. */
const ASIDE_TOKENS = 8

const surfaceKey = (sentence: ParsedSentence, hit: RawHit): string =>
  sentence.tokens
    .slice(hit.tokenStart, hit.tokenEnd)
    .map(({ key }) => key)
    .join(' ')

/** "Isn't B2B only B2C with invoices?" takes it for granted that it is. */
export const asksForYes = ({ tokens }: ParsedSentence, hit: RawHit): boolean =>
  hit.tokenStart === 1 &&
  tokens.at(-1)?.key === '?' &&
  tokens[1]?.key === "n't" &&
  ASKING_AUXILIARIES.has(tokens[0]?.key ?? '')

/** "Nor" behind "neither" negates nothing a second time. */
export const isSecondOfPair = ({ tokens }: ParsedSentence, hit: RawHit): boolean =>
  tokens[hit.tokenStart]?.key === 'nor' &&
  tokens.slice(0, hit.tokenStart).some((token) => token.key === 'neither')

/** Behind "not, however," and "not (as some say)": the first token of what is negated. */
const behindAside = (tokens: readonly Token[], from: number): number => {
  const opening = tokens[from]
  if (!isComma(opening) && opening?.key !== '(') return from
  const closes = (token: Token): boolean =>
    opening?.key === '(' ? token.key === ')' : isComma(token)
  const length = tokens.slice(from + 1, from + 1 + ASIDE_TOKENS).findIndex(closes)
  const behind = from + length + 2
  const goesOn = !JOINING.has(tokens[behind]?.key ?? '') && !isComma(tokens[behind])
  return length >= 0 && goesOn ? behind : from
}

/** Behind "think" or "think that", where a clause follows; -1 where none does. */
const clauseBehind = (tokens: readonly Token[], verb: number): number => {
  if (!RAISING.has(tokens[verb]?.lemma ?? '')) return -1
  if (tokens[verb + 1]?.key === 'that') return verb + 2
  return startsClause(tokens, verb + 1) ? verb + 1 : -1
}

const raised = (tokens: readonly Token[], hit: RawHit): ScopeStart | null => {
  const last = tokens[hit.tokenEnd - 1]?.key === 'that' ? hit.tokenEnd - 2 : hit.tokenEnd - 1
  for (const verb of [last, hit.tokenEnd, hit.tokenEnd + 1]) {
    const from = clauseBehind(tokens, verb)
    // An adverb may stand between: "do not really think".
    const adverb = verb === hit.tokenEnd + 1 && tokens[hit.tokenEnd]?.pos !== 'ADV'
    if (from >= 0 && !adverb) return { rule: 'raising', cueEnd: verb + 1, from }
  }
  return null
}

const ruleOf = (sentence: ParsedSentence, hit: RawHit, kind: string): NegationStart => {
  const { tokens } = sentence
  const words = surfaceKey(sentence, hit)
  const isNegated = tokens
    .slice(hit.tokenStart, hit.tokenEnd)
    .some(({ key }) => key === 'not' || key === "n't")
  if (words.startsWith('neither')) {
    const rest = tokens.slice(hit.tokenEnd)
    return rest.some(({ key }) => key === 'nor') ? 'neither-nor' : 'direct'
  }
  if (kind === 'determiner') return 'determiner'
  if (NEAR_NEGATIVES.has(tokens[hit.tokenEnd - 1]?.key ?? '')) return 'near-negative'
  if (kind === 'direct' || isNegated) return 'direct'
  const last = tokens[hit.tokenEnd - 1]?.key ?? ''
  return PHRASE_CUES.test(words) && BEFORE_PHRASE.has(last) ? 'phrase' : 'implicit'
}

/** What a hit of `negators.KIND` negates. */
export const scopeStart = (sentence: ParsedSentence, hit: RawHit, kind: string): ScopeStart => {
  const { tokens } = sentence
  const rule = ruleOf(sentence, hit, kind)
  const opinion = rule === 'direct' ? raised(tokens, hit) : null
  if (opinion !== null) return opinion
  const from = kind === 'determiner' ? hit.tokenEnd : behindAside(tokens, hit.tokenEnd)
  return { rule, cueEnd: hit.tokenEnd, from }
}
