import type { Span } from '@contend/ingest'
import type { ParsedSentence } from '../text/parsed-sentence.ts'
import type { Token } from '../text/token.ts'
import {
  closesQuotation,
  isPossessive,
  opensQuotation,
  phraseEnd,
  QUESTION_WORDS,
  spanOf,
} from './phrase-span.ts'
import { ASKING, THING_VERBS, TOLD_VERBS } from './verb-classes.ts'

/** Tokens between a verb of saying and the verb of what is said, at most. */
const CLAUSE_TOKENS = 14
const ADJUNCT_TOKENS = 7
const RECIPIENTS = new Set('me us you him her them myself themselves ourselves yourself'.split(' '))
const CLAUSE_SUBJECTS = new Set(
  'i he she they we you it this that these those there everyone everybody theirs mine ours nobody nothing anyone everything'.split(
    ' ',
  ),
)
const RELATIVE_SUBJECTS = new Set('i he she they we you'.split(' '))
const SUBJECT_TAGS = new Set(['NOUN', 'PROPN', 'NUM'])
const OPENING_TAGS = new Set(['PRON', 'DET', 'NOUN', 'PROPN', 'NUM', 'ADJ'])
const INSIDE = new Set(["'", "'s", '-', '%', '"', '“', '”', '‘', '’', '£', '$', '€'])

/** "B2B and B2C", "the shop and the office": two of a kind, the second as short as the first. */
const joinsSubjects = (tokens: readonly Token[], from: number, at: number): boolean => {
  const [opening, joint, next] = [tokens[from], tokens[at], tokens[at + 1]]
  if (opening === undefined || next === undefined || !/^(?:and|or|nor)$/u.test(joint?.key ?? '')) {
    return false
  }
  const verb = tokens.findIndex(({ pos }, i) => i > at && (pos === 'AUX' || pos === 'VERB'))
  return (
    (opening.pos === 'DET') === (next.pos === 'DET') &&
    OPENING_TAGS.has(next.pos) &&
    verb > 0 &&
    verb - at <= at - from + 1
  )
}

/** "argue buyers are cold": a subject and then its verb, within one stretch. */
export const isBareClause = (tokens: readonly Token[], from: number): boolean => {
  const opening = tokens[from]
  if (opening === undefined || QUESTION_WORDS.has(opening.key)) return false
  if (!OPENING_TAGS.has(opening.pos) && !CLAUSE_SUBJECTS.has(opening.key)) return false
  let subject = false
  for (const [i, token] of tokens.slice(from, from + CLAUSE_TOKENS).entries()) {
    if (token.pos === 'AUX' || token.pos === 'VERB') {
      if (!subject || tokens[from + i - 1]?.key === 'to') return false
      return !(token.key.endsWith('ing') && token.key !== token.lemma)
    }
    if (token.pos === 'PUNCT' && !INSIDE.has(token.key)) return false
    if (token.pos === 'CCONJ' && !(subject && joinsSubjects(tokens, from, from + i))) return false
    const isObject = token.key === 'what' && tokens[from + i - 1]?.pos === 'ADP'
    const isAllThat = token.key === 'that' && tokens[from + i - 1]?.key === 'all'
    if (
      i > 0 &&
      !isAllThat &&
      (token.key === 'that' || (QUESTION_WORDS.has(token.key) && !isObject))
    )
      return false
    // "The one they know": a relative clause on a thing, no clause of what is said.
    if (subject && RELATIVE_SUBJECTS.has(token.key)) return false
    if (CLAUSE_SUBJECTS.has(token.key)) subject = true
    if (SUBJECT_TAGS.has(token.pos) && !isPossessive(token)) subject = true
  }
  return false
}

/** Behind whoever is told: "tells *us* that", "told *the chamber* that", "says *to me* that". */
const behindRecipient = (tokens: readonly Token[], from: number): number => {
  const at = tokens[from]?.key === 'to' ? from + 1 : from
  if (RECIPIENTS.has(tokens[at]?.key ?? '')) {
    // "Says you should": the pronoun is the subject of what is said.
    const verb = tokens[at + 1]?.pos
    return at === from && tokens[at]?.key === 'you' && verb === 'AUX' ? from : at + 1
  }
  const behind = phraseEnd(tokens, at)
  const next = tokens[behind]
  if (next === undefined || behind === at) return from
  return CLAUSE_SUBJECTS.has(next.key) || next.pos === 'DET' ? behind : from
}

/** Behind an adjunct: "said on Tuesday that", "telling me for years that". */
const behindAdjunct = (tokens: readonly Token[], from: number): number => {
  const opening = tokens[from]
  if (opening === undefined || QUESTION_WORDS.has(opening.key) || opening.key === 'so') return from
  if (opening.pos !== 'ADP' && opening.pos !== 'ADV') return from
  for (let at = from + 1; at < from + ADJUNCT_TOKENS; at++) {
    const token = tokens[at]
    if (token === undefined || /^(?:VERB|AUX|PUNCT)$/u.test(token.pos)) return from
    if (token.key === 'that') return at
  }
  return from
}

/** Behind an insertion: "said, too, that", "claim, wrongly, that". */
const behindInsertion = (tokens: readonly Token[], from: number): number => {
  if (tokens[from]?.key !== ',') return from
  const closing = tokens.findIndex(({ key }, i) => i > from && i <= from + 5 && key === ',')
  return closing > 0 && tokens[closing + 1]?.key === 'that' ? closing + 1 : from
}

/** A quoted word or two are held at arm's length; more are somebody's. */
const isWords = (tokens: readonly Token[], opening: number): boolean =>
  !closesQuotation(tokens, opening + 1) && !closesQuotation(tokens, opening + 2)

const spoken = (tokens: readonly Token[], at: number): number | null => {
  const [next, after] = [tokens[at], tokens[at + 1]]
  if (next?.key === 'that')
    return after === undefined || (after.pos === 'PUNCT' && !opensQuotation(after)) ? null : at + 1
  if (next?.key === ':') return at
  if (opensQuotation(next)) return isWords(tokens, at) ? at : null
  if (next?.key === ',' && opensQuotation(after)) return at + 1
  if (next?.key === 'so' && (after === undefined || /^(?:PUNCT|ADP|CCONJ)$/u.test(after.pos)))
    return at
  // "Said the same", not "expect the same speed".
  const isAll =
    tokens[at + 2]?.lemma === 'thing' ||
    (tokens[at + 2]?.pos !== 'NOUN' && tokens[at + 2]?.pos !== 'ADJ')
  if (next?.key === 'the' && after?.key === 'same' && isAll) return at
  return null
}

/** What is said after a verb of saying: a clause, a quotation, a colon; not a thing or a topic. */
export const clauseAfter = (
  sentence: ParsedSentence,
  verb: { readonly lemma: string; readonly behind: number },
): Span | null => {
  const { tokens } = sentence
  const { lemma, behind } = verb
  const told = behindRecipient(tokens, behind)
  const at = behindAdjunct(tokens, behindInsertion(tokens, told))
  const start = spoken(tokens, at)
  if (start !== null) return spanOf(tokens, start, tokens.length)
  if (ASKING.has(lemma)) {
    const asks = tokens[at]?.key === 'whether' || (lemma === 'ask' && tokens[at]?.key === 'if')
    return asks ? spanOf(tokens, at + 1, tokens.length) : null
  }
  if (THING_VERBS.has(lemma) || (TOLD_VERBS.has(lemma) && told === behind)) return null
  return isBareClause(tokens, at) ? spanOf(tokens, at, tokens.length) : null
}

/** Commas and closing marks part a report from what is said before it. */
const isParting = (tokens: readonly Token[], at: number): boolean =>
  /^[,–—]$/u.test(tokens[at]?.key ?? '') || closesQuotation(tokens, at)

const TIMES = new Set('yesterday today tonight recently last this'.split(' '))

/** A report stops at a mark or conjunction, or tells when and where: "a court said on Tuesday." */
const endsReport = (tokens: readonly Token[], behind: number): boolean => {
  const next = tokens[behind]
  if (next === undefined || next.pos === 'PUNCT' || next.pos === 'CCONJ') return true
  const isAdjunct = next.pos === 'ADP' || TIMES.has(next.key)
  return isAdjunct && tokens.length - behind <= ADJUNCT_TOKENS
}

/** What is said before or around a short report: "Trust takes years, critics say.", ", she tells us, …". */
export const clauseBefore = (
  sentence: ParsedSentence,
  report: { readonly first: number; readonly behind: number },
): Span | null => {
  const { tokens } = sentence
  const behind = RECIPIENTS.has(tokens[report.behind]?.key ?? '')
    ? report.behind + 1
    : report.behind
  // Behind a quotation, whoever is told may follow: “…,” she told the room.
  const quotes = closesQuotation(tokens, report.first - 1)
  if (!quotes && !endsReport(tokens, behind)) return null
  if (!isParting(tokens, report.first - 1)) return null
  return spanOf(tokens, 0, report.first)
}

/** What follows "As Solheim argues,". */
export const clauseAfterAs = (
  sentence: ParsedSentence,
  report: { readonly first: number; readonly behind: number },
): Span | null => {
  const { tokens } = sentence
  if (tokens[report.first - 1]?.key !== 'as' || report.first > 2) return null
  const comma = tokens.findIndex(({ key }, i) => i >= report.behind && key === ',')
  return comma < 0 || comma > report.behind + 4 ? null : spanOf(tokens, comma + 1, tokens.length)
}
