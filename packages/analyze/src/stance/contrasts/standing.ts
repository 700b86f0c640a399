import { overlaps } from '@contend/ingest'
import { between, isVerb, otherIsNear, type ContrastRule } from './contrast-rule.ts'
import { isOfSides } from './gap-of-sides.ts'

/** How many tokens behind a noun of separation what is said of it may stand. */
const SAID_TOKENS = 12
/** What belittles the gap, or says that it goes, where it is otherwise said to stand: "remains small". */
const BELITTLING = ['marginality', 'extent.small', 'vanishing', 'restriction']

const standingRule = (name: string, category: string, denies: boolean): ContrastRule => ({
  name,
  sides: 1,
  denies,
  negatable: true,
  weight: 0.8,
  find: (place) => {
    const { sentence, setting, at } = place
    const [side, other] = setting.sides[at] ?? []
    if (side === undefined || (other === undefined && !otherIsNear(place, side))) return null
    for (const noun of sentence.lexical.argument('gap')) {
      if (!isOfSides(place, noun)) continue
      const said = sentence.lexical.argument(category).find((hit) => {
        const link = between(sentence, noun.end, hit.start)
        const isVerbal = sentence.tokens.some((token) => token.start === hit.start && isVerb(token))
        return (
          hit.start >= noun.end &&
          link.length <= SAID_TOKENS &&
          !link.some(({ key }) => /^[,;:]$|^(?:who|which|that)$/u.test(key)) &&
          (isVerbal || link.some(isVerb))
        )
      })
      if (said === undefined) continue
      const isBelittled =
        !denies &&
        BELITTLING.flatMap(sentence.lexical.argument).some(
          (hit) => hit.start > noun.end && !overlaps(hit, said),
        )
      return isBelittled ? null : { start: said.start, end: said.end }
    }
    return null
  },
})

/** "The wall between the two has come down". */
export const GONE: ContrastRule = standingRule('gone', 'vanishing', true)

/** "The line between the two is as sharp as ever". */
export const STANDING: ContrastRule = standingRule('standing', 'standing', false)
