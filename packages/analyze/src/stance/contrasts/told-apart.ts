import type { Span } from '@contend/ingest'
import type { ContrastRule } from './contrast-rule.ts'
import { relatedBehind } from './related-behind.ts'

/** "Comparing B2B with B2C is like comparing a ship with a shoe". */
export const COMPARED_IN_VAIN: ContrastRule = {
  name: 'compared-in-vain',
  sides: 2,
  denies: false,
  negatable: false,
  weight: 0.7,
  find: ({ sentence }): Span | null => {
    const keys = sentence.tokens.map(({ key }) => key)
    const [first] = sentence.tokens
    const again = keys.indexOf('like')
    const isAgain = keys[again + 1] === 'comparing' && sentence.tokens[again - 1]?.lemma === 'be'
    return first?.key === 'comparing' && isAgain ? { start: first.start, end: first.end } : null
  },
}

const HARD = new Set('hard harder hardest difficult impossible tricky trickier'.split(' '))
/** How many tokens before "tell" it may be called hard. */
const HARD_TOKENS = 4

const toldRule = (name: string, denies: boolean): ContrastRule => ({
  name,
  sides: 2,
  denies,
  negatable: true,
  weight: 0.8,
  find: (place): Span | null => {
    const { sentence } = place
    const verb = sentence.tokens.findIndex(({ lemma }) => lemma === 'tell' || lemma === 'discern')
    const told = sentence.tokens[verb]
    if (told === undefined || !relatedBehind(place, told.end, new Set(['from']))) return null
    const before = sentence.tokens.slice(Math.max(0, verb - HARD_TOKENS), verb)
    return before.some(({ key }) => HARD.has(key)) === denies
      ? { start: told.start, end: told.end }
      : null
  },
})

/** "It gets harder to tell a B2B page from a B2C one". */
export const HARD_TO_TELL: ContrastRule = toldRule('hard-to-tell', true)

/** "Anyone can tell a tender from a till", "you cannot tell …". */
export const TOLD_APART: ContrastRule = toldRule('told-apart', false)
