import { contains, overlaps, type Span } from '@contend/ingest'
import type { Negation } from '../model/hit.ts'
import type { ClaimType } from '../model/sentence.ts'
import type { ParsedSentence } from '../text/parsed-sentence.ts'
import { CONTRAST_RULES } from './contrasts/contrast-rules.ts'
import { SUPPORT_RULES } from './supports/support-rules.ts'
import type { ResolvedProposition } from './proposition.ts'
import { isNoun, tokenRange } from './relation-words.ts'
import { relatesSides } from './relates.ts'
import { HOLDS, roleOf } from './roles.ts'
import { segmentAt, type Segment } from './segments.ts'
import { isInOtherPhrase, speaksOf } from './speaks-of.ts'
import { opposite, type Sided } from './sided.ts'
import { sidedWords } from './sided-words.ts'
import type { Setting } from './setting.ts'

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
  /** What turned the side that the words have by themselves, negation apart; `null` where nothing did. */
  readonly turn: string | null
  readonly segment: Segment
}

/** Whether a negation holds of words; "no real difference" has a word of the cue in them. */
const isOver = ({ cue, scope }: Negation, span: Span): boolean =>
  contains(scope, span) ||
  (overlaps(cue, span) && cue.start < span.start && cue.end < span.end && span.end <= scope.end)

const negationsOver = (negations: readonly Negation[], span: Span): number =>
  negations.filter((negation) => isOver(negation, span)).length

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

/** "If you think that they differ, you are wrong": what is supposed to be thought is denied. */
const isDeniedView = (negations: readonly Negation[], at: number): boolean =>
  negations.some(
    ({ rule, scope }) => rule.startsWith('denied-idea') && scope.start <= at && at < scope.end,
  )

/** "Similarly, …": a word that joins the sentence to the last one says nothing of its subject. */
const joinsSentence = (sentence: ParsedSentence, hit: Span): boolean => {
  const { first, last } = tokenRange(sentence, hit)
  return (
    first === 0 && sentence.tokens[last]?.pos === 'ADV' && sentence.tokens[last + 1]?.key === ','
  )
}

/** Whether words are of a pair: "confuse the two", "mix them up". */
const isOfPair = ({ text, start }: ParsedSentence, end: number): boolean =>
  /(?:\bthe two|\bthem|\bboth)$/iu.test(text.slice(0, end - start)) ||
  /^ (?:the two|them|these two|both)\b/iu.test(text.slice(end - start))

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
  const base = proposition.contrast ?? 'for'
  const sided = sidedWords(sentence, proposition, { negations, segments, about })
  const isBeside = (hit: Span): boolean =>
    proposition.contrast === null
      ? !speaksOf(sentence, hit, about) || isInOtherPhrase(sentence, hit, about)
      : !relatesSides({ setting, at }, hit, segments)
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
  const confusions = sentence.lexical.argument('confusing')
  const predicates: Predicate[] = []
  const add = (
    { start, end, side, relation, turn }: Sided,
    how: { readonly name: string; readonly weight: number; readonly negatable: boolean },
  ): void => {
    const segment = segmentAt(segments, start)
    if (segment === undefined) return
    if (segment.supposed && how.negatable && !isDeniedView(negations, start)) return
    const { role, rule } =
      proposition.contrast === null && how.negatable
        ? roleOf({ sentence, segments, negations, predicate: { start, end } }, about)
        : HOLDS
    if (role === 'outside') return
    // Who is told not to mix them up has two things before him, as who does mix them up has.
    const isNegatable =
      how.negatable &&
      !confusions.some((hit) => overlaps(hit, { start, end }) && isOfPair(sentence, end))
    const count = isNegatable ? negationsOver(negations, { start, end }) : 0
    const said = sideUnder(side, count)
    predicates.push({
      start,
      end,
      side: role === 'loses' ? opposite(said) : said,
      negations: count,
      rule: how.name,
      weight: how.weight,
      noun: isNoun(sentence, { start, end }),
      relation,
      turn: rule ?? turn,
      segment,
    })
  }
  for (const word of words) add(word, { name: 'predicate', weight: 1, negatable: true })
  if (proposition.contrast === null ? predicates.length === 0 : words.length === 0) {
    const place = { at, sentence, setting, proposition, ...context }
    const nSides = setting.sides[at]?.length ?? 0
    for (const rule of proposition.contrast === null ? SUPPORT_RULES : CONTRAST_RULES) {
      const span = nSides < rule.sides ? null : rule.find(place)
      if (span === null) continue
      const side = rule.denies ? opposite(base) : base
      add({ ...span, side, relation: false, turn: null }, rule)
      break
    }
  }
  return predicates.sort((a, b) => a.start - b.start || a.end - b.end)
}
