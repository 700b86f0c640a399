import { overlaps } from '@contend/ingest'
import type { Token } from '../../text/token.ts'
import { between, isVerb, namedIn, type ContrastPlace, type ContrastRule } from './contrast-rule.ts'
import type { Named } from '../setting.ts'

/** How many tokens may stand between the one side and the other that it is said to be. */
const LINK_TOKENS = 8

const BEING = new Set(['be', 'become', 'remain'])
const PLAIN = new Set(['DET', 'ADV', 'PART'])
/** Words of "nothing but", "another word for", "a kind of", "far from". */
const FILLING = new Set(
  'nothing no more than but another other word name kind sort form version of for far from anything being'.split(
    ' ',
  ),
)

const isFilling = ({ key, pos }: Token): boolean => PLAIN.has(pos) || FILLING.has(key)

/** How one side is said to be the other: that it is, that it is at most, or that it is more than that. */
type Identity = 'plain' | 'at-most' | 'more'

interface Found {
  readonly second: Named
  readonly identity: Identity
}

/** "B2B = B2C", "B2B ≠ B2C". */
const SIGNS = new Map<string, Identity>([
  ['=', 'plain'],
  ['≠', 'more'],
])

const findIdentity = (place: ContrastPlace): Found | null => {
  const { sentence } = place
  const named = namedIn(place)
  for (const [i, second] of named.entries()) {
    const first = named[i - 1]
    if (first === undefined || first.side === second.side) continue
    const link = between(sentence, first.end, second.start)
    const sign = link.length === 1 ? SIGNS.get(link[0]?.key ?? '') : undefined
    if (sign !== undefined) return { second, identity: sign }
    const verb = link.findIndex(isVerb)
    const isLink =
      link.length <= LINK_TOKENS &&
      BEING.has(link[verb]?.lemma ?? '') &&
      link.slice(0, verb).every(({ pos }) => pos === 'NOUN') &&
      link.slice(verb + 1).every(isFilling)
    if (!isLink) continue
    const has = (category: string): boolean =>
      sentence.lexical
        .argument(category)
        .some((hit) => link.some((token) => overlaps(hit, token)) && hit.start >= first.end)
    // "Longer than" compares; "no more than" says that it is that.
    if (link.some(({ key }) => key === 'than') && !has('restriction')) continue
    const isMore = has('negators.idiom') && link.some(({ key }) => key === 'not' || key === "n't")
    return { second, identity: isMore ? 'more' : has('restriction') ? 'at-most' : 'plain' }
  }
  return null
}

const identityRule = (
  identity: Identity,
  rule: Pick<ContrastRule, 'name' | 'denies' | 'negatable'>,
): ContrastRule => ({
  ...rule,
  sides: 2,
  weight: 0.8,
  find: (place) => {
    const found = findIdentity(place)
    return found?.identity === identity
      ? { start: found.second.start, end: found.second.end }
      : null
  },
})

/** "Business buyers are just consumers in a suit": one side is said to be the other. */
export const IDENTITY: ContrastRule = identityRule('plain', {
  name: 'identity',
  denies: true,
  negatable: true,
})

/** "Business buyers are nothing more than consumers". */
export const NO_MORE_THAN: ContrastRule = identityRule('at-most', {
  name: 'no-more-than',
  denies: true,
  negatable: false,
})

/** "Business buyers are not just consumers": they are something else besides. */
export const MORE_THAN: ContrastRule = identityRule('more', {
  name: 'more-than',
  denies: false,
  negatable: false,
})
