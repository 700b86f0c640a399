import type { ParsedSentence } from '../text/parsed-sentence.ts'
import type { Token } from '../text/token.ts'
import { holderAt, type Named } from './holder.ts'
import { NOMINAL, phraseStart, QUESTION_WORDS } from './phrase-span.ts'

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
  'seem like love keep continue tend begin start use go appear claim tire'.split(' '),
)
/** Adjectives that do the same: "she was quick to say", "they are fond of saying". */
const LIGHT_ADJECTIVES = new Set(
  'bound quick keen fond eager happy tired ready right wrong'.split(' '),
)
const BETWEEN = new Set(['AUX', 'ADV', 'PART'])
const MODALS = new Set('will would may might can could must should ca wo'.split(' '))
const NEGATORS = new Set(['not', "n't", 'never', 'hardly', 'cannot'])
const FARTHEST = 7
/** Tokens of a relative clause between a subject and its verb, at most. */
const RELATIVE = 9

/** Verbs whose object does what follows: "let them say", "make people think". */
const CAUSATIVES = new Set('let make have help hear see watch get want'.split(' '))

/** Words that make what follows a supposition, a question or empty: nobody is said to have said it. */
const SUPPOSING = new Set(
  'if when whenever unless until before once whether lest what whatever how why nobody none no nowhere neither hardly'.split(
    ' ',
  ),
)

/** Words of time, whose clause supposes nothing of the clause behind it. */
const TIMES = new Set('when whenever until before once'.split(' '))

const isBetween = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token === undefined) return false
  const before = tokens[at - 1]
  if (token.key === 'to' || token.key === 'of')
    return LIGHT_VERBS.has(before?.lemma ?? '') || LIGHT_ADJECTIVES.has(before?.key ?? '')
  const next = tokens[at + 1]?.key
  if (LIGHT_ADJECTIVES.has(token.key) && (next === 'to' || next === 'of')) return true
  // "The first argues": wink takes it for an adverb.
  if (token.pos === 'ADV' && before?.pos === 'DET') return false
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

/** "The report in front of us says", "a friend of mine says": these are no subjects. */
const OBJECTS = new Set('me us him them mine ours yours hers theirs'.split(' '))

const beforePreposition = (tokens: readonly Token[], pronoun: number): number => {
  let at = tokens.slice(0, pronoun).findLastIndex(({ pos }) => pos === 'ADP')
  while (at >= 2 && tokens[at - 1]?.pos === 'NOUN' && tokens[at - 2]?.pos === 'ADP') at -= 2
  return at - 1
}

/** "Critics of the plan say": the noun that the phrase belongs to, unless that hangs on a preposition too. */
const overPhrase = (tokens: readonly Token[], head: number): number => {
  const adposition = phraseStart(tokens, head) - 1
  const noun = adposition - 1
  if (!NOMINAL.has(tokens[head]?.pos ?? '') || tokens[adposition]?.pos !== 'ADP') return head
  if (!NOMINAL.has(tokens[noun]?.pos ?? '')) return head
  const before = tokens[phraseStart(tokens, noun) - 1]
  return before?.pos === 'ADP' ? head : noun
}

/** "Parents who check phones say": the noun that a relative clause before the verb describes. */
const overRelative = (tokens: readonly Token[], head: number): number => {
  const near = Math.max(1, head - RELATIVE)
  const who = tokens.slice(near, head).findLastIndex(({ key }) => key === 'who' || key === ',')
  const at = near + who
  if (who < 0 || tokens[at]?.key !== 'who') return head
  return at + 1 < head && NOMINAL.has(tokens[at - 1]?.pos ?? '') ? at - 1 : head
}

interface Head {
  /** The noun or pronoun, -1 if there is none. */
  readonly head: number
  /** Where the words between subject and verb begin. */
  readonly behind: number
}

const headBefore = (tokens: readonly Token[], verb: number): Head => {
  for (let at = verb - 1; at >= 0 && verb - at <= FARTHEST; at--) {
    const token = tokens[at]
    if (token?.key === ',')
      return { head: at === verb - 1 ? beforeInsertion(tokens, at) : -1, behind: at + 1 }
    if (token?.key === ')') return { head: beforeBracket(tokens, at), behind: at + 1 }
    if (isBetween(tokens, at)) continue
    const isObject = OBJECTS.has(token?.key ?? '')
    const head = isObject
      ? beforePreposition(tokens, at)
      : overPhrase(tokens, overRelative(tokens, at))
    return { head, behind: at + 1 }
  }
  return { head: -1, behind: verb }
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
  const opening = tokens.slice(clause + 1, first)
  const supposing = opening.findLastIndex(({ key }) => SUPPOSING.has(key))
  if (supposing < 0) return false
  // "When I began I was told": the clause of time has a verb of its own.
  const [word, inside] = [opening[supposing]?.key ?? '', opening.slice(supposing + 1)]
  const isComplete =
    inside.some(({ pos }) => pos === 'VERB') &&
    !inside.some(({ key }) => QUESTION_WORDS.has(key) || key === 'that')
  return !(TIMES.has(word) && isComplete)
}

/** The subject of the verb at an index; `null` when it has none, or is asked for or supposed. */
export const subjectOf = (sentence: ParsedSentence, verb: number): Subject | null => {
  const { tokens } = sentence
  const shared = sharedVerb(tokens, verb)
  if (shared >= 0) return subjectOf(sentence, shared)
  const { head, behind } = headBefore(tokens, verb)
  const named = holderAt(sentence, head)
  if (named === null || isSupposed(tokens, named.first)) return null
  const between = tokens.slice(behind, verb)
  // "Is bound to say": the verb group starts behind "to".
  const group = between.slice(between.findLastIndex(({ key }) => key === 'to') + 1)
  const isProgressive = tokens[verb]?.key.endsWith('ing') === true
  if (isProgressive && between.length === 0) return null
  const isOfSomebody = tokens[head + 1]?.key === 'of' && OBJECTS.has(tokens[head + 2]?.key ?? '')
  return {
    ...named,
    // "A friend of mine" is one friend.
    holder: named.holder === 'kind' && isOfSomebody ? 'particular' : named.holder,
    negated: between.some(({ key }) => NEGATORS.has(key)),
    passive: !isProgressive && group.some(({ lemma }) => lemma === 'be'),
    modal: between.find(({ key }) => MODALS.has(key))?.key ?? null,
  }
}
