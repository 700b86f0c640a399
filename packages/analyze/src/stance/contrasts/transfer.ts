import type { Span } from '@contend/ingest'
import type { Token } from '../../text/token.ts'
import { between, isVerb, namedIn, type ContrastRule } from './contrast-rule.ts'

/** Words that open a clause about anything of a sort: "what sells", "whatever works". */
const ANYTHING = new Set('what whatever everything nothing that anything'.split(' '))
/** How many tokens into the sentence its first verb may stand. */
const OPENING_TOKENS = 5
const AUXILIARIES = new Set(['be', 'do', 'have', 'will', 'can', 'may', 'must', 'should', 'would'])

const mainVerb = (tokens: readonly Token[]): Token | undefined =>
  tokens.findLast((token) => isVerb(token) && !AUXILIARIES.has(token.lemma))

/** "What sells to shoppers sells to a committee": the same verb of both sides. */
export const TRANSFER: ContrastRule = {
  name: 'transfer',
  denies: true,
  negatable: true,
  weight: 0.8,
  find: (place): Span | null => {
    const { sentence } = place
    const opening = sentence.tokens.slice(0, OPENING_TOKENS)
    if (!opening.some(({ key }) => ANYTHING.has(key))) return null
    const [first, ...rest] = namedIn(place)
    if (first === undefined) return null
    const second = rest.find(({ side }) => side !== first.side)
    if (second === undefined) return null
    const one = mainVerb(between(sentence, sentence.start, first.end))
    const two = mainVerb(between(sentence, first.end, second.end))
    return one !== undefined && one.lemma === two?.lemma ? { start: two.start, end: two.end } : null
  },
}
