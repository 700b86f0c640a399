import { ownLexicon } from '../lexicon/own-lexicon.ts'
import type { Span } from '@contend/ingest'
import { overlaps } from '@contend/ingest/text'
import type { ParsedSentence } from '../text/parsed-sentence.ts'
import type { Token } from '../text/token.ts'

const PREPOSITIONS = new Set('in for among amongst within under during outside across'.split(' '))
/** Words after a preposition that pick some cases out: "in some markets", "for those firms", "in that sense". */
const SELECTORS = new Set(
  'some certain most many few several that this these those such one'.split(' '),
)
/** "In fact", "for example" and their like hold for all cases. */
const STOCK = new Set(
  (
    'addition advance all business case common detail doubt effect example fact favour favor full future ' +
    'general instance itself kind life mind order other particular place practice principle public question ' +
    'reality return short sort spite sum theory time total touch truth turn type use years'
  ).split(' '),
)
/** These join a claim to what was said before and hold it to nothing. */
const CONNECTIVES = new Set(['otherwise', 'or else'])
const NOUNS = new Set(['NOUN', 'PROPN'])
/** Words that may stand between the preposition and its noun. */
const REACH = 4
/** Longest stretch shown of a condition, in tokens. */
const CONDITION = 12

const isWord = (token: Token): boolean => /[\p{L}\p{N}]/u.test(token.key)

/** End of the clause that starts at a token, of at most so many: the next comma, semicolon, colon or dash, or the sentence's last word. */
const clauseEnd = (tokens: readonly Token[], from: number, most: number): number => {
  let end = tokens[from]?.end ?? 0
  for (const token of tokens.slice(from + 1, from + most)) {
    if (!isWord(token)) break
    end = token.end
  }
  return end
}

const conditions = (sentence: ParsedSentence): readonly Span[] =>
  sentence.lexical
    .argument('discourse.condition')
    .filter(({ entry }) => !CONNECTIVES.has(entry))
    .map(({ start, tokenStart }) => ({
      start,
      end: clauseEnd(sentence.tokens, tokenStart, CONDITION),
    }))

/** Those of the words for causes that open a clause: "because", "since it is", "given that"; not "thanks to". */
const OPENS_REASON = /\bbecause$|^since |\bthat$/u

/** What stands in a reason says why, and limits nothing: "…, because firms decide in committees". */
const reasons = (sentence: ParsedSentence): readonly Span[] =>
  sentence.lexical
    .argument('discourse.cause')
    .filter(({ entry }) => OPENS_REASON.test(entry))
    .map(({ start, tokenStart }) => ({
      start,
      end: clauseEnd(sentence.tokens, tokenStart, Infinity),
    }))

const isLimiting = (opening: Token, noun: Token): boolean =>
  SELECTORS.has(opening.key) || (opening.pos === 'ADJ' && NOUNS.has(noun.pos)) || opening === noun

/** Where the noun of a phrase that picks some cases out stands: "for small firms", "in procurement"; -1 when nowhere. */
const limitingNoun = (tokens: readonly Token[], at: number): number => {
  const preposition = tokens[at]
  const opening = tokens[at + 1]
  if (preposition === undefined || opening === undefined || !PREPOSITIONS.has(preposition.key)) {
    return -1
  }
  const rest = tokens.slice(at + 1, at + 1 + REACH)
  const nounAt = rest.findIndex(({ pos }) => NOUNS.has(pos))
  const noun = rest[nounAt]
  if (noun === undefined || STOCK.has(noun.key) || STOCK.has(opening.key)) return -1
  if (!rest.slice(0, nounAt).every((token) => isWord(token) && token.pos !== 'VERB')) return -1
  return isLimiting(opening, noun) ? at + 1 + nounAt : -1
}

/** Which tokens a hit of a lexicon of topics covers. */
const topicTokens = ({ tokens, hits }: ParsedSentence): readonly boolean[] => {
  const covered = tokens.map(() => false)
  let done = 0
  const topics = hits.filter(({ lexicon }) => lexicon !== ownLexicon)
  for (const { tokenStart, tokenEnd } of topics.sort((a, b) => a.tokenStart - b.tokenStart)) {
    covered.fill(true, Math.max(done, tokenStart), Math.max(done, tokenEnd))
    done = Math.max(done, tokenEnd)
  }
  return covered
}

/** The spans that begin behind all spans before them, of spans in order. */
const withoutOverlap = (spans: readonly Span[]): readonly Span[] => {
  let last = 0
  return spans.filter(({ start, end }) => {
    const isFree = start >= last
    last = Math.max(last, end)
    return isFree
  })
}

/**
 * The stretches of a sentence that hold what it says to some cases: conditions, and phrases that pick
 * cases out. A phrase that names a topic ("in B2B", "for consumers") is not one: that is its subject or scope.
 */
export const limitsOf = (sentence: ParsedSentence): readonly Span[] => {
  const { tokens } = sentence
  const named = topicTokens(sentence)
  const phrases = tokens.flatMap(({ start }, at) => {
    const noun = limitingNoun(tokens, at)
    const end = tokens[noun]?.end
    return end === undefined || named.slice(at, noun + 1).includes(true) ? [] : [{ start, end }]
  })
  const given = reasons(sentence)
  const stated = phrases.filter((phrase) => !given.some((reason) => overlaps(reason, phrase)))
  return withoutOverlap(
    [...conditions(sentence), ...stated].sort((a, b) => a.start - b.start || b.end - a.end),
  )
}
