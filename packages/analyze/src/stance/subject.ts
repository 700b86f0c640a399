import type { Span } from '@contend/ingest'
import { counts, wordTokens, type ParsedSentence } from '../text/parsed-sentence.ts'
import type { Token } from '../text/token.ts'
import { finiteVerbIn } from '../claims/main-clause.ts'
import type { Predicate } from './predicates.ts'
import type { ResolvedProposition } from './proposition.ts'
import {
  differsByItself,
  hasComplement,
  hasJoinedSubject,
  isNoun,
  isStated,
  isWholeStatement,
} from './relation-words.ts'
import type { Named, Setting } from './setting.ts'

/** Whether places name a side for certain: by a name, or several sides at once. */
const isFirm = (named: readonly Named[]): boolean =>
  named.some(({ by }) => by !== 'loosely') || new Set(named.map(({ side }) => side)).size > 1

/** What a sentence says something of: hits of the proposition's `about`, here or before. */
export interface Subject {
  /** The sentence the hits stand in. */
  readonly sentence: ParsedSentence
  readonly hits: readonly Named[]
  /** Sentences back: 0 = in the sentence itself. */
  readonly distance: number
  /** The rule that found it. */
  readonly rule: SubjectRule['name'] | 'named' | 'named-loosely'
}

interface Place {
  readonly at: number
  readonly sentence: ParsedSentence
  readonly setting: Setting
  readonly proposition: ResolvedProposition
  readonly predicates: readonly Predicate[]
}

interface SubjectRule {
  readonly name: 'pronoun' | 'noun-phrase' | 'unexpressed' | 'listed'
  /** Whether the sentence points back, and in this way. */
  readonly points: (place: Place) => boolean
  /** The sentence it points to. */
  readonly antecedent: (place: Place) => number | null
}

/** How far back a sentence may point. Chains of pronouns beyond that are not followed. */
const REACH = 2
const PRONOUNS = new Set('it this that these those they both such neither'.split(' '))
const PRONOUN_WORDS = 4
/** How many words after the pronoun its predicate may start. */
const PREDICATE_WORDS = 8

/** Where a sentence names the proposition's subject; empty when it is not about it. */
const aboutHits = (
  setting: Setting,
  at: number,
  { about, aboutAll }: ResolvedProposition,
): readonly Named[] => {
  const isAbout = !aboutAll || setting.sides[at]?.length === about.length
  return isAbout ? (setting.named[at] ?? []) : []
}

/**
 * Whether a "that" opens a clause: "They believe that tugs differ". In "a myth that agencies love" it opens what is said of
 * the noun, in "I find that idea odd" and "I call that a myth" it stands for a thing.
 */
const joinsClause = (words: readonly Token[], i: number): boolean =>
  words[i]?.key === 'that' &&
  /^(?:VERB|ADJ)$/u.test(words[i - 1]?.pos ?? '') &&
  finiteVerbIn(words.slice(i + 1)) > 0

/**
 * "It is a false distinction", "The divide is a myth": the sentence says at once what of. In "It sounds as if you
 * need charm" the predicate is of something else, and in "The price is the same" it is of the price.
 */
const opensWithPronoun = ({ sentence, predicates, proposition }: Place): boolean => {
  const words = wordTokens(sentence)
  const opening = words.slice(0, PRONOUN_WORDS)
  const pronoun = opening.findIndex(({ key }, i) => PRONOUNS.has(key) && !joinsClause(words, i))
  const startsIn = (hits: readonly Predicate[], from: number, to: number): boolean =>
    hits.some((hit) => words.slice(from, to).some((word) => word.start === hit.start))
  if (pronoun >= 0) {
    const end = pronoun + PREDICATE_WORDS
    // "This means that tugs differ", "it must be said that …": what follows has a subject of its own, and "it" is nothing.
    const own = words.findIndex(
      (_, i) => i > pronoun && joinsClause(words, i) && !PRONOUNS.has(words[i + 1]?.key ?? ''),
    )
    if (own < 0) return startsIn(predicates, pronoun, end)
    return opening[pronoun]?.key !== 'it' && startsIn(predicates, pronoun, Math.min(own, end))
  }
  const own = predicates.filter(({ relation }) => !relation || proposition.contrast === null)
  return opening[0]?.key === 'the' && startsIn(own, 0, PRONOUN_WORDS)
}

const DEFINITE = new Set('the this that these those such'.split(' '))
/** Words for both of two things. */
const PAIR = new Set('both each either neither'.split(' '))

const isPair = (words: readonly Token[], i: number): boolean => {
  const key = words[i]?.key ?? ''
  return PAIR.has(key) || (key === 'two' && DEFINITE.has(words[i - 1]?.key ?? ''))
}

const TAKING_UP = new Set('they it these those'.split(' '))

/** "Tugs are not the opposite of barges; they are the same thing": "they" are the two that were compared before it. */
const takesUpItsOwn = ({ sentence, predicates }: Place, hit: Predicate): boolean =>
  predicates.some(
    (other) =>
      other.relation &&
      other.end < hit.start &&
      hasComplement(sentence, other) &&
      sentence.tokens.some(
        ({ key, start, end }) => TAKING_UP.has(key) && start >= other.end && end <= hit.start,
      ),
  )

/** "The two", "both roles", "neither side", "these differences": it names a pair or a relation as known. */
const namesKnownPair = (place: Place): boolean => {
  const { sentence, predicates } = place
  const words = wordTokens(sentence)
  if (words.some((_, i) => isPair(words, i))) return true
  return predicates.some((hit) => {
    if (!isNoun(sentence, hit) || hasComplement(sentence, hit)) return false
    if (hasJoinedSubject(sentence, hit.segment) || takesUpItsOwn(place, hit)) return false
    const first = words.findIndex((word) => word.start >= hit.start)
    const adjective = words[first - 1]?.pos === 'ADJ' ? 1 : 0
    return [words[first], words[first - 1 - adjective]].some((word) =>
      DEFINITE.has(word?.key ?? ''),
    )
  })
}

/** "The same principles apply", "There is no difference": of what, the reader knows from before. */
const leavesOpen = (place: Place): boolean => {
  const { sentence, predicates } = place
  return predicates.some(
    (hit) =>
      hit.relation &&
      !hasComplement(sentence, hit) &&
      (isStated(sentence, hit) ||
        isWholeStatement(sentence, hit) ||
        differsByItself(sentence, hit)) &&
      !hasJoinedSubject(sentence, hit.segment) &&
      !takesUpItsOwn(place, hit),
  )
}

/** Rules that find words of both kinds which name neither: "Selling is selling", "the former …, the latter …". */
const OF_BOTH_UNNAMED = new Set(['tautology', 'each-of-two'])

const isOfBothUnnamed = ({ predicates }: Place): boolean =>
  predicates.some(({ rule }) => OF_BOTH_UNNAMED.has(rule))

/** "1. Longer cycles" under "How B2B differs from B2C". */
const isListed = ({ predicates }: Place): boolean =>
  predicates.some(({ rule }) => rule === 'listed-comparative')

const inReach = ({ at, setting }: Place, fits: (earlier: number) => boolean): number | null => {
  for (let back = 1; back <= REACH; back++) {
    const earlier = setting.sentences[at - back]
    if (earlier === undefined || !counts(earlier)) return null
    if (fits(at - back)) return at - back
  }
  return null
}

/**
 * The nearest of the sentences before it that names several sides, else the heading or title over it that does, or
 * that names one where the other has been named before.
 */
const pairBefore = (place: Place): number | null => {
  const { at, setting, proposition } = place
  const sides = (i: number): number => setting.sides[i]?.length ?? 0
  const allKnown = setting.known[at]?.size === proposition.about.length
  return (
    inReach(place, (earlier) => sides(earlier) > 1) ??
    setting.heads[at]?.find((head) => sides(head) > (allKnown ? 0 : 1)) ??
    null
  )
}

/** In a document set on the sides, "the two" are always they: else the last sentence that names several of them. */
const anyPairBefore = (place: Place): number | null => {
  const { setting, at } = place
  const near = pairBefore(place)
  if (near !== null || !setting.isSet) return near
  const last = setting.sides.slice(0, at).findLastIndex(({ length }) => length > 1)
  return last < 0 ? null : last
}

/** What "it" stands for must be of the sides together: a sentence that names both, or one and how they compare. */
const speaksOfRelation = (
  { setting, proposition }: Place,
  sentence: ParsedSentence,
  at: number,
): boolean =>
  (setting.sides[at]?.length ?? 0) > 1 ||
  [...proposition.for, ...proposition.against].some(
    (category) => sentence.lexical.of(category).length > 0,
  )

const OTHER_KIND = new Set(['different', 'another', 'separate'])
const CALLING = new Set(
  'job trade game animal beast world craft business discipline profession sport matter thing species story market league ball'.split(
    ' ',
  ),
)

/** "It is a different job": what a pronoun takes up is said to be of a kind of its own. */
const isOfOtherKind = (sentence: ParsedSentence): boolean => {
  const [pronoun, verb, ...rest] = wordTokens(sentence)
  const kind = rest.slice(0, 2).findIndex(({ key }) => OTHER_KIND.has(key))
  return (
    PRONOUNS.has(pronoun?.key ?? '') &&
    verb?.lemma === 'be' &&
    kind >= 0 &&
    CALLING.has(rest[kind + 1]?.lemma ?? '')
  )
}

const PRONOUN: SubjectRule = {
  name: 'pronoun',
  points: opensWithPronoun,
  antecedent: (place) =>
    inReach(place, (earlier) => {
      const sentence = place.setting.sentences[earlier]
      if (
        sentence === undefined ||
        aboutHits(place.setting, earlier, place.proposition).length === 0
      )
        return false
      return (
        place.proposition.contrast === null ||
        isOfOtherKind(place.sentence) ||
        speaksOfRelation(place, sentence, earlier)
      )
    }),
}

/** Ways to speak of what a relation holds between without naming it, in the order they are tried. */
const RELATION_RULES: readonly SubjectRule[] = [
  { name: 'noun-phrase', points: namesKnownPair, antecedent: anyPairBefore },
  PRONOUN,
  { name: 'unexpressed', points: leavesOpen, antecedent: pairBefore },
  { name: 'listed', points: isListed, antecedent: pairBefore },
  { name: 'unexpressed', points: isOfBothUnnamed, antecedent: anyPairBefore },
]

/**
 * The subject of a sentence: in itself, or, where it points back, in one of the two sentences before it or, for what
 * is said of a pair, in the heading or title over it. `predicates` are the hits that would decide its side.
 */
export const findSubject = (
  setting: Setting,
  at: number,
  proposition: ResolvedProposition,
  predicates: readonly Predicate[],
): Subject | null => {
  const sentence = setting.sentences[at]
  if (sentence === undefined) return null
  const own = aboutHits(setting, at, proposition)
  if (isFirm(own)) return { sentence, hits: own, distance: 0, rule: 'named' }
  const loosely: Subject | null =
    own.length > 0 ? { sentence, hits: own, distance: 0, rule: 'named-loosely' } : null
  if (!predicates.some(({ rule }) => loosely === null || rule === 'predicate')) return loosely
  const place = { at, sentence, setting, proposition, predicates }
  const rules = proposition.contrast === null ? [PRONOUN] : RELATION_RULES
  for (const rule of rules) {
    const found = rule.points(place) ? rule.antecedent(place) : null
    const earlier = found === null ? undefined : setting.sentences[found]
    if (found !== null && earlier !== undefined) {
      const hits = aboutHits(setting, found, proposition)
      return { sentence: earlier, hits, distance: at - found, rule: rule.name }
    }
  }
  return loosely
}

/** Where the first hit of a subject stands. */
export const spanOf = ({ hits: [first] }: Subject): Span | null =>
  first === undefined ? null : { start: first.start, end: first.end }
