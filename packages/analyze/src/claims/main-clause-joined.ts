import type { ParsedSentence } from '../text/parsed-sentence.ts'
import type { Token } from '../text/token.ts'
import { isPastForm } from './clause-verb.ts'
import { asidesOf, isSpacedDash, LONGEST_SENTENCE } from './main-clause-asides.ts'
import { finiteVerbIn, isCommand, mainClauseOf, type MainClause } from './main-clause.ts'

const STOPS = new Set([';', ':'])
const CONJUNCTIONS = new Set(['and', 'but', 'so', 'yet', 'or', 'then'])
const SUBJECT_FORMS = new Set('i you we they he she it there this that these those'.split(' '))
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON'])
const OPENERS = new Set(['CCONJ', 'ADV', 'INTJ', 'PUNCT', 'SCONJ'])
const MODALS = new Set('must should ought can could may might will would shall wo ca'.split(' '))
/** Words before a bare verb that make it a command. */
const COMMAND_SIGNS = new Set('so do please let just never'.split(' '))
const STARTS_BEHIND = new Set([';', ':', ','])
const SAME_IN_THE_PAST = new Set(
  'put cut set hit read let spread shut quit hurt split bet cost beat shed cast bid burst thrust'.split(
    ' ',
  ),
)
const SAYING = new Set(
  'say tell hear think know believe suspect learn assume suppose guess feel admit'.split(' '),
)
/** Tokens of who says so, at most. */
const LONGEST_SAYING = 5
/** Tokens of a subject behind a conjunction, at most. */
const LONGEST_SUBJECT = 8

type Joint = 'stop' | 'conjunction' | 'comma'

const jointAt = (tokens: readonly Token[], i: number): Joint | null => {
  const key = tokens[i]?.key ?? ''
  if (STOPS.has(key) || isSpacedDash(tokens, i)) return 'stop'
  if (key === ',') return CONJUNCTIONS.has(tokens[i + 1]?.key ?? '') ? 'conjunction' : 'comma'
  return CONJUNCTIONS.has(key) && tokens[i - 1]?.key !== ',' ? 'conjunction' : null
}

const isBaseForm = ({ key, lemma, pos }: Token): boolean =>
  (pos === 'VERB' && key === lemma) || MODALS.has(key) || key === 'to'

/** "They measured the hall, read the bills and left": a form that is as well one of the past, amid others of the past. */
const isPastOfList = (left: readonly Token[], rest: readonly Token[]): boolean => {
  const verb = left[finiteVerbIn(left)]
  if (!SAME_IN_THE_PAST.has(rest[0]?.key ?? '') || verb === undefined) return false
  const and = rest.findIndex(({ pos }) => pos === 'CCONJ')
  return isPastForm(verb) && and > 0 && rest.slice(and + 1).some(isPastForm)
}

/** Whether a bare verb behind a joint can only be a command: "so send it", "don't wait", "It fell, take care". */
const isJoinedCommand = (left: readonly Token[], rest: readonly Token[], joint: Joint): boolean =>
  joint === 'stop' ||
  rest.slice(0, 2).some(({ key }) => COMMAND_SIGNS.has(key)) ||
  (joint === 'comma' && !left.some(isBaseForm) && !isPastOfList(left, rest))

const beforeComma = (tokens: readonly Token[]): readonly Token[] => {
  const comma = tokens.findIndex(({ key }) => key === ',')
  return comma < 0 ? tokens : tokens.slice(0, comma)
}

/** "We hear", "I am told": who says so, put between commas. */
const isSaying = (words: readonly Token[]): boolean =>
  words.length <= LONGEST_SAYING &&
  words[0]?.pos === 'PRON' &&
  words.some(({ lemma }) => SAYING.has(lemma))

/** "Buyers, by contrast, compare", "buyers, we hear, compare": the verb behind the second comma is that of the first words. */
const isInAside = (left: readonly Token[], { subject }: MainClause): boolean => {
  const first = beforeComma(left)
  const between = left.slice(first.length + 1, -1)
  return (
    (finiteVerbIn(left) < 0 || (finiteVerbIn(first) < 0 && isSaying(between))) &&
    first.some(({ pos }) => NOMINAL.has(pos)) &&
    [...left.slice(0, -1), ...subject].some(({ key }) => key === ',') &&
    !left.some(({ key }) => key === 'please')
  )
}

const isClause = (left: readonly Token[], joined: ParsedSentence, joint: Joint): boolean => {
  const rest = joined.tokens
  const clause = mainClauseOf(joined)
  if (clause.verb.length === 0) return false
  if (joint === 'comma' && isInAside(left, clause)) return false
  if (isCommand(clause)) return isJoinedCommand(left, rest, joint)
  if (joint !== 'stop' && finiteVerbIn(left) < 0) return false
  const subject = clause.subject.filter((token) => !OPENERS.has(token.pos))
  if (joint === 'comma') return SUBJECT_FORMS.has(subject[0]?.key ?? '') && subject.length < 3
  return (
    subject.length > 0 &&
    subject.length <= LONGEST_SUBJECT &&
    subject.some(({ pos }) => NOMINAL.has(pos)) &&
    !subject.some(({ key }) => key === ',')
  )
}

/**
 * The clauses that a semicolon, colon, dash or coordinator joins to the first, each as a sentence of the tokens from
 * there on: "The lamp is dim, so send for oil" has one, "send for oil".
 */
export const joinedClausesOf = (sentence: ParsedSentence): readonly ParsedSentence[] => {
  const { tokens } = sentence
  if (tokens.length > LONGEST_SENTENCE) return []
  const asides = asidesOf(sentence)
  const found: ParsedSentence[] = []
  for (let i = 1; i < tokens.length; i++) {
    const joint = jointAt(tokens, i)
    // The comma that ends an aside takes up the clause around it.
    const last = joint === 'comma' ? i - 1 : i
    if (joint === null || asides.some(({ from, to }) => from < i && last < to)) continue
    const at = STARTS_BEHIND.has(tokens[i]?.key ?? '') || isSpacedDash(tokens, i) ? i + 1 : i
    const joined = { ...sentence, tokens: tokens.slice(at) }
    if (isClause(tokens.slice(0, at), joined, joint)) found.push(joined)
  }
  return found
}
