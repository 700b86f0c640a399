import { overlaps } from '@contend/ingest'
import type { ContrastRule } from './contrast-rule.ts'

/** How many tokens may stand between the verb and what it does away with. */
const OBJECT_TOKENS = 6
/** Nouns behind the names that leave them the thing done away with; "the B2B and the B2C folder" is a folder. */
const OF_NAMES = new Set(
  'tag name word letter debate discussion question talk thing difference category box silo bucket camp thinking mindset marketing selling sale commerce business world'.split(
    ' ',
  ),
)

/** "Drop the separate B2B and B2C teams": it is their being two that goes. */
const SEPARATE = new Set(['separate', 'different', 'distinct', 'two'])

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
      const behind = sentence.tokens.find(({ start }) => start >= (object.at(-1)?.end ?? 0))
      const isSeparate = sentence.tokens.some(
        ({ key, start }) => start >= verb.end && start < last && SEPARATE.has(key),
      )
      const isOfThing =
        behind?.pos === 'NOUN' &&
        !OF_NAMES.has(behind.lemma) &&
        !sentence.lexical.argument('gap').some((noun) => overlaps(noun, behind)) &&
        !isSeparate
      if (new Set(object.map(({ side }) => side)).size > 1 && !isOfThing)
        return { start: verb.start, end: verb.end }
    }
    return null
  },
}
