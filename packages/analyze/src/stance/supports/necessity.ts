import { overlaps } from '@contend/ingest'
import type { ContrastRule } from '../contrasts/contrast-rule.ts'
import { isVerb } from '../contrasts/contrast-rule.ts'

const LACKING = new Set(['without', 'no'])
/** How many tokens may stand between the word that takes the thing away and the thing. */
const GAP_TOKENS = 3

/** "Without trust nobody signs", "No trust, no order": where it is missing, something else is. */
export const NECESSITY: ContrastRule = {
  name: 'necessity',
  sides: 1,
  denies: false,
  negatable: false,
  weight: 0.8,
  find: (place) => {
    const { sentence, setting, at, negations } = place
    if (negations.length < 2) return null
    const { tokens } = sentence
    for (const [i, lacking] of tokens.entries()) {
      if (!LACKING.has(lacking.key)) continue
      const gap = tokens.slice(i + 1, i + 2 + GAP_TOKENS)
      const thing = gap.findIndex((token) =>
        setting.named[at]?.some((hit) => hit.start === token.start),
      )
      if (thing < 0 || gap.slice(0, thing).some(isVerb)) continue
      const others = negations.filter(({ cue }) => !overlaps(cue, lacking))
      const next = tokens[i + 2 + thing]
      const isMatched =
        lacking.key === 'without'
          ? others.length > 0
          : next?.key === ',' &&
            others.some(({ cue }) => cue.start === tokens[i + 3 + thing]?.start)
      if (isMatched) return { start: lacking.start, end: lacking.end }
    }
    return null
  },
}
