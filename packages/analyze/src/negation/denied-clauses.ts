import type { RawHit } from '../lexicon/match.ts'
import type { ParsedSentence } from '../text/parsed-sentence.ts'
import { isComma, isVerb } from './token-classes.ts'

/** What may follow "wrong", "a myth" and the like for them to deny the clause that comes next. */
const COMPLEMENTISERS = new Set(['that', 'to'])

/**
 * Nouns behind which "that" opens a relative clause, not what is denied: "an artificial divide that textbooks invented". Inside
 * a phrase that is read as one, the lexicon has no hit of theirs.
 */
const RELATIVE_HEADS = new Set(
  'divide distinction difference line wall boundary border split dichotomy construct choice label opposition'.split(
    ' ',
  ),
)

/**
 * First token of the clause that a rejecting or denying word speaks of: "a myth that …", "wrong to …",
 * "special pleading, suggesting that …"; `null` when no clause follows.
 */
export const clauseAfter = (sentence: ParsedSentence, hit: RawHit): number | null => {
  const { tokens, lexical } = sentence
  const next = tokens[hit.tokenEnd]
  if (next?.key === 'that' && RELATIVE_HEADS.has(tokens[hit.tokenEnd - 1]?.lemma ?? '')) return null
  if (next !== undefined && COMPLEMENTISERS.has(next.key)) return hit.tokenEnd
  const verb = next?.key === ',' ? hit.tokenEnd + 1 : hit.tokenEnd
  const says = lexical.argument('attribution.verbs').some(({ tokenStart }) => tokenStart === verb)
  const isParticiple = tokens[verb]?.key.endsWith('ing') === true
  return says && isParticiple && tokens[verb + 1]?.key === 'that' ? verb + 1 : null
}

const LINKS = new Set(['be', 'seem', 'remain', 'sound', 'look'])

/** Words for whoever may hold a view: "anyone who thinks", "those who say", "if you believe". */
const HOLDERS = new Set(
  'anyone anybody whoever everyone everybody those people all he she man if'.split(' '),
)
/** How far behind the holder the verb of opinion may stand. */
const HOLDER_TOKENS = 4
/** Verbs that say what a thing is held to be without a clause: "call trust overrated", "treat them as one". */
const NAMING = new Set('call treat lump consider regard see deem'.split(' '))

const isOpinion = ({ lexical, tokens }: ParsedSentence, i: number): boolean =>
  NAMING.has(tokens[i]?.lemma ?? '') ||
  ['attribution.verbs', 'credence'].some((category) =>
    lexical.argument(category).some(({ tokenStart, tokenEnd }) => tokenStart <= i && i < tokenEnd),
  )

const TIMES = new Set(['day', 'days', 'time', 'times', 'age', 'era'])

/** First token of what is thought in "the idea that …", "to say that …"; -1 if there is none before a token. */
const afterIdea = (sentence: ParsedSentence, before: number): number => {
  const { tokens, lexical } = sentence
  const ideas = lexical.argument('views')
  const that = tokens.findIndex(({ key }, i) => {
    if (i >= before) return false
    if (key === 'when') return TIMES.has(tokens[i - 1]?.lemma ?? '')
    if (key !== 'that') return false
    const isIdea = ideas.some(({ tokenEnd }) => tokenEnd === i)
    const opensWithSaying = i <= 2 && /^(?:to|\w+ing)$/u.test(tokens[0]?.key ?? '')
    return isIdea || (opensWithSaying && isOpinion(sentence, i - 1))
  })
  return that < 0 ? -1 : that + 1
}

/** First token of what is thought in "anyone who thinks …"; -1 if there is none before a token. */
const afterHolder = (sentence: ParsedSentence, before: number): number => {
  const { tokens } = sentence
  const holder = tokens.findIndex(({ key }) => HOLDERS.has(key))
  if (holder < 0 || holder > 2) return -1
  for (let i = holder + 1; i <= holder + HOLDER_TOKENS && i < before; i++) {
    const isSaid = isVerb(tokens[i]) || tokens[i - 1]?.key === 'who'
    if (!isSaid || !isOpinion(sentence, i)) continue
    const opens = tokens[holder]?.key === 'whoever' || tokens[holder]?.key === 'if'
    const isRelative = opens || tokens.slice(holder + 1, i).some(({ key }) => key === 'who')
    if (isRelative) return tokens[i + 1]?.key === 'that' ? i + 2 : i + 1
  }
  return -1
}

/** Tokens of the clause in "the idea that … is a myth" that a rejecting word speaks of; `null` if none. */
export const clauseBefore = (
  sentence: ParsedSentence,
  hit: Pick<RawHit, 'tokenStart'>,
): { readonly from: number; readonly end: number } | null => {
  const { tokens } = sentence
  // "The idea that … does not hold up": the verdict has its verb in itself.
  const end = isVerb(tokens[hit.tokenStart])
    ? hit.tokenStart
    : tokens.slice(0, hit.tokenStart).findLastIndex(({ lemma }) => LINKS.has(lemma))
  const idea = afterIdea(sentence, hit.tokenStart)
  if (idea >= 0)
    return end > idea + 1 && tokens.slice(idea, end).some(isVerb) ? { from: idea, end } : null
  const held = afterHolder(sentence, hit.tokenStart)
  if (held < 0 || end <= held) return null
  // "If you think so, you are wrong": the view ends at the comma.
  const comma = tokens.findIndex((token, i) => i > held && isComma(token))
  const isSupposed = tokens.slice(0, held).some(({ key }) => key === 'if')
  return { from: held, end: isSupposed && comma > held ? Math.min(comma, end) : end }
}

const HAVE = new Set(['have', 'has'])

/** "Anyone who says that … has never …": the cue and what is thought, of those who know no better; `null` if none. */
export const clauseOfStrangers = (
  sentence: ParsedSentence,
): { readonly cue: number; readonly from: number; readonly end: number } | null => {
  const { tokens } = sentence
  const never = tokens.findIndex(
    ({ key }, i) =>
      key === 'never' && tokens.slice(Math.max(0, i - 2), i).some((token) => HAVE.has(token.key)),
  )
  if (never < 0) return null
  const end = tokens.slice(0, never).findLastIndex(({ key }) => HAVE.has(key))
  const from = afterHolder(sentence, end)
  return from >= 0 && end > from ? { cue: never, from, end } : null
}
