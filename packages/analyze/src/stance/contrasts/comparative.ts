import { comparativeIn } from './comparative-in.ts'
import { namedIn, otherIsNear, type ContrastRule } from './contrast-rule.ts'

/** "B2B sales cycles are longer": the other side, which stands near, is what it is measured by. */
export const COMPARATIVE: ContrastRule = {
  name: 'comparative',
  sides: 1,
  denies: false,
  negatable: true,
  weight: 0.6,
  find: (place) => {
    if (place.claimType === 'policy') return null
    const found = comparativeIn(place.sentence)
    const [side, other] = place.setting.sides[place.at] ?? []
    if (found === null || side === undefined || other !== undefined) return null
    const isAhead = namedIn(place).some(({ by, end }) => by === 'name' && end <= found.start)
    return isAhead && otherIsNear(place, side) ? found : null
  },
}
