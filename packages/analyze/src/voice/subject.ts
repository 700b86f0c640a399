import type { ParsedSentence } from '../text/parsed-sentence.ts'
import type { Token } from '../text/token.ts'
import { holderAt, type Named } from './holder.ts'
import { QUESTION_WORDS } from './phrase-span.ts'

/** Whether a verb tells of the past, by its form. */
export const isPast = ({ key, lemma }: Token): boolean =>
  key !== lemma && !key.endsWith('s') && !key.endsWith('ing')

/** The subject of a verb, and what of the words between tells how the verb is meant. */
export interface Subject extends Named {
  readonly negated: boolean
  readonly passive: boolean
  readonly modal: string | null
}

/** Verbs that stand between a subject and its verb of saying: "they seem to be saying", "people keep repeating". */
const LIGHT_VERBS = new Set(
  'seem like love keep continue tend begin start use go appear claim'.split(' '),
)
const BETWEEN = new Set(['AUX', 'ADV', 'PART'])
const MODALS = new Set('will would may might can could must should ca wo'.split(' '))
const NEGATORS = new Set(['not', "n't", 'never', 'hardly', 'cannot'])
const FARTHEST = 7

/** Verbs whose object does what follows: "let them say", "make people think". */
const CAUSATIVES = new Set('let make have help hear see watch get want'.split(' '))

/** Words that make what follows a supposition, a question or empty: nobody is said to have said it. */
const SUPPOSING = new Set(
  'if when whenever unless until before once whether lest what whatever how why nobody none no nowhere neither hardly'.split(
    ' ',
  ),
)

const isBetween = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token === undefined) return false
  if (token.key === 'to') return LIGHT_VERBS.has(tokens[at - 1]?.lemma ?? '')
  // "The first argues": wink takes it for an adverb.
  if (token.pos === 'ADV' && tokens[at - 1]?.pos === 'DET') return false
  return BETWEEN.has(token.pos) || (token.pos === 'VERB' && LIGHT_VERBS.has(token.lemma))
}

/** "Ferrand, who follows the trade, noted": the token before an insertion that ends at `comma`. */
const beforeInsertion = (tokens: readonly Token[], comma: number): number => {
  const opening = tokens.slice(0, comma).findLastIndex(({ key }) => key === ',')
  if (opening <= 0) return -1
  return tokens.slice(opening, comma).some(({ key }) => /["“”«»]/u.test(key)) ? -1 : opening - 1
}

/** "The survey (of 90 firms) found": the token before a bracket that ends at `closing`. */
const beforeBracket = (tokens: readonly Token[], closing: number): number =>
  tokens.slice(0, closing).findLastIndex(({ key }) => key === '(') - 1

/** "The report in front of us says": these are no subjects. */
const OBJECTS = new Set(['me', 'us', 'him', 'them'])

const beforePreposition = (tokens: readonly Token[], pronoun: number): number => {
  let at = tokens.slice(0, pronoun).findLastIndex(({ pos }) => pos === 'ADP')
  while (at >= 2 && tokens[at - 1]?.pos === 'NOUN' && tokens[at - 2]?.pos === 'ADP') at -= 2
  return at - 1
}

const headBefore = (tokens: readonly Token[], verb: number): number => {
  for (let at = verb - 1; at >= 0 && verb - at <= FARTHEST; at--) {
    const token = tokens[at]
    if (token?.key === ',') return at === verb - 1 ? beforeInsertion(tokens, at) : -1
    if (token?.key === ')') return beforeBracket(tokens, at)
    if (isBetween(tokens, at)) continue
    return OBJECTS.has(token?.key ?? '') ? beforePreposition(tokens, at) : at
  }
  return -1
}

/** "She came in and said …": the verb before "and", whose subject it shares. */
const sharedVerb = (tokens: readonly Token[], verb: number): number => {
  const before = tokens.slice(0, verb).findLastIndex(({ pos }) => pos !== 'ADV')
  if (tokens[before]?.pos !== 'CCONJ') return -1
  return tokens
    .slice(0, before)
    .findLastIndex(({ pos }, i) => (pos === 'VERB' || pos === 'AUX') && tokens[i - 1]?.key !== 'to')
}

/** Whether a word before the subject takes the assertion from the verb. */
const isSupposed = (tokens: readonly Token[], first: number): boolean => {
  const before = tokens[first - 1]
  if (before === undefined) return false
  if (QUESTION_WORDS.has(before.key)) return true
  if (CAUSATIVES.has(before.lemma) && before.pos !== 'NOUN') return true
  const clause = tokens.slice(0, first).findLastIndex(({ key }) => /^[,;:—–)]$/u.test(key))
  return tokens.slice(clause + 1, first).some(({ key }) => SUPPOSING.has(key))
}

/** The subject of the verb at an index; `null` when it has none, or is asked for or supposed. */
export const subjectOf = (sentence: ParsedSentence, verb: number): Subject | null => {
  const { tokens } = sentence
  const shared = sharedVerb(tokens, verb)
  if (shared >= 0) return subjectOf(sentence, shared)
  const head = headBefore(tokens, verb)
  const named = holderAt(sentence, head)
  if (named === null || isSupposed(tokens, named.first)) return null
  const behindInsertion = tokens
    .slice(head + 1, verb)
    .findLastIndex(({ key }) => key === ',' || key === ')')
  const between = tokens.slice(head + 2 + behindInsertion, verb)
  const isProgressive = tokens[verb]?.key.endsWith('ing') === true
  if (isProgressive && between.length === 0) return null
  return {
    ...named,
    negated: between.some(({ key }) => NEGATORS.has(key)),
    passive: !isProgressive && between.some(({ lemma }) => lemma === 'be'),
    modal: between.find(({ key }) => MODALS.has(key))?.key ?? null,
  }
}
