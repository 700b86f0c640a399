import { namedIn, type ContrastRule } from '../contrasts/contrast-rule.ts'

const NONE = new Set(['no', 'little', 'hardly'])
/** How many tokens behind "there is no" the thing may be named. */
const GAP_TOKENS = 3

/** "There is no emotion in a purchase order". */
export const ABSENT: ContrastRule = {
  name: 'absent',
  sides: 1,
  denies: true,
  negatable: false,
  weight: 0.7,
  find: (place) => {
    const { sentence } = place
    const { tokens } = sentence
    const there = tokens.findIndex(({ key }, i) => key === 'there' && tokens[i + 1]?.lemma === 'be')
    const none = tokens[there + 2]
    if (there < 0 || none === undefined || !NONE.has(none.key)) return null
    const near = tokens.slice(there + 3, there + 3 + GAP_TOKENS)
    const thing = namedIn(place).find(({ start }) => {
      const at = near.findIndex((token) => token.start === start)
      return at >= 0 && near.slice(0, at).every(({ pos }) => pos === 'ADJ' || pos === 'ADV')
    })
    const behind = thing === undefined ? undefined : tokens.find(({ start }) => start >= thing.end)
    const isOfBuying = sentence.lexical.argument('purchase').some(({ start }) => start > none.end)
    return thing !== undefined && behind?.key === 'in' && isOfBuying
      ? { start: none.start, end: none.end }
      : null
  },
}
