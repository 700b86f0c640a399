import { contains, type Span } from '@contend/ingest'
import type { ParsedSentence } from '../../text/parsed-sentence.ts'
import type { Token } from '../../text/token.ts'
import type { Named } from '../setting.ts'
import { between, isVerb, namedIn, type ContrastPlace, type ContrastRule } from './contrast-rule.ts'

const PAIRS = new Set(['both', 'neither'])
const JOINING = new Set(['and', 'nor', '&'])
/** How many tokens may stand around the second of a pair that "both" opens. */
const PAIR_TOKENS = 4

const twoOf = (named: readonly Named[], from: number): readonly [Named, Named] | null => {
  const first = named.find(({ start }) => start >= from)
  const second = named.find(
    // "Businesses and consumers" may be one entry that names both.
    ({ start, side }) => first !== undefined && start >= first.start && side !== first.side,
  )
  return first === undefined || second === undefined ? null : [first, second]
}

/** "Both procurement and shoppers hate waiting": one thing is said of the two. */
export const OF_BOTH: ContrastRule = {
  name: 'of-both',
  sides: 2,
  denies: true,
  negatable: false,
  weight: 0.6,
  find: (place) => {
    const { sentence } = place
    const both = sentence.tokens.find(({ key }) => PAIRS.has(key))
    if (both === undefined) return null
    const pair = twoOf(namedIn(place), both.end)
    if (pair === null) return null
    const [first, second] = pair
    const joint = between(sentence, first.end, second.start)
    const lead = between(sentence, both.end, first.start)
    const isJoined =
      first.start === second.start ||
      (joint.length <= PAIR_TOKENS && joint.some(({ key }) => JOINING.has(key)))
    if (!isJoined || lead.length > PAIR_TOKENS || [...lead, ...joint].some(isVerb)) return null
    const behind = between(sentence, second.end, sentence.end)
    const verb = behind.slice(0, PAIR_TOKENS).findIndex(isVerb)
    // "Both are invited" tells of one event.
    const isPassive = behind[verb]?.lemma === 'be' && behind[verb + 1]?.pos === 'VERB'
    const isSubject = verb >= 0 && !isPassive
    const isFirst = !between(sentence, sentence.start, both.start).some(isVerb)
    return isSubject && isFirst ? { start: both.start, end: both.end } : null
  },
}

const ADDING = new Set('too also likewise either equally similarly'.split(' '))

/** "Too", "as well", "no less", "just as much": the second is as the first. */
const addingIn = (tokens: readonly Token[]): Token | undefined =>
  tokens.find(
    ({ key }, i) =>
      (ADDING.has(key) && !/^(?:ADJ|ADV|DET)$/u.test(tokens[i + 1]?.pos ?? '')) ||
      (key === 'well' && tokens[i - 1]?.key === 'as' && tokens[i + 1]?.key !== 'as') ||
      (key === 'less' && tokens[i - 1]?.key === 'no') ||
      (key === 'much' && tokens[i - 1]?.key === 'as' && tokens[i - 2]?.key === 'just'),
  )

const isEarlier = ({ sentence }: ContrastPlace, first: Named, second: Named): boolean =>
  between(sentence, sentence.start, second.start).some(isVerb) && first.end <= second.start

/** "Shoppers hate waiting, and procurement hates it too": what is said of one is added of the other. */
export const ADDED: ContrastRule = {
  name: 'added',
  sides: 2,
  denies: true,
  negatable: false,
  weight: 0.5,
  find: (place): Span | null => {
    const { sentence } = place
    const named = namedIn(place)
    for (const [i, second] of named.entries()) {
      const first = named.slice(0, i).find(({ side }) => side !== second.side)
      if (first === undefined || !isEarlier(place, first, second)) continue
      const added = addingIn(between(sentence, first.end, sentence.end))
      const isOfTwo = added !== undefined && isOfSecond(sentence, second, added)
      if (isOfTwo) return { start: added.start, end: added.end }
    }
    return null
  },
}

/** How many tokens from the second side the adding word may stand. */
const ADDED_TOKENS = 8

const isOfSecond = (sentence: ParsedSentence, second: Named, added: Token): boolean => {
  const from = Math.min(second.end, added.start)
  const to = Math.max(second.start, added.start)
  return between(sentence, from, to).length <= ADDED_TOKENS
}

/** Comparatives that a negation makes equal: "no less human than". */
const DEGREES = new Set(['more', 'less', 'fewer'])

/** "Procurement is no more rational than the shopper", "as human as the shopper". */
export const EQUAL: ContrastRule = {
  name: 'equal',
  sides: 2,
  denies: true,
  negatable: false,
  weight: 0.8,
  find: (place): Span | null => {
    const { sentence } = place
    const { tokens } = sentence
    const named = namedIn(place)
    for (const [i, token] of tokens.entries()) {
      const isNo =
        token.key === 'no' &&
        (DEGREES.has(tokens[i + 1]?.key ?? '') || tokens[i + 1]?.key.endsWith('er') === true)
      const isAs = token.key === 'as' && /^AD[JV]$/u.test(tokens[i + 1]?.pos ?? '')
      if (!isNo && !isAs) continue
      const standard = tokens.findIndex(
        ({ key }, at) => at > i + 1 && key === (isNo ? 'than' : 'as'),
      )
      const behind = tokens[standard]
      if (behind === undefined) continue
      const isDenied = isAs && place.negations.some(({ scope }) => contains(scope, token))
      const before = named.filter(({ end }) => end <= token.start)
      const after = named.filter(({ start }) => start >= behind.end)
      const isOfTwo = before.some((one) => after.some(({ side }) => side !== one.side))
      if (isOfTwo && !isDenied) return { start: token.start, end: behind.end }
    }
    return null
  },
}
