import { comparativeIn } from './comparative-in.ts'
import { describes, isAdditive, isVerb, topicAt } from './contrast-rule.ts'
import type { ContrastPlace, ContrastRule } from './contrast-rule.ts'

/** Whether a heading or title sets the sides apart: "B2B vs B2C", "Four differences" under one that names them. */
const setsApart = ({ setting, proposition }: ContrastPlace, head: number): boolean => {
  const sentence = setting.sentences[head]
  if (sentence === undefined || proposition.contrast === null) return false
  const has = (side: 'for' | 'against'): boolean =>
    proposition[side].some((category) => sentence.lexical.of(category).length > 0)
  const apart = proposition.contrast
  if (has(apart === 'for' ? 'against' : 'for')) return false
  return setting.sides[head]?.length === proposition.about.length || has(apart)
}

/** "1. Longer cycles" under a title that sets the sides apart: an item that names neither. */
export const LISTED_COMPARATIVE: ContrastRule = {
  name: 'listed-comparative',
  sides: 0,
  denies: false,
  negatable: true,
  weight: 0.3,
  find: (place) => {
    const { at, setting, sentence } = place
    const isItem = sentence.block === 'heading' || sentence.block === 'list-item'
    if (
      !isItem ||
      sentence.tokens.some(isVerb) ||
      place.claimType === 'policy' ||
      (setting.sides[at]?.length ?? 0) > 0
    )
      return null
    return underContrast(place) ? comparativeIn(sentence) : null
  },
}

/** Whether a heading over it, under a title that names the sides, sets them apart. */
const underContrast = (place: ContrastPlace): boolean => {
  const heads = place.setting.heads[place.at] ?? []
  return (
    heads.some((head) => setsApart(place, head)) &&
    heads.some((head) => (place.setting.sides[head]?.length ?? 0) > 1)
  )
}

/** "In B2B the decision takes months" under "How B2B and B2C differ": one of the sides as the heading sets them. */
export const UNDER_HEADING: ContrastRule = {
  name: 'under-heading',
  sides: 1,
  denies: false,
  negatable: false,
  weight: 0.3,
  find: (place) => {
    const topic = topicAt(place, place.at)
    if (!describes(place) || topic?.by !== 'name' || isAdditive(place.sentence.tokens)) return null
    return underContrast(place) ? { start: topic.start, end: topic.end } : null
  },
}
