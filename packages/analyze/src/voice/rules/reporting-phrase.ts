import type { RawHit } from '../../lexicon/match.ts'
import type { ParsedSentence } from '../../text/parsed-sentence.ts'
import type { ReportingRule } from '../reporting-rule.ts'

/** Nouns for what goes on in one's own mind. */
const MENTAL = /\b(?:impression|opinion|conclusion|conviction|belief|assumption|idea)\b/u

/** Names held at arm's length and appeals: nothing is said ("what people call", "so called", "ask any", "contrary to popular belief"); "according to" has a rule of its own. */
const NAMES = /\b(?:called|call|styled|proclaimed|ask any|if you ask|according|contrary)\b/u

/** Subjects that phrases with a verb of saying keep: "it is said", "we are told", "would have you believe". */
const SET_SUBJECTS = /^(?:it|we|i|legend|rumou?r|word|tradition|would|hear|never|not|n't)\b/u

/** "many people believe", "they tell us": left to the rules on verbs, which look at what follows. */
const CLAUSES =
  /\b(?:say|says|saying|argue|claim|believe|think|assume|insist|maintain|suggests?|contend|tells?|shows?|shown|indicates?|holds)(?: (?:us|you|me|that))?$/u

const AUTHORS = new Set(['i', 'we', 'my', 'our'])
const LEADING = new Set(['to', 'of', 'under', 'with', 'leave', 'left', 'have', 'had', 'get', 'got'])
const SUPPOSING = new Set(['if', 'when', 'unless', 'what', 'how'])

/** "You will hear about it", "the best I have heard.": a topic or a thing, and nothing said. */
const isTopic = ({ tokens }: ParsedSentence, hit: RawHit, phrase: string): boolean => {
  if (!/\b(?:hear|heard|told)$/u.test(phrase)) return false
  const next = tokens[hit.tokenEnd]
  if (/^(?:about|of|from|back)$/u.test(next?.key ?? '')) return true
  // "I was told to wait" happened; "we are told to wait" is a rule.
  if (next?.key === 'to' && /\b(?:was|were|been) told$/u.test(phrase)) return true
  const isEnd =
    next === undefined || next.pos === 'PUNCT' || (next.pos === 'SCONJ' && next.key !== 'that')
  return isEnd && tokens[hit.tokenStart - 1]?.key !== ',' && next?.key !== ',' && next?.key !== ':'
}

const keysOf = ({ tokens }: ParsedSentence, hit: RawHit): string =>
  tokens
    .slice(hit.tokenStart, hit.tokenEnd)
    .map(({ key }) => key)
    .join(' ')

/** "I came to the conclusion that", "we had the impression that". */
const isOwn = ({ tokens }: ParsedSentence, hit: RawHit, phrase: string): boolean =>
  MENTAL.test(phrase) &&
  LEADING.has(tokens[hit.tokenStart - 1]?.key ?? '') &&
  tokens.slice(0, hit.tokenStart).some(({ key }) => AUTHORS.has(key))

/** "What they tell us", "if the theory goes": asked or supposed in the same clause. */
const isSupposed = ({ tokens }: ParsedSentence, hit: RawHit): boolean => {
  const before = tokens.slice(0, hit.tokenStart)
  const clause = before.findLastIndex(({ key }) => key === ',')
  return before.slice(clause + 1).some(({ key }) => SUPPOSING.has(key))
}

/** How many tokens behind its verb the judgement of a view may stand. */
const JUDGEMENT_TOKENS = 3

/** "Received wisdom is wrong here": the author judges a view that is told elsewhere. */
const isJudged = ({ tokens, lexical }: ParsedSentence, hit: RawHit): boolean => {
  const from = hit.tokenEnd + 1
  return (
    tokens[hit.tokenEnd]?.lemma === 'be' &&
    [...lexical.argument('rejection'), ...lexical.argument('endorsement')].some(
      ({ tokenStart }) => tokenStart >= hit.tokenEnd && tokenStart < from + JUDGEMENT_TOKENS,
    )
  )
}

/** Phrases of `attribution.phrases`: "the notion that", "the story goes", "we are told". */
export const reportingPhrase: ReportingRule = (sentence, isQuoted) => {
  for (const hit of sentence.lexical.argument('attribution.phrases')) {
    const phrase = keysOf(sentence, hit)
    const isClause = CLAUSES.test(phrase) && !SET_SUBJECTS.test(phrase)
    if (isQuoted(hit) || isClause || NAMES.test(phrase)) continue
    if (isOwn(sentence, hit, phrase) || isSupposed(sentence, hit)) continue
    if (isTopic(sentence, hit, phrase) || isJudged(sentence, hit)) continue
    const cue = { start: hit.start, end: hit.end }
    return { rule: 'reporting-phrase', speaker: null, cue, said: null, general: true }
  }
  return null
}
