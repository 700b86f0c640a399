import { contains, overlaps, type Span } from '@contend/ingest'
import { wordTokens, type ParsedSentence } from '../text/parsed-sentence.ts'
import { isAttributive, tokenRange } from './relation-words.ts'
import { segmentAt, type Segment } from './segments.ts'
import type { Named, Setting } from './setting.ts'

/** Whether a stretch speaks of two of the things that a proposition compares. */
const namesTwo = (named: readonly Named[], within: Span): boolean =>
  new Set(named.filter((hit) => contains(within, hit)).map(({ side }) => side)).size >= 2

/** Words that may stand for the other side, or for both. */
const STANDING_FOR = new Set(
  'each one other others another that those these them it they both all everyone anyone anybody everybody else'.split(
    ' ',
  ),
)
const MEASURED_BY = new Set(['as', 'from', 'than', 'to'])
/** How many tokens behind "the same as" may name a side. */
const STANDARD_TOKENS = 6

/** "The B2B price is the same as last year": one side is compared with something else. */
const comparesElsewhere = (
  sentence: ParsedSentence,
  hit: Span,
  about: readonly Named[],
): boolean => {
  if (new Set(about.map(({ side }) => side)).size !== 1) return false
  const { last } = tokenRange(sentence, hit)
  const opens = [last, last + 1].find((i) => MEASURED_BY.has(sentence.tokens[i]?.key ?? ''))
  if (opens === undefined) return false
  const standard = sentence.tokens.slice(opens + 1, opens + 1 + STANDARD_TOKENS)
  return !standard.some(
    (token) => STANDING_FOR.has(token.key) || about.some((named) => overlaps(named, token)),
  )
}

/** "The same supermarket", "different consumers": it says which of one side, not that the sides compare. */
const isOfNamed = (sentence: ParsedSentence, hit: Span, about: readonly Named[]): boolean => {
  const next = sentence.tokens.find(({ start }) => start >= hit.end)
  const last = sentence.tokens.findLast(({ end }) => end <= hit.end)
  const named = about.find(({ by, start }) => by === 'name' && start === next?.start)
  // "How different B2B and B2C are" says that they are.
  const first = sentence.tokens.findIndex(({ start }) => start >= hit.start)
  if (sentence.tokens[first - 1]?.key === 'how') return false
  const isModifier = last?.pos === 'ADJ' || last?.key === 'same' || last?.key === 'different'
  return isModifier && named !== undefined
}

/** How many tokens may stand between the second name and "alike". */
const ALIKE_TOKENS = 2

/** "For B2B and B2C customers alike": a list, of which something else is said. */
const isOfList = (sentence: ParsedSentence, hit: Span, about: readonly Named[]): boolean => {
  const { first, last } = tokenRange(sentence, hit)
  const names = about.filter(({ by, end }) => by === 'name' && end <= hit.start)
  const [one] = names
  const other = names.findLast(({ side }) => side !== one?.side)
  if (sentence.tokens[last]?.key !== 'alike' || first !== last) return false
  if (one === undefined || other === undefined) return false
  const behind = sentence.tokens.filter(({ start, end }) => start >= other.end && end <= hit.start)
  const lead = sentence.tokens.findLast(({ end, pos }) => end <= one.start && pos !== 'DET')
  return lead?.pos === 'ADP' && behind.length <= ALIKE_TOKENS
}

const INSIDE = new Set(['within', 'among', 'amongst', 'inside'])

/** "Large differences within our B2B base": it compares things of one side. */
const isInsideOne = (sentence: ParsedSentence, hit: Span, about: readonly Named[]): boolean => {
  const { last } = tokenRange(sentence, hit)
  return (
    INSIDE.has(sentence.tokens[last + 1]?.key ?? '') &&
    new Set(about.map(({ side }) => side)).size === 1
  )
}

/** How far back the other side may be named for "the same as in B2C" to compare with it. */
const NEAR = 2

/** "You find the same motives as in B2C", behind a sentence about B2B: what it is compared with is the other side. */
const comparesWithNear = (setting: Setting, at: number, hit: Span): boolean => {
  const sentence = setting.sentences[at]
  const [side, other] = setting.sides[at] ?? []
  if (sentence === undefined || side === undefined || other !== undefined) return false
  const { last } = tokenRange(sentence, hit)
  const behind = sentence.tokens.slice(last, last + STANDARD_TOKENS)
  const opens = behind.find(({ key }) => MEASURED_BY.has(key))
  const isStandard = setting.named[at]?.some(
    ({ start }) => opens !== undefined && start >= opens.end,
  )
  return (
    isStandard === true &&
    Array.from({ length: NEAR }, (_, back) => setting.sides[at - 1 - back]).some(
      (sides) => sides?.some((near) => near !== side) === true,
    )
  )
}

const PLACING = new Set('in at inside into through'.split(' '))

/** "They meet in the same hall": it says where, not that things compare. */
const isPlace = (sentence: ParsedSentence, hit: Span): boolean => {
  const { first, last } = tokenRange(sentence, hit)
  return (
    sentence.tokens[last]?.key === 'same' &&
    sentence.tokens[last + 1]?.pos === 'NOUN' &&
    PLACING.has(sentence.tokens[first - 1]?.key ?? '')
  )
}

/** How many tokens behind the preposition a side may be named. */
const TRANSFER_TOKENS = 3

/** "Do not hold for procurement": that what is so of one side is not so of the other denies no distinction. */
const isTransfer = (sentence: ParsedSentence, hit: Span, about: readonly Named[]): boolean => {
  const { last } = tokenRange(sentence, hit)
  const isDenial = sentence.lexical.argument('denial').some(({ start }) => start === hit.start)
  if (!isDenial || sentence.tokens[last + 1]?.pos !== 'ADP') return false
  const behind = sentence.tokens.slice(last + 2, last + 2 + TRANSFER_TOKENS)
  const to = about.find((named) => behind.some((token) => overlaps(named, token)))
  return to !== undefined && about.some(({ side, end }) => side !== to.side && end <= hit.start)
}

/** How many words into a sentence the pronoun that stands for a pair may be. */
const PAIR_WORDS = 3
const PAIR_PRONOUNS = new Set(['they', 'both', 'each'])

const opensWithPair = (sentence: ParsedSentence | undefined): boolean =>
  sentence !== undefined &&
  wordTokens(sentence)
    .slice(0, PAIR_WORDS)
    .some(({ key }) => PAIR_PRONOUNS.has(key))

/** "They buy for different reasons", behind a sentence that names both sides. */
const pointsToPair = (setting: Setting, at: number): boolean =>
  (setting.named[at]?.length ?? 0) === 0 &&
  (setting.sides[at - 1]?.length ?? 0) > 1 &&
  opensWithPair(setting.sentences[at])

const SAYING = new Set('say ask tell hear write'.split(' '))
const RELATIVES = new Set(['who', 'that', 'which'])

/** "A buyer who says the same means no": words that come again. */
const isSaidAgain = (sentence: ParsedSentence, hit: Span): boolean => {
  const { tokens } = sentence
  const { first } = tokenRange(sentence, hit)
  const verb = tokens[first - 1]?.pos === 'DET' ? first - 2 : first - 1
  return SAYING.has(tokens[verb]?.lemma ?? '') && RELATIVES.has(tokens[verb - 1]?.key ?? '')
}

/**
 * Whether a word of difference or likeness in a sentence of a setting holds between the sides: not of a thing of one of
 * them, of a place, or of one of them and something else.
 */
export const relatesSides = (
  { setting, at }: { readonly setting: Setting; readonly at: number },
  hit: Span,
  segments: readonly Segment[],
): boolean => {
  const sentence = setting.sentences[at]
  if (sentence === undefined) return false
  const about = setting.named[at] ?? []
  const isOfThing =
    isAttributive(sentence, hit) &&
    !pointsToPair(setting, at) &&
    !comparesWithNear(setting, at, hit) &&
    !namesTwo(about, segmentAt(segments, hit.start) ?? sentence)
  return !(
    isOfThing ||
    isOfNamed(sentence, hit, about) ||
    isPlace(sentence, hit) ||
    isInsideOne(sentence, hit, about) ||
    isOfList(sentence, hit, about) ||
    comparesElsewhere(sentence, hit, about) ||
    isTransfer(sentence, hit, about) ||
    isSaidAgain(sentence, hit)
  )
}
