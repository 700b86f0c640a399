import type { Span } from '@contend/ingest'
import type { ParsedSentence } from '../../text/parsed-sentence.ts'
import type { Token } from '../../text/token.ts'
import { isHarmBehind } from '../in-vain.ts'
import type { Named } from '../setting.ts'
import { between, isVerb, namedIn, type ContrastPlace, type ContrastRule } from './contrast-rule.ts'

/** How many tokens may stand between the word that likens and the side it likens to. */
const LINK_TOKENS = 2
const LIKENING = /^(?:like|as (?:with|in|do|does|for))$/u
/** How many tokens a clause may have that names the side it likens to: "as you would treat a consumer". */
const CLAUSE_TOKENS = 6

/** "Buyers, like …" and "act like …", not "Buyers like …": a comma or a verb stands before it. */
const opensPhrase = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || tokens[at - 1]?.key === ',' || tokens.slice(0, at).some(isVerb)

const phraseBefore = (before: readonly Token[]): Span | null => {
  for (let skip = 0; skip <= LINK_TOKENS; skip++) {
    const last = before.at(-1 - skip)
    const earlier = before.at(-2 - skip)
    if (last === undefined) return null
    const start = last.key === 'like' || earlier === undefined ? last : earlier
    const words = start === last ? last.key : `${start.key} ${last.key}`
    const isVerbal = last.key === 'like' && !opensPhrase(before, before.length - 1 - skip)
    if (!isVerbal && LIKENING.test(words)) return { start: start.start, end: last.end }
  }
  return null
}

const PERSONS = new Set('you we they one i'.split(' '))

/** "The way you sell to", "as you would treat": a clause of manner up to the side it names, or about it. */
const mannerBefore = (
  before: readonly Token[],
  standard: readonly Token[],
  behind: readonly Token[],
): Span | null => {
  const near = before.slice(-CLAUSE_TOKENS)
  const at = near.findLastIndex(
    ({ key }, i) => key === 'as' || (key === 'way' && near[i - 1]?.key === 'the'),
  )
  const opens = near[at]
  if (opens === undefined) return null
  const clause = near.slice(at + 1).filter(({ key }) => key !== 'that' && key !== 'in')
  const isOfPersons = PERSONS.has(clause[0]?.key ?? '') && [...clause, ...standard].some(isVerb)
  const isOfSide = !clause.some(isVerb) && clause.length <= 1 && isVerbal(behind, opens.key)
  if (!isOfPersons && !isOfSide) return null
  // A scope of negation ends at "as", so that the verb before it shows what is denied.
  const verb =
    opens.key === 'as'
      ? before.findLast((token) => isVerb(token) && token.end <= opens.start)
      : opens
  return verb === undefined ? null : { start: verb.start, end: verb.end }
}

const PRO_VERBS = new Set('do does did would will can'.split(' '))

/** "As consumers do", "the way consumers buy". */
const isVerbal = ([next]: readonly Token[], opening: string): boolean =>
  next !== undefined && (PRO_VERBS.has(next.key) || (opening === 'way' && isVerb(next)))

/** "Treat procurement as a consumer". */
const treatedBefore = (
  sentence: ParsedSentence,
  before: readonly Token[],
  others: readonly Named[],
): Span | null => {
  const as = before.slice(-1 - LINK_TOKENS).findLast(({ key }) => key === 'as')
  if (as === undefined) return null
  const treating = sentence.lexical
    .argument('likening')
    .find((verb) => others.some(({ start, end }) => start >= verb.end && end <= as.start))
  return treating === undefined ? null : { start: treating.start, end: treating.end }
}

const standardOf = (place: ContrastPlace): Span | null => {
  const { sentence } = place
  const named = namedIn(place)
  for (const standard of named) {
    const others = named.filter(({ side }) => side !== standard.side)
    if (others.length === 0) continue
    const before = between(sentence, sentence.start, standard.start)
    const isBehindOther = others.some(({ end }) => end <= standard.start)
    const found =
      phraseBefore(before) ??
      (isBehindOther
        ? (mannerBefore(
            before,
            between(sentence, standard.start, standard.end),
            between(sentence, standard.end, sentence.end),
          ) ?? treatedBefore(sentence, before, others))
        : null)
    if (found !== null) return found
  }
  return null
}

/** "Treating procurement like a consumer": a manner of doing that the sentence may judge. */
const isManner = ({ sentence }: ContrastPlace): boolean => {
  const [first] = sentence.tokens
  return first !== undefined && first.key.endsWith('ing') && first.pos === 'VERB'
}

/** "As with B2C, …", "B2B buyers, like consumers, …": one side is likened to the other. */
export const LIKENED: ContrastRule = {
  name: 'likened',
  sides: 2,
  denies: true,
  negatable: true,
  weight: 0.8,
  find: (place) => (isManner(place) ? null : standardOf(place)),
}

/** "Treating procurement like a consumer is the surest way to lose it". */
export const LIKENED_IN_VAIN: ContrastRule = {
  name: 'likened-in-vain',
  sides: 2,
  denies: false,
  negatable: false,
  weight: 0.8,
  find: (place) => {
    const found = isManner(place) ? standardOf(place) : null
    return found !== null && isHarmBehind(place.sentence, found.end) ? found : null
  },
}
