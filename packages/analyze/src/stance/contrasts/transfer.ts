import type { Span } from '@contend/ingest'
import type { Token } from '../../text/token.ts'
import { between, isVerb, namedIn, type ContrastPlace, type ContrastRule } from './contrast-rule.ts'

/** Words that open a clause about anything of a sort: "what sells", "whatever works". */
const ANYTHING = new Set('what whatever everything nothing that anything'.split(' '))
const KNOWING = new Set(['know', 'understand', 'master'])
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

/** The sides that a sentence about "what …" names first and then, with the part of each. */
const partsOf = (
  place: ContrastPlace,
): {
  readonly one: readonly Token[]
  readonly other: readonly Token[]
  readonly isVerbFirst: boolean
} | null => {
  const { sentence } = place
  const opening = sentence.tokens.slice(0, OPENING_TOKENS)
  // "If you know how to sell to shoppers, you know how to sell to a board."
  const isCondition =
    opening[0]?.key === 'if' &&
    place.sentence.tokens.filter(({ lemma }) => KNOWING.has(lemma)).length > 1
  if (!isCondition && !opening.some(({ key }) => ANYTHING.has(key))) return null
  const [first, ...rest] = namedIn(place)
  const second = rest.find(({ side }) => side !== first?.side)
  if (first === undefined || second === undefined) return null
  const isVerbFirst = between(sentence, sentence.start, first.end).some(isMainVerb)
  const turn = isVerbFirst ? first.end : second.start
  return {
    one: between(sentence, sentence.start, turn),
    other: between(sentence, turn, isVerbFirst ? second.end : sentence.end),
    isVerbFirst,
  }
}

/** "What sells to shoppers sells to a committee", "what shoppers fear, procurement fears": the same verb of both. */
export const TRANSFER: ContrastRule = {
  name: 'transfer',
  sides: 2,
  denies: true,
  negatable: true,
  weight: 0.8,
  find: (place): Span | null => {
    const parts = partsOf(place)
    const shared = parts === null ? undefined : sharedVerb(parts.one, parts.other)
    return shared === undefined ? null : { start: shared.start, end: shared.end }
  },
}

/** "What delights shoppers bores a committee": another verb of the second. */
export const OTHERWISE: ContrastRule = {
  name: 'otherwise',
  sides: 2,
  denies: false,
  negatable: false,
  weight: 0.6,
  find: (place): Span | null => {
    const parts = partsOf(place)
    if (parts?.isVerbFirst !== true || parts.other.some(({ key }) => key === 'also')) return null
    const [opening] = place.sentence.tokens
    const verb = parts.other.find(isMainVerb)
    const isFree = /^what(?:ever)?$/u.test(opening?.key ?? '')
    return isFree && verb !== undefined ? { start: verb.start, end: verb.end } : null
  },
}

/** How many tokens behind the verb the field may be named that a thing is carried to. */
const FIELD_TOKENS = 8

const fieldRule = (name: string, category: string, denies: boolean): ContrastRule => ({
  name,
  sides: 2,
  denies,
  negatable: true,
  weight: 0.7,
  find: (place): Span | null => {
    const { sentence } = place
    const named = namedIn(place)
    for (const verb of sentence.lexical.argument(category)) {
      const isNoun = sentence.tokens[verb.tokenStart]?.pos === 'NOUN'
      if (verb.category !== category || isNoun) continue
      const behind = sentence.tokens.slice(verb.tokenEnd, verb.tokenEnd + FIELD_TOKENS)
      const at = behind.findIndex(({ pos }) => pos === 'ADP' || pos === 'PART')
      const field = named.find(({ start }) =>
        behind.slice(at + 1).some((token) => token.start === start),
      )
      if (at < 0 || field === undefined) continue
      const clause = sentence.tokens.filter(({ end }) => end <= verb.start)
      const cut = clause.findLastIndex(({ key }) => /^[,;:]$/u.test(key))
      const from = clause[cut]?.end ?? sentence.start
      const to = behind[at]?.start ?? verb.end
      const isOfOther = named.some(
        ({ side, start, end }) => side !== field.side && start >= from && end <= to,
      )
      if (isOfOther) return { start: verb.start, end: verb.end }
    }
    return null
  },
})

/** "Every rule of B2C applies to B2B". */
export const APPLIES: ContrastRule = fieldRule('applies', 'transferring', true)

/** "B2C campaigns fail in B2B". */
export const FAILS: ContrastRule = fieldRule('fails', 'transferring.failing', false)
