import { contains, overlaps, type Span } from '@contend/ingest'
import type { Negation } from '../model/hit.ts'
import type { ClaimType } from '../model/sentence.ts'
import type { ParsedSentence } from '../text/parsed-sentence.ts'
import { CONTRAST_RULES } from './contrasts/contrast-rules.ts'
import type { ResolvedProposition } from './proposition.ts'
import { isAttributive, isNoun, tokenRange } from './relation-words.ts'
import { segmentAt, type Segment } from './segments.ts'
import type { Named, Setting } from './setting.ts'

type Side = 'for' | 'against'

/** Words that take a side on a proposition, after negation. */
export interface Predicate extends Span {
  readonly side: Side
  /** Scopes it stands in. */
  readonly negations: number
  /** `predicate` for a word that says so, else the name of the contrast. */
  readonly rule: string
  /** How much the rule counts: 0 to 1. */
  readonly weight: number
  /** Whether it is a noun, of which something may be said ("the difference is a myth"). */
  readonly noun: boolean
  /** Whether it holds between things ("the same"), which it may leave open; "a myth" does not. */
  readonly relation: boolean
  readonly segment: Segment
}

interface Sided extends Span {
  readonly side: Side
  readonly relation: boolean
}

/** The other side. */
export const opposite = (side: Side): Side => (side === 'for' ? 'against' : 'for')

const negationsOver = (negations: readonly Negation[], span: Span): number =>
  negations.filter(({ scope }) => contains(scope, span)).length

const sideUnder = (side: Side, negations: number): Side =>
  negations % 2 === 0 ? side : opposite(side)

/** "It is a myth that they differ": the denial only turns what follows it. */
const turnsAnother = (
  span: Span,
  negations: readonly Negation[],
  all: readonly Span[],
): boolean => {
  const operator = negations.find((negation) => negation.cue.start === span.start)
  return operator !== undefined && all.some((other) => contains(operator.scope, other))
}

/** Words that open a clause with a subject of its own, in which a predicate speaks of something else. */
const CLAUSE_OPENERS = new Set(
  'who which that whom whose when where whether until while'.split(' '),
)
const CLAUSE_CATEGORIES = ['discourse.condition', 'discourse.cause']

/** "Trust protects you only until somebody decides": the deciding is not trust's. */
const speaksOf = (sentence: ParsedSentence, hit: Span, subjects: readonly Span[]): boolean =>
  subjects.length === 0 ||
  subjects.some((subject) => {
    const from = Math.min(subject.end, hit.end)
    const to = Math.max(subject.start, hit.start)
    const between = (span: Span): boolean => span.start >= from && span.end <= to
    return !(
      sentence.tokens.some((token) => between(token) && CLAUSE_OPENERS.has(token.key)) ||
      CLAUSE_CATEGORIES.flatMap(sentence.lexical.argument).some(between)
    )
  })

/** Whether a stretch speaks of two of the things that a proposition compares. */
const namesTwo = (named: readonly Named[], within: Span): boolean =>
  new Set(named.filter((hit) => contains(within, hit)).map(({ side }) => side)).size >= 2

/** What may be said of a difference or a likeness to take it back. */
const VERDICTS = ['marginality', 'rejection']

/** "These differences are trivial": said of a noun, behind a verb, it takes back what the noun says. */
const verdictsOn = (sentence: ParsedSentence, sided: readonly Sided[]): readonly Sided[] => {
  const noun = sided.find((hit) => hit.relation && isNoun(sentence, hit))
  if (noun === undefined) return []
  const verb = sentence.tokens.find(
    ({ start, pos }) => start >= noun.end && (pos === 'VERB' || pos === 'AUX'),
  )
  if (verb === undefined) return []
  return VERDICTS.flatMap(sentence.lexical.argument)
    .filter((hit) => {
      const isSaidOfNoun = !sentence.tokens.some(
        ({ key, start, end }) => start >= noun.end && end <= hit.start && /^[,;]$/u.test(key),
      )
      return hit.start >= verb.start && isSaidOfNoun && !sided.some((other) => overlaps(other, hit))
    })
    .map(({ start, end }) => ({ start, end, side: opposite(noun.side), relation: false }))
}

/** "It does not make the distinction useless": the verdict stands right behind its noun, and alone takes a side. */
const judgedNoun = (sentence: ParsedSentence, sided: readonly Sided[]): Sided | null => {
  for (const noun of sided.filter((hit) => hit.relation && isNoun(sentence, hit))) {
    const next = sentence.tokens.find(({ start }) => start >= noun.end)
    const verdict = VERDICTS.flatMap(sentence.lexical.argument).find(
      ({ start }) => start === next?.start,
    )
    if (verdict !== undefined)
      return { start: verdict.start, end: verdict.end, side: opposite(noun.side), relation: false }
  }
  return null
}

const sidedWords = (
  sentence: ParsedSentence,
  proposition: ResolvedProposition,
): readonly Sided[] => {
  const words = (['for', 'against'] as const).flatMap((side) =>
    proposition[side].flatMap((category) =>
      sentence.lexical
        .of(category)
        .map(({ start, end }) => ({ start, end, side, relation: category !== 'argument.denial' })),
    ),
  )
  if (proposition.contrast === null) return words
  const judged = judgedNoun(sentence, words)
  return judged === null ? [...words, ...verdictsOn(sentence, words)] : [judged]
}

/** "Similarly, …": a word that joins the sentence to the last one says nothing of its subject. */
const joinsSentence = (sentence: ParsedSentence, hit: Span): boolean => {
  const { first, last } = tokenRange(sentence, hit)
  return (
    first === 0 && sentence.tokens[last]?.pos === 'ADV' && sentence.tokens[last + 1]?.key === ','
  )
}

/** The words of a sentence that take a side on a proposition, in text order. */
export const findPredicates = (
  at: number,
  setting: Setting,
  proposition: ResolvedProposition,
  context: {
    readonly negations: readonly Negation[]
    readonly segments: readonly Segment[]
    readonly claimType: ClaimType | null
  },
): readonly Predicate[] => {
  const sentence = setting.sentences[at]
  if (sentence === undefined) return []
  const { negations, segments } = context
  const about = setting.named[at] ?? []
  const sided = sidedWords(sentence, proposition)
  const isBeside = (hit: Span): boolean =>
    proposition.contrast === null
      ? !speaksOf(sentence, hit, about)
      : isAttributive(sentence, hit) && !namesTwo(about, segmentAt(segments, hit.start) ?? sentence)
  const words = sided.filter(
    (hit) =>
      !isBeside(hit) &&
      !joinsSentence(sentence, hit) &&
      !about.some((subject) => overlaps(subject, hit) && !contains(subject, hit)) &&
      !turnsAnother(
        hit,
        negations,
        sided.filter((other) => other !== hit),
      ),
  )
  const predicates: Predicate[] = []
  const add = (
    { start, end, side, relation }: Sided,
    how: { readonly name: string; readonly weight: number; readonly negatable: boolean },
  ): void => {
    const segment = segmentAt(segments, start)
    if (segment === undefined || (segment.supposed && how.negatable)) return
    const count = how.negatable ? negationsOver(negations, { start, end }) : 0
    predicates.push({
      start,
      end,
      side: sideUnder(side, count),
      negations: count,
      rule: how.name,
      weight: how.weight,
      noun: isNoun(sentence, { start, end }),
      relation,
      segment,
    })
  }
  for (const word of words) add(word, { name: 'predicate', weight: 1, negatable: true })
  if (proposition.contrast !== null && words.length === 0) {
    const place = { at, sentence, setting, proposition, ...context }
    for (const rule of CONTRAST_RULES) {
      const span = rule.find(place)
      if (span === null) continue
      const side = rule.denies ? opposite(proposition.contrast) : proposition.contrast
      add({ ...span, side, relation: false }, rule)
      break
    }
  }
  return predicates.sort((a, b) => a.start - b.start || a.end - b.end)
}
