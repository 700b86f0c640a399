import { between, isAdditive, isVerb, namedIn, type ContrastRule } from './contrast-rule.ts'

const SEPARATORS = new Set([',', ';', ':', '-', '–', '—', 'and'])
/** How many tokens behind the separator the second side may be named. */
const SECOND_TOKENS = 4

/**
 * "Consumers buy on a whim, companies by committee": each side has its own verb, or a phrase where the verb is
 * left out, and nothing says that the second is as the first.
 */
export const PARALLEL: ContrastRule = {
  name: 'parallel',
  denies: false,
  negatable: false,
  weight: 0.8,
  find: (place) => {
    const { sentence } = place
    const named = namedIn(place)
    for (const [i, second] of named.entries()) {
      const first = named[i - 1]
      if (first === undefined || first.side === second.side) continue
      const gap = between(sentence, first.end, second.start)
      const cut = gap.findLastIndex(({ key }) => SEPARATORS.has(key))
      const separator = gap[cut]
      const lead = gap.slice(cut + 1)
      const rest = between(sentence, second.end, sentence.end)
      if (separator === undefined || lead.length > SECOND_TOKENS) continue
      if (!gap.slice(0, cut).some(isVerb) || lead.some(isVerb)) continue
      const told = rest.some(isVerb) || (separator.key !== 'and' && rest[0]?.pos === 'ADP')
      if (told && !isAdditive(rest)) return { start: separator.start, end: separator.end }
    }
    return null
  },
}
