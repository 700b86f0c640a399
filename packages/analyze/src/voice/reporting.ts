import type { Span } from '@contend/ingest'
import type { RawHit } from '../lexicon/match.ts'
import type { ParsedSentence } from '../text/parsed-sentence.ts'
import type { Token } from '../text/token.ts'

/** Words that give a proposition to somebody, with the words that name them where there are any. */
export interface Reporting {
  readonly rule: string
  readonly speaker: Span | null
  /** The words that do it, so that they are not read as part of what is said. */
  readonly cue: Span
}

const OWN = new Set(['i', 'we', 'me', 'us', 'you', 'it', 'this', 'that', 'which', 'what'])
const OTHERS = new Set(
  'they he she these those people everyone everybody someone somebody many most some others who one'.split(
    ' ',
  ),
)
const BETWEEN = new Set(['AUX', 'ADV', 'PART'])
const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM'])
const WH = new Set([
  'what',
  'who',
  'which',
  'whose',
  'whom',
  'how',
  'why',
  'where',
  'when',
  'whether',
])
const IN_NOUN_PHRASE = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET'])
const BE = new Set(['be', 'get'])

/** Verbs that stand between a subject and its verb of saying: "they seem to be saying", "people keep repeating". */
const LIGHT_VERBS = new Set(['seem', 'like', 'love', 'keep', 'continue', 'tend', 'begin', 'use'])

const isBetween = (token: Token): boolean =>
  BETWEEN.has(token.pos) || LIGHT_VERBS.has(token.lemma) || token.key === 'to'

const nounPhraseEndingAt = (tokens: readonly Token[], head: number): Span | null => {
  let first = head
  while (first > 0 && IN_NOUN_PHRASE.has(tokens[first - 1]?.pos ?? '')) first--
  const start = tokens[first]?.start
  const end = tokens[head]?.end
  return start === undefined || end === undefined ? null : { start, end }
}

const nounPhraseFrom = (tokens: readonly Token[], from: number): Span | null => {
  let last = from
  while (last < tokens.length && IN_NOUN_PHRASE.has(tokens[last]?.pos ?? '')) last++
  const start = tokens[from]?.start
  const end = tokens[last - 1]?.end
  return last === from || start === undefined || end === undefined ? null : { start, end }
}

/** "Claude Ferrand, who follows the trade, noted": the word before an insertion, -1 if none. */
const beforeInsertion = (tokens: readonly Token[], comma: number): number => {
  const opening = tokens.slice(0, comma).findLastIndex(({ key }) => key === ',')
  if (tokens.slice(opening, comma).some(({ key }) => /["“”«»]/u.test(key))) return -1
  return opening > 0 && NOMINAL.has(tokens[opening - 1]?.pos ?? '') ? opening - 1 : -1
}

/** Index of the head of the subject left of a verb, over auxiliaries and adverbs; -1 if none. */
const subjectHead = (tokens: readonly Token[], verb: number): number => {
  let i = verb - 1
  if (tokens[i]?.key === ',') return beforeInsertion(tokens, i)
  while (i >= 0 && verb - i <= 6) {
    const token = tokens[i]
    if (token === undefined) return -1
    if (NOMINAL.has(token.pos) || token.pos === 'PRON' || OTHERS.has(token.key)) return i
    if (!isBetween(token)) return -1
    i--
  }
  return -1
}

const isPassive = (tokens: readonly Token[], verb: number): boolean => {
  for (let i = verb - 1; i >= 0 && verb - i <= 3; i--) {
    const token = tokens[i]
    if (token === undefined || !isBetween(token)) return false
    if (BE.has(token.lemma)) return /[dtn]$/u.test(tokens[verb]?.key ?? '')
  }
  return false
}

const NOMINAL_START = new Set(['PRON', 'DET', 'NOUN', 'PROPN', 'NUM', 'ADJ'])
/** How far behind a verb of saying the verb of what is said may stand. */
const CLAUSE_TOKENS = 10

const opensQuotation = (token: Token | undefined): boolean =>
  token !== undefined && /^["“«„]$/u.test(token.key)

/** "argue buyers are cold": words of a subject and then a verb, within one stretch. */
const isBareClause = (tokens: readonly Token[], from: number): boolean => {
  const first = tokens[from]
  if (first === undefined || WH.has(first.key)) return false
  if (!NOMINAL_START.has(first.pos) && first.key !== 'there') return false
  for (const token of tokens.slice(from, from + CLAUSE_TOKENS)) {
    if (token.pos === 'PUNCT' || token.key === 'that' || WH.has(token.key)) return false
    if (token.pos === 'VERB' || token.pos === 'AUX') return true
  }
  return false
}

/** ", she tells us, …": a verb of saying between commas, with nobody or "us" behind it. */
const isParenthetical = (tokens: readonly Token[], verb: number): boolean => {
  const behind = tokens.slice(verb + 1, verb + 3).findIndex(({ key }) => key === ',')
  const object = tokens[verb + 1]
  if (behind < 0 || (behind === 1 && object?.pos !== 'PRON')) return false
  return tokens.slice(Math.max(0, verb - 4), verb).some(({ key }) => /^[,"”»]$/u.test(key))
}

/** "Trust takes years, critics say." */
const isTrailing = (tokens: readonly Token[], verb: number): boolean =>
  tokens
    .slice(Math.max(0, verb - 5), verb)
    .some(({ key }) => key === ',' || key === '”' || key === '"')

/**
 * What is said must follow: a clause, a quotation or a colon, not a thing ("tells a story"), a topic
 * ("thinks about it") or an open question ("knows what he wants").
 */
const hasComplement = (sentence: ParsedSentence, verb: number): boolean => {
  const { tokens } = sentence
  const next = tokens[verb + 1]
  const after = tokens[verb + 2]
  if (next === undefined || next.key === '.') return isTrailing(tokens, verb)
  // "As Solheim argues, trust takes years."
  const soon = tokens.slice(verb + 1, verb + 4).some(({ key }) => key === ',')
  if (soon && tokens[0]?.key === 'as') return true
  if (next.key === 'that' || next.key === ':' || opensQuotation(next)) return true
  if (isParenthetical(tokens, verb)) return true
  if (next.key === ',') return opensQuotation(after)
  // "tells us that …"
  if (after?.key === 'that' && NOMINAL_START.has(next.pos)) return true
  return isBareClause(tokens, verb + 1)
}

/** "If they say so, …", "when people say it": nobody is said to have said it. */
const isSupposed = (sentence: ParsedSentence, verb: RawHit): boolean =>
  sentence.tokens.some(
    (token) => token.start < verb.start && (token.key === 'if' || token.key === 'when'),
  )

const isHolder = (sentence: ParsedSentence, head: number): boolean => {
  const token = sentence.tokens[head]
  if (token === undefined || OWN.has(token.key)) return false
  if (OTHERS.has(token.key) || token.pos === 'PROPN') return true
  const inside = (hit: RawHit): boolean => hit.start <= token.start && token.end <= hit.end
  return ['attribution.sources', 'persons'].some((category) =>
    sentence.lexical.argument(category).some(inside),
  )
}

const reportingVerb = (sentence: ParsedSentence, hit: RawHit): Reporting | null => {
  const { tokens } = sentence
  const verb = hit.tokenStart
  const tag = tokens[verb]?.pos
  // wink takes "claim" in "researchers claim that" for a noun.
  const next = tokens[verb + 1]?.key
  if ((tag === 'NOUN' || tag === 'ADJ') && next !== 'that' && next !== 'there') return null
  if (isSupposed(sentence, hit)) return null
  const cue = { start: hit.start, end: hit.end }
  const head = subjectHead(tokens, verb)
  if (head >= 0 && tokens[head]?.key === 'it' && isPassive(tokens, verb)) {
    return { rule: 'impersonal-passive', speaker: null, cue }
  }
  if (head >= 0 && isHolder(sentence, head) && !isPassive(tokens, verb)) {
    if (!hasComplement(sentence, verb)) return null
    // "a supplier who believes …" tells what kind of supplier; "those who say that …" reports.
    if (tokens[head]?.key === 'who' && tokens[verb + 1]?.key !== 'that') return null
    return { rule: 'reporting-verb', speaker: nounPhraseEndingAt(tokens, head), cue }
  }
  const before = tokens[verb - 1]
  if (before !== undefined && /^["”»,]$/u.test(before.key)) {
    const speaker = nounPhraseFrom(tokens, verb + 1)
    if (speaker !== null) return { rule: 'inverted-reporting-verb', speaker, cue }
  }
  return null
}

const reportingPhrase = (sentence: ParsedSentence, hit: RawHit): Reporting => {
  const isAccording = sentence.tokens[hit.tokenStart]?.key === 'according'
  return {
    rule: isAccording ? 'according-to' : 'reporting-phrase',
    speaker: isAccording ? nounPhraseFrom(sentence.tokens, hit.tokenEnd) : null,
    cue: { start: hit.start, end: hit.end },
  }
}

/** The first words of a sentence, outside `skip`, that give what it says to somebody else. */
export const findReporting = (
  sentence: ParsedSentence,
  skip: (span: Span) => boolean,
): Reporting | null => {
  for (const hit of sentence.lexical.argument('attribution.phrases')) {
    if (!skip(hit)) return reportingPhrase(sentence, hit)
  }
  for (const hit of sentence.lexical.argument('attribution.verbs')) {
    const found = skip(hit) ? null : reportingVerb(sentence, hit)
    if (found !== null) return found
  }
  return null
}
