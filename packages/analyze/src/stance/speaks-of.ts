import { overlaps, type Span } from '@contend/ingest'
import type { ParsedSentence } from '../text/parsed-sentence.ts'
import type { Token } from '../text/token.ts'
import { tokenRange } from './relation-words.ts'

/** Words that open a clause with a subject of its own, in which a predicate speaks of something else. */
const CLAUSE_OPENERS = new Set(
  'who which that whom whose when where whether until while'.split(' '),
)
const CLAUSE_CATEGORIES = ['discourse.condition', 'discourse.cause']

const RELATIVES = new Set(['that', 'which', 'who'])

/** How many tokens behind "it" the thing may stand that a sentence points out. */
const CLEFT_TOKENS = 6

/** "It is TRUST that decides", "it was never price but TRUST that …". */
const isPointedOut = ({ tokens }: ParsedSentence, subject: Span): boolean => {
  const at = tokens.findIndex(({ start }) => start >= subject.start)
  const it = tokens.slice(0, at).findLastIndex(({ key }) => key === 'it')
  return it >= 0 && at - it <= CLEFT_TOKENS && tokens[it + 1]?.lemma === 'be'
}

/** Verbs whose object says what their subject is or does. */
const LIGHT = new Set('be become remain have play take exert carry make give'.split(' '))

/** "By a good portal", "we rent a good hall": what is good is the portal, the hall. */
export const isInOtherPhrase = (
  sentence: ParsedSentence,
  hit: Span,
  subjects: readonly Span[],
): boolean => {
  const { tokens } = sentence
  const { first, last } = tokenRange(sentence, hit)
  const next = tokens[last + 1]
  if (tokens[last]?.pos !== 'ADJ' || next?.pos !== 'NOUN') return false
  if (subjects.some((subject) => overlaps(subject, next))) return false
  const head = tokens
    .slice(0, first)
    .findLast(({ pos }) => pos !== 'DET' && pos !== 'ADV' && pos !== 'ADJ')
  return head?.pos === 'ADP' || (head?.pos === 'VERB' && !LIGHT.has(head.lemma))
}

/** "Trust is a word that decides nothing": a clause of the noun that the thing is said to be. */
const isOfComplement = ({ tokens }: ParsedSentence, subject: Span, opener: Token): boolean => {
  const before = tokens.filter(({ start, end }) => start >= subject.end && end <= opener.start)
  const be = before.findIndex(({ lemma }) => lemma === 'be')
  const rest = before.slice(be + 1)
  return (
    RELATIVES.has(opener.key) &&
    be >= 0 &&
    be <= 1 &&
    rest.at(-1)?.pos === 'NOUN' &&
    rest.every(({ pos }) => /^(?:DET|ADJ|ADV|NOUN)$/u.test(pos))
  )
}

/** "Trust protects you only until somebody decides": the deciding is not trust's. */
export const speaksOf = (sentence: ParsedSentence, hit: Span, subjects: readonly Span[]): boolean =>
  subjects.length === 0 ||
  subjects.some((subject) => {
    const from = Math.min(subject.end, hit.end)
    const to = Math.max(subject.start, hit.start)
    const between = (span: Span): boolean => span.start >= from && span.end <= to
    const isCleft = subject.start < hit.start && isPointedOut(sentence, subject)
    return !(
      sentence.tokens.some(
        (token) =>
          between(token) &&
          CLAUSE_OPENERS.has(token.key) &&
          !(isCleft && RELATIVES.has(token.key)) &&
          !isOfComplement(sentence, subject, token),
      ) || CLAUSE_CATEGORIES.flatMap(sentence.lexical.argument).some(between)
    )
  })
