import type { Token } from '../../text/token.ts'
import type { Named } from '../setting.ts'
import { between, isAdditive, isOwn, isVerb, namedIn, type ContrastRule } from './contrast-rule.ts'

const SEPARATORS = new Set([',', ';', ':', '-', '–', '—', 'and'])
/** How many tokens behind the separator the second side may be named. */
const SECOND_TOKENS = 4

/** The first of the places in a row that name the same side as the one at an index. */
const firstOfRun = (named: readonly Named[], at: number): Named | undefined => {
  const side = named[at]?.side
  const other = named.slice(0, Math.max(at, 0)).findLastIndex((hit) => hit.side !== side)
  return side === undefined ? undefined : named[other + 1]
}

/** How many nouns may follow a name: "B2B sales teams". */
const HEAD_TOKENS = 2

/** Behind the noun of a name: "B2B buyers". */
const behindHead = (tokens: readonly Token[]): readonly Token[] => {
  const at = tokens.findIndex(({ pos }) => pos !== 'NOUN')
  return at > 0 && at <= HEAD_TOKENS ? tokens.slice(at) : tokens
}

/** "B2B stands for …, B2C stands for …" says what words mean. */
const DEFINING = new Set(['stand', 'mean', 'denote', 'abbreviate', 'refer'])

const PHRASES = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM', 'ADV'])

/** "Shoppers spend their own money, procurement somebody else's": the verb of the first is left out of the second. */
const isGapped = (first: Named, before: readonly Token[], behind: readonly Token[]): boolean => {
  // "In B2B you face a board; in B2C, one person."
  const rest = behind[0]?.key === ',' ? behind.slice(1) : behind
  return (
    before.some((token) => isVerb(token) && token.start >= first.end) &&
    PHRASES.has(rest[0]?.pos ?? '') &&
    !rest.some(({ key }) => SEPARATORS.has(key))
  )
}

/** "B2C lives on coupons, B2B on contracts": the same preposition of both, whatever the tagger takes the verb for. */
const isPaired = (before: readonly Token[], rest: readonly Token[]): boolean =>
  rest[0]?.pos === 'ADP' && before.some(({ key, pos }) => pos === 'ADP' && key === rest[0]?.key)

/**
 * "Consumers buy on a whim, companies by committee": each side has its own verb, or a phrase where the verb is
 * left out, and nothing says that the second is as the first.
 */
export const PARALLEL: ContrastRule = {
  name: 'parallel',
  sides: 2,
  denies: false,
  negatable: false,
  weight: 0.8,
  find: (place) => {
    const { sentence } = place
    const named = namedIn(place).filter((hit) => !isOwn(sentence, hit))
    for (const [i, second] of named.entries()) {
      const first = firstOfRun(named, i - 1)
      if (first === undefined || first.side === second.side) continue
      const gap = between(sentence, first.start, second.start)
      const cut = gap.findLastIndex(({ key }) => SEPARATORS.has(key))
      const separator = gap[cut]
      const lead = gap.slice(cut + 1)
      const rest = behindHead(between(sentence, second.end, sentence.end))
      if (separator === undefined || lead.length > SECOND_TOKENS) continue
      const isSemicolon = separator.key === ';'
      const before = isSemicolon
        ? between(sentence, sentence.start, separator.start)
        : gap.slice(0, cut)
      if (!before.some(isVerb) && !isPaired(before, rest)) continue
      if (lead.some((token) => token.key === 'but' || (isVerb(token) && !isSemicolon))) continue
      const told =
        [...lead, ...rest].some(isVerb) ||
        (separator.key !== 'and' && (rest[0]?.pos === 'ADP' || isGapped(first, before, rest)))
      if (before.some(({ lemma }) => DEFINING.has(lemma))) continue
      if (told && !isAdditive(rest)) return { start: separator.start, end: separator.end }
    }
    return null
  },
}
