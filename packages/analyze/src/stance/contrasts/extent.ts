import { extentsOf } from '../limits.ts'
import type { ContrastPlace, ContrastRule } from './contrast-rule.ts'

const extentRule = (name: string, denies: boolean): ContrastRule => ({
  name,
  sides: 2,
  denies,
  negatable: false,
  weight: 0.8,
  find: (place) => {
    for (const { start, end } of place.sentence.lexical.argument('pair')) {
      const extents = sidesOf(place, { start, end })
      const [first] = extents
      const wanted = denies ? 'against' : 'for'
      if (first !== undefined && extents.every((side) => side === wanted)) return { start, end }
    }
    return null
  },
})

const sidesOf = (
  { sentence, negations, segments, setting, at }: ContrastPlace,
  noun: { readonly start: number; readonly end: number },
): readonly ('for' | 'against')[] =>
  extentsOf(sentence, noun, { negations, segments, about: setting.named[at] ?? [], apart: 'for' })

/** "The gap between them is one of degree". */
export const OF_DEGREE: ContrastRule = extentRule('of-degree', true)

/** "The gap between them is one of kind". */
export const OF_KIND: ContrastRule = extentRule('of-kind', false)
