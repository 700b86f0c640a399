import type { Span } from '@contend/ingest'
import { wordTokens, type ParsedSentence } from '../../text/parsed-sentence.ts'
import type { Token } from '../../text/token.ts'
import { describes, isAdditive, isVerb, topicAt } from './contrast-rule.ts'
import type { ContrastPlace, ContrastRule } from './contrast-rule.ts'
import type { Named } from '../setting.ts'

/** What is said of the topic: the words from the first verb behind it. */
const saidOf = (sentence: ParsedSentence, topic: Span): string => {
  const behind = sentence.tokens.filter(({ start }) => start >= topic.end)
  const told = behind.slice(Math.max(0, behind.findIndex(isVerb)))
  return told.map(({ key }) => key).join(' ')
}

/** "Too slow" is no "too" of likeness. */
const isDegree = (next: Token | undefined): boolean =>
  next !== undefined && /^(?:ADJ|ADV|DET)$/u.test(next.pos)

/** How far from each other the sentences may stand in a document that is set on comparing the sides. */
const REACH = 3

const neighboursOf = ({ at, setting }: ContrastPlace): readonly number[] =>
  Array.from({ length: setting.isSet ? REACH : 1 }, (_, i) => [at - 1 - i, at + 1 + i]).flat()

/** The neighbours in the same kind of block that are about the other side, with what they say of it. */
const counterparts = (place: ContrastPlace, topic: Named): readonly string[] =>
  neighboursOf(place).flatMap((i) => {
    const neighbour = place.setting.sentences[i]
    if (neighbour?.block !== place.sentence.block || isAdditive(neighbour.tokens)) return []
    const other = topicAt(place, i)
    if (other === null || other.side === topic.side) return []
    // Two weak words are too little: one of the sides goes by its name.
    return [topic, other].some(({ by }) => by === 'name') ? [saidOf(neighbour, other)] : []
  })

/** "Selling to a school is hard. Selling to a family is hard.": the same is said of both. */
export const SAID_OF_BOTH: ContrastRule = {
  name: 'said-of-both',
  sides: 1,
  denies: true,
  negatable: false,
  weight: 0.5,
  find: (place) => {
    const topic = topicAt(place, place.at)
    if (topic === null) return null
    const told = saidOf(place.sentence, topic)
    return counterparts(place, topic).includes(told) ? { start: topic.start, end: topic.end } : null
  },
}

/** "So do engineers", "Engineers do that too", "Engineers fear it as well", "Engineers fear nothing else": it is as what was said last. */
const isAsTheLast = (sentence: ParsedSentence): boolean => {
  const words = wordTokens(sentence)
  const opens = /^(?:so|nor|neither)$/u.test(words[0]?.key ?? '') && words[1]?.pos === 'AUX'
  return (
    opens ||
    words.some(({ key }, i) => key === 'too' && !isDegree(words[i + 1])) ||
    /\bas well\b(?! as)|\bnothing else\b/iu.test(sentence.text)
  )
}

/** "Consumers fear a bad purchase. So do engineers.": the second is as the first. */
export const IN_TURN_TOO: ContrastRule = {
  name: 'in-turn-too',
  sides: 1,
  denies: true,
  negatable: false,
  weight: 0.6,
  find: (place) => {
    const topic = topicAt(place, place.at)
    const before = place.setting.sides[place.at - 1] ?? []
    if (topic === null || !place.setting.isSet || !isAsTheLast(place.sentence)) return null
    return before.some((side) => side !== topic.side)
      ? { start: topic.start, end: topic.end }
      : null
  },
}

/** "Consumers expect one price. Trade buyers expect to haggle.": neighbours, each about one of the sides. */
export const IN_TURN: ContrastRule = {
  name: 'in-turn',
  sides: 1,
  denies: false,
  negatable: false,
  weight: 0.5,
  find: (place) => {
    const topic = topicAt(place, place.at)
    if (!describes(place) || topic === null || isAdditive(place.sentence.tokens)) return null
    const { tokens } = place.sentence
    // "B2C experience welcome" says nothing; "B2C: one click" does.
    if (!tokens.some(isVerb) && !tokens.some(({ key }) => key === ':')) return null
    return counterparts(place, topic).length > 0 ? { start: topic.start, end: topic.end } : null
  },
}
