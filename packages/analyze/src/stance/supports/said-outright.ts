import type { Span } from '@contend/ingest'
import { between, namedIn, type ContrastRule } from '../contrasts/contrast-rule.ts'

const WINNING = new Set(['sell', 'win', 'close', 'convert', 'persuade', 'convince', 'pay'])
const LINKS = new Set(['AUX', 'ADV', 'PART'])

/** "Emotion sells", "logic never won a customer": what wins, by itself. */
export const SELLS: ContrastRule = {
  name: 'sells',
  sides: 1,
  denies: false,
  negatable: true,
  weight: 0.7,
  find: (place): Span | null => {
    const { sentence } = place
    for (const [i, verb] of sentence.tokens.entries()) {
      if (!WINNING.has(verb.lemma) || verb.pos === 'ADJ') continue
      const thing = namedIn(place).findLast(({ end }) => end <= verb.start)
      const next = sentence.tokens[i + 1]
      const isOfThing =
        thing !== undefined &&
        between(sentence, thing.end, verb.start).every(({ pos }) => LINKS.has(pos))
      // "Emotion sells" is a sentence, "the emotion sells team" is not.
      if (isOfThing && next?.pos !== 'NOUN') return { start: verb.start, end: verb.end }
    }
    return null
  },
}

/** How many tokens may stand between "about" and the thing. */
const TOPIC_TOKENS = 2
const ONLY = new Set(['all', 'only', 'just', 'really', 'always', 'mostly', 'mainly'])

/** "It is not about rapport, it is about facts": what it is all about. */
export const ABOUT: ContrastRule = {
  name: 'about',
  sides: 1,
  denies: false,
  negatable: true,
  weight: 0.6,
  find: (place): Span | null => {
    const { tokens } = place.sentence
    for (const [i, about] of tokens.entries()) {
      if (about.key !== 'about') continue
      const lead = tokens.slice(Math.max(0, i - 4), i)
      const it = lead.findLastIndex(
        ({ key }) => key === 'it' || key === 'business' || key === 'selling',
      )
      const isSaid =
        it >= 0 &&
        lead[it + 1]?.lemma === 'be' &&
        lead.slice(it + 2).every(({ key }) => ONLY.has(key) || key === 'not' || key === "n't")
      const object = tokens.slice(i + 1, i + 2 + TOPIC_TOKENS)
      const thing = namedIn(place).find(({ start }) =>
        object.some((token) => token.start === start),
      )
      if (isSaid && thing !== undefined) return { start: thing.start, end: thing.end }
    }
    return null
  },
}

const BASING = new Set(['decide', 'buy', 'base', 'choose', 'sign', 'pay', 'judge', 'act'])
const GROUNDS = new Set(['on', 'by', 'with', 'for'])
/** How many tokens behind the thing its "what" may stand. */
const GROUND_TOKENS = 6

/** "Facts are what our buyers base their decision on". */
export const GROUND: ContrastRule = {
  name: 'ground',
  sides: 1,
  denies: false,
  negatable: true,
  weight: 0.8,
  find: (place): Span | null => {
    const { sentence } = place
    for (const thing of namedIn(place)) {
      const behind = sentence.tokens.filter(({ start }) => start >= thing.end)
      const opens = behind.findIndex(({ key }) => key === 'what' || key === 'thing')
      const isLinked = behind.slice(0, Math.max(0, opens)).some(({ lemma }) => lemma === 'be')
      if (opens < 0 || opens > GROUND_TOKENS || !isLinked) continue
      const clause = behind.slice(opens + 1)
      const verb = clause.findIndex(({ lemma }) => BASING.has(lemma))
      const end = clause.slice(verb + 1).find(({ key }) => GROUNDS.has(key))
      if (verb >= 0 && end !== undefined) return { start: thing.start, end: thing.end }
    }
    return null
  },
}

const ASKING = /^(?:what|which|so what|and what)\b/u
const DECIDING = ['centrality', 'persuading', 'persuading.winning', 'purchase']
/** A longer answer says something of its own. */
const ANSWER_WORDS = 8
/** How many tokens into an answer the thing must be named. */
const OPENING_TOKENS = 3

/** "What makes a customer choose you? Feelings.": the thing is the answer to what decides. */
export const ANSWERED: ContrastRule = {
  name: 'answered',
  sides: 1,
  denies: false,
  negatable: true,
  weight: 0.7,
  find: (place): Span | null => {
    const { at, sentence, setting } = place
    const asked = setting.sentences[at - 1]
    if (asked?.blockIndex !== sentence.blockIndex || sentence.words > ANSWER_WORDS) return null
    const question = asked.text.toLowerCase()
    const isOfDeciding =
      question.endsWith('?') &&
      ASKING.test(question) &&
      DECIDING.flatMap(asked.lexical.argument).length > 0
    const opening = sentence.tokens.slice(0, OPENING_TOKENS)
    const thing = namedIn(place).find(({ start }) => opening.some((token) => token.start === start))
    const next = sentence.tokens.find(({ start }) => start >= (thing?.end ?? 0))
    return isOfDeciding && thing !== undefined && next?.pos !== 'NOUN'
      ? { start: thing.start, end: thing.end }
      : null
  },
}
