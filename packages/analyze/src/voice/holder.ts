import type { Span } from '@contend/ingest'
import type { ParsedSentence } from '../text/parsed-sentence.ts'
import { isPossessive, NOMINAL, phraseStart, spanOf } from './phrase-span.ts'

/**
 * Who is the subject of a verb, as far as an opinion is theirs: the author; the reader; nobody; a thing
 * already spoken of ("this"); the noun of a relative clause; somebody in particular; people in general
 * ("some", "critics"); a kind of people ("shoppers", "a buyer"), of whom habits are told.
 */
export type Holder =
  'author' | 'reader' | 'nobody' | 'thing' | 'relative' | 'particular' | 'general' | 'kind'

const PRONOUNS: readonly (readonly [Holder, string])[] = [
  ['author', 'i we me us'],
  ['reader', 'you'],
  ['nobody', 'nobody none neither anyone anybody any whoever nothing anything'],
  ['thing', 'it this that what there'],
  ['relative', 'who which'],
  ['particular', 'he she they these those another'],
  ['kind', 'one'],
  [
    'general',
    'people everyone everybody someone somebody many most some others all several few two three half both each',
  ],
]

const BY_PRONOUN = new Map(
  PRONOUNS.flatMap(([holder, list]) => list.split(' ').map((word) => [word, holder] as const)),
)

const NO = new Set(['no', 'any', 'neither', 'hardly'])
const QUANTIFIERS = new Set(
  'some many most several few other certain all two three four both these those such countless'.split(
    ' ',
  ),
)

/** "My gut tells me" is the author's own thought. */
const MIND = new Set('gut experience instinct heart head hunch guess feeling conscience'.split(' '))

const holds = (sentence: ParsedSentence, category: string, span: Span): boolean =>
  sentence.lexical.argument(category).some((hit) => hit.start <= span.start && span.end <= hit.end)

const ofNoun = (sentence: ParsedSentence, first: number, head: number): Holder => {
  const { tokens } = sentence
  const [token, opening] = [tokens[head], tokens[first]]
  if (token === undefined || opening === undefined) return 'nobody'
  if (NO.has(opening.key) || NO.has(tokens[first - 1]?.key ?? '')) return 'nobody'
  if (QUANTIFIERS.has(opening.key)) return 'general'
  if (/^(?:my|our)$/u.test(opening.key) && MIND.has(token.lemma)) return 'author'
  if (isPossessive(opening) && opening.key !== 'whose') return 'particular'
  if (opening.key === 'one' && head > first) return 'particular'
  const isPerson = holds(sentence, 'persons', token)
  const isSource = holds(sentence, 'attribution.sources', token)
  const isSingular = token.key === token.lemma
  if (token.pos === 'PROPN' && !isPerson && !isSource) return 'particular'
  if (opening.key === 'a' || opening.key === 'an') return isSource ? 'general' : 'kind'
  if (isSource) return 'general'
  if (tokens.slice(first, head).some(({ pos }) => pos === 'PROPN')) return 'particular'
  // "The buyer feels …" is any buyer, "the committee thinks …" is one.
  if (opening.pos === 'DET') return isPerson && isSingular ? 'kind' : 'particular'
  return 'kind'
}

/** Adjectives that stand for somebody: "the first argues", "the other says". */
const RANKS = new Set('first second third last latter former other rest'.split(' '))

/** The words that name a holder of a view, and what kind of holder they make. */
export interface Named {
  readonly holder: Holder
  readonly first: number
  readonly speaker: Span | null
}

/** wink takes some names for verbs: "Councillor Stokes". */
const isName = ({ tokens, text, start }: ParsedSentence, at: number): boolean => {
  const token = tokens[at]
  return at > 0 && token !== undefined && /^\p{Lu}/u.test(text.slice(token.start - start))
}

/** Reads the noun phrase or pronoun that ends with the token at `head`. */
export const holderAt = (sentence: ParsedSentence, head: number): Named | null => {
  const { tokens } = sentence
  const token = tokens[head]
  if (token === undefined) return null
  const isRanked = RANKS.has(token.key) && tokens[head - 1]?.pos === 'DET'
  const first = NOMINAL.has(token.pos) || isRanked ? phraseStart(tokens, head) : head
  // wink leaves "I'm" whole.
  const pronoun = first === head ? BY_PRONOUN.get(token.key.replace(/'.*$/u, '')) : undefined
  const isNominal = NOMINAL.has(token.pos) || isRanked
  if (pronoun === undefined && !isNominal) {
    if (!isName(sentence, head)) return null
    const from = phraseStart(tokens, head)
    return { holder: 'particular', first: from, speaker: spanOf(tokens, from, head + 1) }
  }
  const holder = pronoun ?? ofNoun(sentence, first, head)
  return { holder, first, speaker: spanOf(tokens, first, head + 1) }
}
