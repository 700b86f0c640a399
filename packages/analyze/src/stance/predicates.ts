import { contains, overlaps, type Span } from '@contend/ingest'
import type { Negation } from '../model/hit.ts'
import type { ParsedSentence } from '../text/parsed-sentence.ts'
import type { ResolvedProposition } from './proposition.ts'
import { segmentAt, type Segment } from './segments.ts'

type Side = 'for' | 'against'

/** Words that take a side on a proposition, after negation. */
export interface Predicate extends Span {
  readonly side: Side
  /** Scopes it stands in. */
  readonly negations: number
  readonly kind: 'word' | 'contrast' | 'denied-existence'
  /** Whether it is a noun, of which something may be said ("the difference is a myth"). */
  readonly noun: boolean
  readonly segment: Segment
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

/** How many tokens into its part the other side of a contrast must be named. */
const CONTRAST_TOKENS = 6

/** The opening tokens of a part of a sentence, the connective among them. */
const openingOf = (sentence: ParsedSentence, segment: Segment): Span => {
  const tokens = sentence.tokens.filter((token) => contains(segment, token))
  return { start: segment.start, end: tokens.slice(0, CONTRAST_TOKENS).at(-1)?.end ?? segment.end }
}

/**
 * Setting one category of the subject against another, by connective or comparison: "B2B is slow, but
 * consumers are not". The other side comes at once; a "but" that leads elsewhere contrasts other things.
 */
const contrastSpan = (
  sentence: ParsedSentence,
  proposition: ResolvedProposition,
  segments: readonly Segment[],
): Span | null => {
  const present = proposition.about.map((category) => sentence.lexical.of(category))
  const namedIn = (within: Span): readonly number[] =>
    present.flatMap((hits, i) => (hits.some((hit) => contains(within, hit)) ? [i] : []))
  for (let i = 1; i < segments.length; i++) {
    const segment = segments[i]
    const before = segments[i - 1]
    if (segment === undefined || before === undefined || segment.conceded) continue
    const there = namedIn(openingOf(sentence, segment))
    if (there.some((one) => namedIn(before).some((other) => other !== one))) {
      const token = sentence.tokens.find(({ start }) => start >= segment.start)
      if (token !== undefined) return { start: token.start, end: token.end }
    }
  }
  return null
}

const isNoun = (sentence: ParsedSentence, span: Span): boolean => {
  const inside = sentence.tokens.filter((token) => overlaps(token, span))
  return inside.some(({ pos }) => pos === 'NOUN') && !inside.some(({ pos }) => pos === 'VERB')
}

/**
 * "They sell the same brick", "different kits help": it says of a thing which one it is, not that things
 * compare. "They are different trades" does compare.
 */
const isAttributive = (sentence: ParsedSentence, hit: Span): boolean => {
  const { tokens } = sentence
  const first = tokens.findIndex((token) => overlaps(token, hit))
  const last = tokens.findLastIndex((token) => overlaps(token, hit))
  const next = tokens[last + 1]
  if (tokens[last]?.pos !== 'ADJ' || next === undefined) return false
  if (!/^(?:NOUN|ADJ|NUM)$/u.test(next.pos)) return false
  const before = tokens.slice(0, first).findLast(({ pos }) => pos !== 'DET' && pos !== 'ADV')
  return before?.lemma !== 'be'
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
const namesTwo = (
  sentence: ParsedSentence,
  proposition: ResolvedProposition,
  within: Span,
): boolean =>
  proposition.about.filter((category) =>
    sentence.lexical.of(category).some((hit) => contains(within, hit)),
  ).length >= 2

/** "There is no B2B brain and no B2C brain": the cue that denies that two of the things exist. */
const deniedExistence = (
  sentence: ParsedSentence,
  proposition: ResolvedProposition,
  negations: readonly Negation[],
): Span | null => {
  if (!sentence.tokens.some(({ key }) => key === 'there')) return null
  const denied = proposition.about.filter((category) =>
    sentence.lexical.of(category).some((hit) => negationsOver(negations, hit) > 0),
  )
  return denied.length >= 2 ? (negations[0]?.cue ?? null) : null
}

/** The words of a sentence that take a side on a proposition, in text order. */
export const findPredicates = (
  sentence: ParsedSentence,
  proposition: ResolvedProposition,
  context: { readonly negations: readonly Negation[]; readonly segments: readonly Segment[] },
): readonly Predicate[] => {
  const { negations, segments } = context
  const about = proposition.about.flatMap((category) => sentence.lexical.of(category))
  const sided = (['for', 'against'] as const).flatMap((side) =>
    proposition[side].flatMap((category) =>
      sentence.lexical.of(category).map(({ start, end }) => ({ start, end, side })),
    ),
  )
  const isBeside = (hit: Span): boolean =>
    proposition.contrast === null
      ? !speaksOf(sentence, hit, about)
      : isAttributive(sentence, hit) &&
        !namesTwo(sentence, proposition, segmentAt(segments, hit.start) ?? sentence)
  const words = sided.filter(
    (hit) =>
      !isBeside(hit) &&
      !about.some((subject) => overlaps(subject, hit) && !contains(subject, hit)) &&
      !turnsAnother(
        hit,
        negations,
        sided.filter((other) => other !== hit),
      ),
  )
  const predicates: Predicate[] = []
  const add = (span: Span, side: Side, kind: Predicate['kind']): void => {
    const segment = segmentAt(segments, span.start)
    if (segment === undefined || segment.supposed) return
    const count = negationsOver(negations, span)
    predicates.push({
      start: span.start,
      end: span.end,
      side: sideUnder(side, count),
      negations: count,
      kind,
      noun: isNoun(sentence, span),
      segment,
    })
  }
  for (const hit of words) add(hit, hit.side, 'word')
  if (proposition.contrast !== null && words.length === 0) {
    const denied = deniedExistence(sentence, proposition, negations)
    const span = contrastSpan(sentence, proposition, segments)
    if (denied !== null) add(denied, opposite(proposition.contrast), 'denied-existence')
    else if (span !== null) add(span, proposition.contrast, 'contrast')
  }
  return predicates.sort((a, b) => a.start - b.start || a.end - b.end)
}
