import type { Span } from '@contend/ingest'
import {
  between,
  namedIn,
  type ContrastPlace,
  type ContrastRule,
} from '../contrasts/contrast-rule.ts'

const STANDARDS = new Set(['over', 'above', 'before', 'to'])
/** How many tokens behind the verb, and behind the word that ranks, the thing may stand. */
const OBJECT_TOKENS = 3

/** The word that ranks what a verb of preference prefers, and whether the thing is what is preferred. */
const preferenceIn = (place: ContrastPlace): (Span & { readonly preferred: boolean }) | null => {
  const { sentence } = place
  for (const verb of sentence.lexical.argument('preferring')) {
    const behind = sentence.tokens.slice(verb.tokenEnd)
    const at = behind.findIndex(({ key }) => STANDARDS.has(key))
    const standard = behind[at]
    const isTo = standard?.key === 'to' && sentence.tokens[verb.tokenStart]?.lemma !== 'prefer'
    if (standard === undefined || at > OBJECT_TOKENS || at === 0 || isTo) continue
    for (const thing of namedIn(place)) {
      if (thing.start < verb.end) continue
      const preferred = thing.end <= standard.start
      const isNear =
        preferred || between(sentence, standard.end, thing.start).length < OBJECT_TOKENS
      if (isNear) return { start: verb.start, end: verb.end, preferred }
    }
  }
  return null
}

const preferenceRule = (name: string, preferred: boolean): ContrastRule => ({
  name,
  sides: 1,
  denies: !preferred,
  negatable: true,
  weight: 0.7,
  find: (place) => {
    const found = preferenceIn(place)
    return found?.preferred === preferred ? { start: found.start, end: found.end } : null
  },
})

/** "Buyers put trust before price". */
export const PREFERRED: ContrastRule = preferenceRule('preferred', true)

/** "Buyers put price before trust". */
export const PASSED_OVER: ContrastRule = preferenceRule('passed-over', false)
