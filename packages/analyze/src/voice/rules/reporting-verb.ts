import type { RawHit } from '../../lexicon/match.ts'
import type { ParsedSentence } from '../../text/parsed-sentence.ts'
import { clauseAfter, clauseAfterAs, clauseBefore } from '../complement.ts'
import { closesQuotation, phraseEnd, spanOf } from '../phrase-span.ts'
import type { Reporting, ReportingRule } from '../reporting-rule.ts'
import { isPast, subjectOf, type Subject } from '../subject.ts'
import { isToldEvent } from '../told-event.ts'
import { PERFORMED, verbClass, type VerbClass } from '../verb-classes.ts'

/** Which subjects make a verb of a class a report. */
const HOLDERS: Readonly<Record<VerbClass, ReadonlySet<string>>> = {
  speech: new Set(['particular', 'general', 'kind', 'thing', 'relative', 'reader']),
  opinion: new Set(['particular', 'general', 'relative']),
  finding: new Set(['particular', 'general']),
  fact: new Set(),
}

/** Verbs that a thing can say: "it says", "this says a lot" is ruled out by what must follow. */
const OF_THINGS = new Set('say argue claim insist answer reply warn state'.split(' '))
/** Verbs that put words into the reader's mouth; what the reader tells and explains is advice. */
const OF_READERS = new Set(
  'say argue claim write insist assert object maintain ask reply'.split(' '),
)
const MAYBE = new Set(['can', 'could', 'should', 'must'])

const lemmaOf = (sentence: ParsedSentence, verb: RawHit): string =>
  sentence.tokens[verb.tokenStart]?.lemma ?? ''

/** wink takes "claim" in "researchers claim that" for a noun. */
const isVerb = ({ tokens }: ParsedSentence, verb: RawHit): boolean => {
  const tag = tokens[verb.tokenStart]?.pos
  if (tag === 'VERB' || tag === 'AUX') return true
  const next = tokens[verb.tokenEnd]?.key
  // "claim, wrongly, that"
  if (next === ',' && tokens[verb.tokenEnd + 3]?.key === 'that') return true
  return next === 'that' || next === 'there' || next === ':'
}

/** Relative clauses report where many say it ("those who say that"); one who says it is a kind of person. */
const relativeReports = (sentence: ParsedSentence, verb: RawHit, subject: Subject): boolean => {
  const token = sentence.tokens[verb.tokenStart]
  if (token === undefined || sentence.tokens[verb.tokenEnd]?.key !== 'that') return false
  if (sentence.tokens[subject.first]?.key === 'which') return true
  const noun = sentence.tokens[subject.first - 1]
  return token.key === token.lemma || (noun !== undefined && noun.key !== noun.lemma)
}

/** Names and pronouns: "this gradient suggests" is what the author infers. */
const isPerson = ({ tokens }: ParsedSentence, { first }: Subject): boolean =>
  tokens[first]?.pos === 'PROPN' || /^(?:he|she|they)$/u.test(tokens[first]?.key ?? '')

/** "A planner thought that …", once: somebody in particular, though not named. */
const isOneOfAKind = (
  { tokens }: ParsedSentence,
  verb: RawHit,
  { first, holder }: Subject,
): boolean => {
  const token = tokens[verb.tokenStart]
  if (holder !== 'kind' || token === undefined || verbClass(token.lemma) !== 'opinion') return false
  return /^an?$/u.test(tokens[first]?.key ?? '') && isPast(token)
}

/** "Announces that the trade is dead": that something is so is a view; that somebody will do it, or is doing it, is none. */
const isViewBehind = ({ tokens }: ParsedSentence, verb: RawHit): boolean => {
  const at = tokens.findIndex(
    ({ pos }, i) => i >= verb.tokenEnd && (pos === 'AUX' || pos === 'VERB'),
  )
  const isPresent = /^(?:is|are|'s|'re)$/u.test(tokens[at]?.key ?? '')
  return isPresent && tokens.slice(at + 1).find(({ pos }) => pos !== 'ADV')?.pos !== 'VERB'
}

const classOf = (sentence: ParsedSentence, verb: RawHit): VerbClass => {
  const lemma = lemmaOf(sentence, verb)
  return PERFORMED.has(lemma) && isViewBehind(sentence, verb) ? 'speech' : verbClass(lemma)
}

const FOND = new Set(['like', 'love', 'prefer'])

/** "Engineers like to believe that": what a kind of people is fond of thinking is theirs alone. */
const isFondBelief = ({ tokens }: ParsedSentence, { tokenStart }: RawHit): boolean =>
  tokens[tokenStart - 1]?.key === 'to' && FOND.has(tokens[tokenStart - 2]?.lemma ?? '')

const isReportBy = (sentence: ParsedSentence, verb: RawHit, subject: Subject): boolean => {
  const lemma = lemmaOf(sentence, verb)
  const kind = classOf(sentence, verb)
  const isHolder =
    HOLDERS[kind].has(subject.holder) ||
    isOneOfAKind(sentence, verb, subject) ||
    (subject.holder === 'kind' && isFondBelief(sentence, verb))
  if (!isHolder || subject.passive) return false
  // "The report does not say that" leaves it open; "they do not think that" is what they think.
  if (subject.negated && kind !== 'opinion') return false
  if (subject.holder === 'relative') return relativeReports(sentence, verb, subject)
  if (subject.holder === 'thing')
    return sentence.tokens[subject.first]?.key === 'it' && OF_THINGS.has(lemma)
  if (kind === 'finding' && subject.holder === 'particular') return isPerson(sentence, subject)
  // "You could say" offers the author's words, "you say" is the reader's.
  if (subject.holder === 'reader') return OF_READERS.has(lemma) && !MAYBE.has(subject.modal ?? '')
  return true
}

/** "A sleeve that the makers say takes a boot": the clause is parted by the report. */
const clauseAround = (
  { tokens }: ParsedSentence,
  { first, behind }: { readonly first: number; readonly behind: number },
): Reporting['said'] => {
  const [opening, next] = [tokens[first - 1], tokens[behind]]
  if (opening?.key !== 'that' && opening?.key !== 'which') return null
  const isFinite =
    next?.pos === 'AUX' ||
    (next?.pos === 'VERB' && next.key !== next.lemma && !next.key.endsWith('ing'))
  return isFinite ? spanOf(tokens, behind, tokens.length) : null
}

const DIRECTING = new Set('tell advise urge'.split(' '))
const ADDRESSED = new Set(['me', 'us', 'you'])
/** What tells without speaking. */
const SPEECHLESS = new Set(
  'data figure number experience history sense gut instinct form'.split(' '),
)

/** "The textbooks tell us to wait": advice of others; what somebody was told once happened. */
const toldTo = (
  { tokens }: ParsedSentence,
  { tokenStart, tokenEnd }: RawHit,
): Reporting['said'] => {
  const verb = tokens[tokenStart]
  const [told, to, advised] = tokens.slice(tokenEnd, tokenEnd + 3)
  const isAdvice =
    verb !== undefined &&
    DIRECTING.has(verb.lemma) &&
    !isPast(verb) &&
    ADDRESSED.has(told?.key ?? '') &&
    to?.key === 'to' &&
    advised?.pos === 'VERB'
  const isSpoken = !tokens
    .slice(0, tokenStart)
    .some(({ lemma, key }) => SPEECHLESS.has(lemma) || SPEECHLESS.has(key))
  return isAdvice && isSpoken ? spanOf(tokens, tokenEnd + 1, tokens.length) : null
}

const saidWith = (sentence: ParsedSentence, verb: RawHit, first: number): Reporting['said'] => {
  const { tokens } = sentence
  const place = { first, behind: verb.tokenEnd }
  const as = clauseAfterAs(sentence, place)
  if (as !== null) return as
  const lemma = tokens[verb.tokenStart]?.lemma ?? ''
  const after = clauseAfter(sentence, { lemma, behind: verb.tokenEnd })
  if (after !== null && verbClass(lemma) === 'finding' && tokens[verb.tokenEnd]?.pos !== 'SCONJ') {
    // Things are found and shown as often as that something is so.
    return tokens.slice(verb.tokenEnd, verb.tokenEnd + 3).some(({ key }) => key === 'that')
      ? after
      : clauseBefore(sentence, place)
  }
  return (
    after ??
    toldTo(sentence, verb) ??
    clauseBefore(sentence, place) ??
    clauseAround(sentence, place)
  )
}

/** How many tokens of a deed may stand before the noun that its phrase ends with. */
const DEED_TOKENS = 3

/** "Taking the lane away would tell them that …": a deed says nothing. */
const isDeed = ({ tokens }: ParsedSentence, { first }: Subject): boolean => {
  const [opening] = tokens
  return (
    opening?.pos === 'VERB' &&
    opening.key.endsWith('ing') &&
    first <= DEED_TOKENS &&
    !tokens.slice(0, first).some(({ key }) => key === ',')
  )
}

/** "Critics say that …", "Trust takes years, she writes." */
export const reportingVerb: ReportingRule = (sentence, isQuoted) => {
  for (const verb of sentence.lexical.argument('attribution.verbs')) {
    if (isQuoted(verb) || !isVerb(sentence, verb)) continue
    const subject = subjectOf(sentence, verb.tokenStart)
    if (subject === null || !isReportBy(sentence, verb, subject)) continue
    if (isDeed(sentence, subject)) continue
    const said = saidWith(sentence, verb, subject.first)
    if (said === null || isToldEvent(sentence.tokens, said, subject)) continue
    return {
      rule: 'reporting-verb',
      speaker: subject.holder === 'relative' ? null : subject.speaker,
      cue: { start: verb.start, end: verb.end },
      said,
      general: subject.holder === 'general',
    }
  }
  return null
}

/** A heading ends without one. */
const FULL_STOP = { pos: 'PUNCT' }

/** "“…,” said the clerk." */
export const invertedVerb: ReportingRule = (sentence, isQuoted) => {
  const { tokens } = sentence
  for (const verb of sentence.lexical.argument('attribution.verbs')) {
    const token = tokens[verb.tokenStart]
    const before = tokens[verb.tokenStart - 1]
    const mark = verb.tokenStart - (before?.key === ',' ? 2 : 1)
    if (isQuoted(verb) || token === undefined || token.key === token.lemma) continue
    const behind = phraseEnd(tokens, verb.tokenEnd)
    // "Trust, writes Solheim, takes years." needs no marks, but a comma on both sides.
    const isAside =
      before?.key === ',' &&
      !token.key.endsWith('ing') &&
      (tokens[behind] ?? FULL_STOP).pos === 'PUNCT'
    if (!closesQuotation(tokens, mark) && !isAside) continue
    const speaker = spanOf(tokens, verb.tokenEnd, behind)
    if (speaker === null || (isAside && verbClass(token.lemma) !== 'speech')) continue
    const said = spanOf(tokens, 0, verb.tokenStart)
    return {
      rule: 'inverted-reporting-verb',
      speaker,
      cue: { start: verb.start, end: verb.end },
      said,
      general: false,
    }
  }
  return null
}

const OWN_OR_THING = new Set(['i', 'we', 'my', 'our', 'it', 'this', 'that', 'which', 'what'])

/** "These people block every plan, insisting that …": somebody else acts, and says so. */
export const participle: ReportingRule = (sentence, isQuoted) => {
  const { tokens } = sentence
  for (const verb of sentence.lexical.argument('attribution.verbs')) {
    const token = tokens[verb.tokenStart]
    if (token === undefined || isQuoted(verb) || !token.key.endsWith('ing')) continue
    if (
      !/^(?:,|by)$/u.test(tokens[verb.tokenStart - 1]?.key ?? '') ||
      verbClass(token.lemma) !== 'speech'
    )
      continue
    const said = clauseAfter(sentence, { lemma: token.lemma, behind: verb.tokenEnd })
    const thatClause = tokens
      .slice(verb.tokenEnd, verb.tokenEnd + 3)
      .some(({ key }) => key === 'that')
    const before = tokens.slice(0, verb.tokenStart)
    if (said === null || !thatClause || before.some(({ key }) => OWN_OR_THING.has(key))) continue
    return {
      rule: 'reporting-participle',
      speaker: spanOf(tokens, 0, phraseEnd(tokens, 0)),
      cue: { start: verb.start, end: verb.end },
      said,
      general: false,
    }
  }
  return null
}
