import { overlaps, type Span } from '@contend/ingest'
import { wordTokens, type ParsedSentence } from '../text/parsed-sentence.ts'
import type { Token } from '../text/token.ts'

/** What a sentence makes of what was said before it; `neither` of two views. */
export type Verdict = 'rejects' | 'endorses' | 'neither'

/** A verdict longer than this says something of its own. */
const VERDICT_WORDS = 9
/** A judgement that stands anywhere is that of a sentence no longer than this. */
const JUDGEMENT_WORDS = 16
/** A judgement must come this early in a longer sentence that takes up what was said. */
const EARLY_WORDS = 6
const ANAPHORS = new Set('they it this that these those he she'.split(' '))
/** Words with which a short verdict may open without taking up what was said. */
const OPENERS = new Set(
  'i we what how do never hardly nothing neither both wrong nonsense no not false untrue rubbish except sorry really right true such'.split(
    ' ',
  ),
)
const REPLIES = new Set(
  'wrong nonsense no not false untrue rubbish except sorry really right true'.split(' '),
)
/** Words that stand for what was said, or are said of it: "believe it", "a word of that". */
const SAID = new Set(
  'it this that them so a any either him her with on by not me us myself here'.split(' '),
)
const FIRST_PERSONS = new Set(['i', 'we'])
const PRO_FORMS = new Set(
  'so it that do does did is are was were have has will would can true case'.split(' '),
)
/** A reply of no more words that opens with a negation is nothing else: "Not a bit." */
const REPLY_WORDS = 3
/** How many words into a short verdict a noun for what was said may stand: "the old claim". */
const NOUN_WORDS = 4

const BARE =
  /^(?:it|they) (?:is|are|was|were|'s|'re|do|does|did|has|have|can|will)( (?:not|n't))?$/u
/** A comma this soon behind another one closes a parenthesis: "It is, of course, cheap". */
const PARENTHESIS_TOKENS = 6

/** "They are not, and …", "They do, at least here": a bare yes or no before the first comma. */
const bareReply = ({ tokens }: ParsedSentence): Verdict | null => {
  const comma = tokens.findIndex(({ key }) => key === ',')
  if (comma < 2) return null
  const isParenthesis = tokens
    .slice(comma + 1, comma + 1 + PARENTHESIS_TOKENS)
    .some(({ key }) => key === ',')
  if (isParenthesis) return null
  const found = BARE.exec(
    tokens
      .slice(0, comma)
      .map(({ key }) => key)
      .join(' '),
  )
  if (found === null) return null
  return found[1] === undefined ? 'endorses' : 'rejects'
}

const LEAVES_ALONE =
  '(?! (?:to|about|for|after|before|at|in|here|there|now|away|kind|sort|time|way|person|people))'
/** "The longer I do this, the more I think she was right.", "I wrote it down because it is so true." */
const JUDGES: readonly (readonly [Verdict, RegExp])[] = [
  [
    'endorses',
    new RegExp(
      `\\b(?:(?:he|she|they|that|it) (?:is|are|was|were|'s|'re|may be|might be) (?:\\w+ly |so |quite |all |both |dead )*(?:right|correct|on to something|true|spot on)|(?:he|she|they) (?:had|have|has) a point)\\b${LEAVES_ALONE}`,
      'u',
    ),
  ],
  [
    'endorses',
    /\bi (?:\w+ly |quite |do )*agree\b(?! (?:on|to)\b)|\bn't argue with (?:that|it|her|him|them)\b|\bthink the same\b|\b(?:said|put) it better\b/u,
  ],
  [
    'rejects',
    new RegExp(
      `\\b(?:he|she|they|that|it) (?:is|are|was|were|'s|'re) (?:\\w+ly |so |quite |all |both |dead )*(?:wrong|mistaken|nonsense|untrue)\\b${LEAVES_ALONE}`,
      'u',
    ),
  ],
  ['rejects', /\bi (?:\w+ly )*disagree\b|\bhow wrong\b|\bturns out (?:to be )?wrong\b/u],
  [
    'rejects',
    /^(?:complete|utter|total|pure|absolute|what|sheer) (?:\w+ )?(?:nonsense|rubbish|bunk|tosh|drivel|bullshit|hogwash)\b/u,
  ],
]
const DENYING = /\b(?:not|n't|never|nor|no|nobody|none|few|hardly|if|whether|used to|prove[ds]?)\b/u

/** What a sentence makes of what was said before it, or who said it, wherever in it that stands. */
const judgement = (words: readonly Token[], sentenceText: string): Verdict | null => {
  if (sentenceText.endsWith('?')) return null
  const text = words.map(({ key }) => key).join(' ')
  for (const [verdict, pattern] of JUDGES) {
    const found = pattern.exec(text)
    if (found === null) continue
    if (!DENYING.test(text.slice(0, found.index))) return verdict
  }
  return null
}

/** How a sentence takes up what was said: by a pronoun, shortly, or not at all. */
const takesUp = (sentence: ParsedSentence, words: readonly Token[]): 'pronoun' | 'short' | null => {
  const first = words[0]
  if (first === undefined) return null
  if (ANAPHORS.has(first.key)) return 'pronoun'
  if (words.length > VERDICT_WORDS) return null
  if (OPENERS.has(first.key)) return 'short'
  const limit = words[Math.min(NOUN_WORDS, words.length) - 1]?.end ?? sentence.end
  return sentence.lexical.argument('views').some(({ end }) => end <= limit) ? 'short' : null
}

/** Nothing but what was said stands behind it: "believe it", "convinced.", not "believe that price decides". */
const isOfWhatWasSaid = (words: readonly Token[], hit: Span): boolean => {
  const last = words.findLastIndex((word) => overlaps(word, hit))
  const [next, after] = words.slice(last + 1)
  if (next === undefined) return true
  return SAID.has(next.key) && !(next.key === 'that' && after !== undefined)
}

/** "It is a mistake to confuse the two" judges what follows, not what was said; "it is a myth that will not die" does. */
const judgesWhatFollows = (words: readonly Token[], hit: Span): boolean => {
  if (words[0]?.key !== 'it') return false
  const last = words.findLastIndex((word) => overlaps(word, hit))
  const joint = [last, last + 1].find((at) => /^(?:to|that)$/u.test(words[at]?.key ?? ''))
  const next = words[(joint ?? words.length) + 1]
  if (joint === undefined || next === undefined) return false
  const isVerb = next.pos === 'VERB' || next.pos === 'AUX'
  return words[joint]?.key === 'to' ? isVerb : !isVerb
}

/**
 * "No.", "It does not.", "That is not so.", "They don't.": nothing but a negation behind what was said. "They
 * have no harbour" and "he did not stay" say something of their own.
 */
const deniesOutright = (words: readonly Token[], negators: readonly Span[]): boolean => {
  // "Nothing more." limits what was said.
  if (words[0]?.key === 'nothing' && /^(?:more|less|else)$/u.test(words[1]?.key ?? '')) return false
  const at = words.findIndex((word) => negators.some((hit) => overlaps(hit, word)))
  if (at < 0) return words[0] !== undefined && REPLIES.has(words[0].key) && negators.length > 0
  const rest = words.slice(at).filter((word) => !negators.some((hit) => overlaps(hit, word)))
  const isBare = rest.every(({ key }) => PRO_FORMS.has(key))
  return isBare || (at === 0 && words.length <= REPLY_WORDS)
}

/**
 * "That is a myth.", "I do not believe a word of it.", "They are right", "Experience says otherwise.": what a sentence
 * makes of what was said before it; `null` where it judges nothing, or says something of its own.
 */
export const verdictOf = (sentence: ParsedSentence): Verdict | null => {
  const words = wordTokens(sentence)
  const bare = bareReply(sentence)
  if (bare !== null) return bare
  const how = takesUp(sentence, words)
  if (how === null) return words.length <= JUDGEMENT_WORDS ? judgement(words, sentence.text) : null
  const isShort = words.length <= VERDICT_WORDS
  const limit = words[Math.min(isShort ? VERDICT_WORDS : EARLY_WORDS, words.length) - 1]?.end ?? 0
  const { argument } = sentence.lexical
  const negators = argument('negators')
  const isDenied = (hit: Span): boolean => negators.some(({ start }) => start < hit.start)
  const early = (category: string): readonly Span[] =>
    argument(category).filter((hit) => hit.start < limit && !judgesWhatFollows(words, hit))
  if (words[0]?.key === 'neither')
    return [...early('endorsement'), ...early('rejection')].length > 0 ||
      words.some(({ key }) => key === 'right')
      ? 'neither'
      : null
  const isRight =
    early('endorsement').some((hit) => !isDenied(hit)) ||
    (isShort && early('rejection').some(isDenied))
  if (isRight) return 'endorses'
  if (early('rejection').some((hit) => !isDenied(hit))) return 'rejects'
  if (isShort && how === 'pronoun' && early('denial').some((hit) => !isDenied(hit)))
    return 'rejects'
  const held = early('credence').filter((hit) => isOfWhatWasSaid(words, hit))
  const doubted = early('credence.withheld')
  const isFirstPerson = FIRST_PERSONS.has(words[0]?.key ?? '')
  if (isFirstPerson && doubted.some((hit) => !isDenied(hit) && isOfWhatWasSaid(words, hit)))
    return 'rejects'
  if (isFirstPerson || OPENERS.has(words[0]?.key ?? '')) {
    if (held.some(isDenied)) return 'rejects'
    if (isFirstPerson && held.some((hit) => !doubted.includes(hit))) return 'endorses'
  }
  return isShort && deniesOutright(words, negators) ? 'rejects' : null
}
