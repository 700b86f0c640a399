import type { Span } from '@contend/ingest'
import { isHarmBehind } from '../in-vain.ts'
import { between, isVerb, namedIn, type ContrastRule } from '../contrasts/contrast-rule.ts'

const RELATIVES = new Set(['that', 'who', 'which', 'what'])
/** How many tokens may stand between "it is" and the thing, and between the thing and its clause. */
const LEAD_TOKENS = 5
const PHRASE_TOKENS = 7

/** "It is trust that gets you the order", "it was never logic that opened a purse": the thing is pointed out. */
export const CLEFT: ContrastRule = {
  name: 'cleft',
  sides: 1,
  denies: false,
  negatable: true,
  weight: 0.8,
  find: (place): Span | null => {
    const { sentence } = place
    const { tokens } = sentence
    for (const thing of namedIn(place)) {
      const at = tokens.findIndex(({ start }) => start >= thing.start)
      const it = tokens.slice(0, at).findLastIndex(({ key }) => key === 'it')
      const lead = tokens.slice(it + 1, at)
      // "It is a matter of trust that …" is of the matter.
      if (lead.some(({ pos, key }) => pos === 'NOUN' && key !== 'thing')) continue
      if (it < 0 || lead.length > LEAD_TOKENS || lead[0]?.lemma !== 'be') continue
      const behind = tokens.slice(tokens.findIndex(({ start }) => start >= thing.end))
      const relative = behind.findIndex(({ key }) => RELATIVES.has(key))
      if (relative < 0 || relative > PHRASE_TOKENS) continue
      if (behind.slice(0, relative).some((token) => isVerb(token) || token.pos === 'PUNCT'))
        continue
      const verb = behind.slice(relative + 1).find(isVerb)
      if (verb !== undefined && !isHarmBehind(sentence, thing.end))
        return { start: thing.start, end: thing.end }
    }
    return null
  },
}

const REASONS = new Set(['why', 'because'])

/** "That relationship is why we got the job", "trust is the reason they stayed": the thing is why. */
export const REASON: ContrastRule = {
  name: 'reason',
  sides: 1,
  denies: false,
  negatable: true,
  weight: 0.7,
  find: (place): Span | null => {
    const { sentence } = place
    for (const thing of namedIn(place)) {
      const behind = sentence.tokens.filter(({ start }) => start >= thing.end)
      const be = behind.findIndex(({ lemma }) => lemma === 'be')
      const said = behind.slice(be + 1, be + 1 + LEAD_TOKENS)
      if (isHarmBehind(sentence, thing.end)) continue
      const isWhy = said.some(
        ({ key, lemma }, i) =>
          REASONS.has(key) || (lemma === 'reason' && said[i - 1]?.pos === 'DET'),
      )
      if (
        be >= 0 &&
        be <= 2 &&
        isWhy &&
        between(sentence, thing.end, said[0]?.start ?? 0).length <= 3
      )
        return { start: thing.start, end: thing.end }
    }
    return null
  },
}
