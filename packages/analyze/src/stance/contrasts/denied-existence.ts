import { contains } from '@contend/ingest'
import type { ContrastRule } from './contrast-rule.ts'

/** "There is no B2B brain and no B2C brain": the cue that denies that two of the things exist. */
export const DENIED_EXISTENCE: ContrastRule = {
  name: 'denied-existence',
  sides: 1,
  denies: true,
  negatable: false,
  weight: 1,
  find: (place) => {
    if (!place.sentence.tokens.some(({ key }) => key === 'there')) return null
    const denied = (place.setting.named[place.at] ?? []).filter((hit) =>
      place.negations.some(({ scope }) => contains(scope, hit)),
    )
    const several = new Set(denied.map(({ side }) => side)).size > 1
    const isOver =
      denied.some(({ by }) => by === 'name') &&
      /\b(?:any ?more|any longer|only)\b/iu.test(place.sentence.text)
    return several || isOver ? (place.negations[0]?.cue ?? null) : null
  },
}
