import type { Span } from '@contend/ingest'
import type { ParsedSentence } from '../../text/parsed-sentence.ts'
import { describes, isAdditive, isVerb, topicAt } from './contrast-rule.ts'
import type { ContrastPlace, ContrastRule, Named } from './contrast-rule.ts'

/** What is said of the topic: the words from the first verb behind it. */
const saidOf = (sentence: ParsedSentence, topic: Span): string => {
  const behind = sentence.tokens.filter(({ start }) => start >= topic.end)
  const told = behind.slice(behind.findIndex(isVerb))
  return told.map(({ key }) => key).join(' ')
}

/** The neighbours in the same kind of block that are about the other side, with what they say of it. */
const counterparts = (place: ContrastPlace, topic: Named): readonly string[] =>
  [place.at - 1, place.at + 1].flatMap((i) => {
    const neighbour = place.setting.sentences[i]
    if (neighbour?.block !== place.sentence.block || isAdditive(neighbour.tokens)) return []
    const other = topicAt(place, i)
    return other === null || other.side === topic.side ? [] : [saidOf(neighbour, other)]
  })

/** "Selling to a school is hard. Selling to a family is hard.": the same is said of both. */
export const SAID_OF_BOTH: ContrastRule = {
  name: 'said-of-both',
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

/** "Consumers expect one price. Trade buyers expect to haggle.": neighbours, each about one of the sides. */
export const IN_TURN: ContrastRule = {
  name: 'in-turn',
  denies: false,
  negatable: false,
  weight: 0.5,
  find: (place) => {
    const topic = topicAt(place, place.at)
    if (!describes(place) || topic === null || isAdditive(place.sentence.tokens)) return null
    return counterparts(place, topic).length > 0 ? { start: topic.start, end: topic.end } : null
  },
}
