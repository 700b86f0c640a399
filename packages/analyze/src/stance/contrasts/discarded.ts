import type { ContrastRule } from './contrast-rule.ts'

/** How many tokens may stand between the verb and what it does away with. */
const OBJECT_TOKENS = 5

/** "Bury the divide", "Forget B2B and B2C": doing away with the pair or with both its names. */
export const DISCARDED: ContrastRule = {
  name: 'discarded',
  sides: 2,
  denies: true,
  negatable: true,
  weight: 0.8,
  find: ({ sentence, setting, at }) => {
    const named = setting.named[at] ?? []
    for (const verb of sentence.lexical.argument('discarding')) {
      const from = sentence.tokens.findIndex(({ start }) => start >= verb.end)
      const last = sentence.tokens[from + OBJECT_TOKENS]?.end ?? sentence.end
      const object = named.filter(
        ({ start, by }) => by !== 'loosely' && start >= verb.start && start < last,
      )
      if (new Set(object.map(({ side }) => side)).size > 1)
        return { start: verb.start, end: verb.end }
    }
    return null
  },
}
