import type { Span } from '@contend/ingest'
import type { Token } from '../../text/token.ts'
import { between, isVerb, namedIn, type ContrastRule } from './contrast-rule.ts'

/** Words that open a clause about anything of a sort: "what sells", "whatever works". */
const ANYTHING = new Set('what whatever everything nothing that anything'.split(' '))
/** How many tokens into the sentence its first verb may stand. */
const OPENING_TOKENS = 5
const AUXILIARIES = new Set(['be', 'do', 'have', 'will', 'can', 'may', 'must', 'should', 'would'])

const isMainVerb = (token: Token): boolean => isVerb(token) && !AUXILIARIES.has(token.lemma)

/** The verb of one stretch that another one has too; the tagger may take one of the two for a noun. */
const sharedVerb = (one: readonly Token[], other: readonly Token[]): Token | undefined =>
  other.find(
    (token) =>
      isMainVerb(token) &&
      one.some(
        ({ key, lemma, pos }) =>
          key === token.key || (lemma === token.lemma && (pos === 'VERB' || pos === 'NOUN')),
      ),
  )

/** "What sells to shoppers sells to a committee", "what shoppers fear, procurement fears": the same verb of both. */
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
    const isVerbFirst = between(sentence, sentence.start, first.end).some(isMainVerb)
    const turn = isVerbFirst ? first.end : second.start
    const shared = sharedVerb(
      between(sentence, sentence.start, turn),
      between(sentence, turn, isVerbFirst ? second.end : sentence.end),
    )
    return shared === undefined ? null : { start: shared.start, end: shared.end }
  },
}
