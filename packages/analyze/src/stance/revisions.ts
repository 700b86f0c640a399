import type { Span } from '@contend/ingest'
import type { ParsedSentence } from '../text/parsed-sentence.ts'
import { verdictOf } from '../voice/verdict.ts'
import { voiceAt } from '../voice/voice-at.ts'
import type { Decision } from './decide-side.ts'
import { isFormerView } from './former-view.ts'
import { flip, PUTS, turned, type Reading, type StanceInput } from './reading.ts'

/** A longer sentence says something of its own. */
const TAKEN_BACK_WORDS = 9

const SEEMING = new Set(['seem', 'appear', 'look', 'sound'])
/** How many tokens before its words the verb of seeming may stand. */
const SEEMING_TOKENS = 4

const seems = ({ tokens }: ParsedSentence, predicate: Span): boolean => {
  const first = tokens.findIndex(({ start }) => start >= predicate.start)
  return tokens
    .slice(Math.max(0, first - SEEMING_TOKENS), first + 1)
    .some(({ lemma }) => SEEMING.has(lemma))
}

const IN_TRUTH = /^(?:in (?:truth|fact|reality)|really|actually|underneath|beneath)\b/u

/** Whether a sentence opens against what stands before it. */
const isOpposing = ({ tokens, lexical }: ParsedSentence): boolean => {
  const opening = tokens
    .slice(0, 2)
    .map(({ key }) => key)
    .join(' ')
  return (
    IN_TRUTH.test(opening) ||
    lexical.argument('discourse.contrast').some(({ tokenStart }) => tokenStart === 0)
  )
}

const GRANTING = /^(?:yes|yep|sure|true|certainly|ok|okay|no doubt)$/u
/** How many words may grant: "To be sure, …". */
const GRANTING_WORDS = 4

/** "Yes, they are human too.", "Granted, …" */
const opensWithGrant = ({ tokens, lexical }: ParsedSentence): boolean => {
  const comma = tokens.findIndex(({ key }) => key === ',')
  if (comma <= 0 || comma > GRANTING_WORDS) return false
  const opening = tokens.slice(0, comma).map(({ key }) => key)
  return (
    GRANTING.test(opening.join(' ')) ||
    lexical
      .argument('discourse.concession')
      .some(({ tokenStart, tokenEnd }) => tokenStart === 0 && tokenEnd === comma)
  )
}

/** "They seem far apart. In truth …", "Yes, they are human too. But …": what is taken back at once is granted only. */
const readAsGranted = (
  input: StanceInput,
  at: number,
  reading: Reading,
  readNext: () => Decision | null,
): Reading => {
  const { predicate } = reading.decision
  const [sentence, next] = [input.parsed[at], input.parsed[at + 1]]
  if (predicate === null || sentence === undefined || next === undefined) return reading
  if (reading.decision.side === 'neutral' || next.blockIndex !== sentence.blockIndex) return reading
  if (!isOpposing(next)) return reading
  const isGranted =
    opensWithGrant(sentence) ||
    seems(sentence, predicate) ||
    readNext()?.side === flip(reading.decision.side)
  return isGranted ? { ...reading, decision: { ...reading.decision, conceded: true } } : reading
}

/** "The two are alike, as the saying goes. I do not believe it.": what the next sentence takes back. */
const readTakenBack = (input: StanceInput, at: number, reading: Reading): Reading => {
  const [sentence, next] = [input.parsed[at], input.parsed[at + 1]]
  const { predicate } = reading.decision
  const words = input.voices[at]
  if (predicate === null || reading.decision.side === 'neutral') return reading
  if (words !== undefined && voiceAt(words, predicate).voice !== 'author') return reading
  if (next === undefined || next.blockIndex !== sentence?.blockIndex) return reading
  if (input.labelled[at + 1]?.question === true) return reading
  const verdict = verdictOf(next)
  // "The divide is artificial. It was invented by …": it goes on about the divide.
  const goesOn = !predicate.relation && /^(?:it|they|these)$/u.test(next.tokens[0]?.key ?? '')
  if (goesOn) return reading
  // "That is nonsense, at least in …": long, but it opens with what it says of it.
  if (
    next.words > TAKEN_BACK_WORDS &&
    (verdict !== 'rejects' || !/^(?:that|this)$/u.test(next.tokens[0]?.key ?? ''))
  )
    return reading
  return verdict === 'rejects' || verdict === 'neither'
    ? { ...reading, decision: turned(reading.decision, PUTS[verdict], 'taken-back') }
    : reading
}

const STILL = /^(?:and )?(?:i|we) still (?:do|am|are|think|believe)\b/u

/** "I used to think that they differ": the author has given it up, unless he says that he has not. */
const readAsFormer = (input: StanceInput, at: number, reading: Reading): Reading => {
  const { predicate } = reading.decision
  const [sentence, next] = [input.parsed[at], input.parsed[at + 1]]
  if (predicate === null || sentence === undefined || !isFormerView(sentence, predicate))
    return reading
  const isKept = STILL.test(next?.tokens.map(({ key }) => key).join(' ') ?? '')
  // "I was wrong." behind it says the same once more.
  const isTurned = next !== undefined && verdictOf(next) === 'rejects'
  // "… and the figures now prove it"
  const isShared = sentence.lexical
    .argument('endorsement')
    .some(({ start }) => start > predicate.end)
  return isKept || isTurned || isShared
    ? reading
    : { ...reading, decision: turned(reading.decision, 'opposite', 'former-view') }
}

/**
 * What an author makes of his own statement: that he held it once, that he only grants it, or that he takes it back in the
 * next sentence. @param readNext what the words of the next sentence say of the proposition
 */
export const revised = (
  input: StanceInput,
  at: number,
  reading: Reading,
  readNext: () => Decision | null,
): Reading =>
  readAsGranted(input, at, readAsFormer(input, at, readTakenBack(input, at, reading)), readNext)
