import { contains, overlaps, type Span } from '@contend/ingest'
import type { Negation } from '../model/hit.ts'
import type { ClaimType } from '../model/sentence.ts'
import { wordTokens, type ParsedSentence } from '../text/parsed-sentence.ts'
import { CONTRAST_RULES } from './contrasts/contrast-rules.ts'
import { SUPPORT_RULES } from './supports/support-rules.ts'
import type { Token } from '../text/token.ts'
import type { ResolvedProposition } from './proposition.ts'
import { isAttributive, isNoun, tokenRange } from './relation-words.ts'
import { HOLDS, roleOf } from './roles.ts'
import { segmentAt, type Segment } from './segments.ts'
import { opposite, sidedWords, type Sided } from './sided-words.ts'
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
  /** What turned the side that the words have by themselves, negation apart; `null` where nothing did. */
  readonly turn: string | null
  readonly segment: Segment
}


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

const RELATIVES = new Set(['that', 'which', 'who'])

/** How many tokens behind "it" the thing may stand that a sentence points out. */
const CLEFT_TOKENS = 6

/** "It is TRUST that decides", "it was never price but TRUST that …". */
const isPointedOut = ({ tokens }: ParsedSentence, subject: Span): boolean => {
  const at = tokens.findIndex(({ start }) => start >= subject.start)
  const it = tokens.slice(0, at).findLastIndex(({ key }) => key === 'it')
  return it >= 0 && at - it <= CLEFT_TOKENS && tokens[it + 1]?.lemma === 'be'
}

/** Verbs whose object says what their subject is or does. */
const LIGHT = new Set('be become remain have play take exert carry make give'.split(' '))

/** "By a good portal", "we rent a good hall": what is good is the portal, the hall. */
const isInOtherPhrase = (sentence: ParsedSentence, hit: Span, subjects: readonly Span[]): boolean => {
  const { tokens } = sentence
  const { first, last } = tokenRange(sentence, hit)
  const next = tokens[last + 1]
  if (tokens[last]?.pos !== 'ADJ' || next?.pos !== 'NOUN') return false
  if (subjects.some((subject) => overlaps(subject, next))) return false
  const head = tokens.slice(0, first).findLast(({ pos }) => pos !== 'DET' && pos !== 'ADV' && pos !== 'ADJ')
  return head?.pos === 'ADP' || (head?.pos === 'VERB' && !LIGHT.has(head.lemma))
}

/** "Trust is a word that decides nothing": a clause of the noun that the thing is said to be. */
const isOfComplement = ({ tokens }: ParsedSentence, subject: Span, opener: Token): boolean => {
  const before = tokens.filter(({ start, end }) => start >= subject.end && end <= opener.start)
  const be = before.findIndex(({ lemma }) => lemma === 'be')
  const rest = before.slice(be + 1)
  return (
    RELATIVES.has(opener.key) &&
    be >= 0 &&
    be <= 1 &&
    rest.at(-1)?.pos === 'NOUN' &&
    rest.every(({ pos }) => /^(?:DET|ADJ|ADV|NOUN)$/u.test(pos))
  )
}

/** "Trust protects you only until somebody decides": the deciding is not trust's. */
const speaksOf = (sentence: ParsedSentence, hit: Span, subjects: readonly Span[]): boolean =>
  subjects.length === 0 ||
  subjects.some((subject) => {
    const from = Math.min(subject.end, hit.end)
    const to = Math.max(subject.start, hit.start)
    const between = (span: Span): boolean => span.start >= from && span.end <= to
    const isCleft = subject.start < hit.start && isPointedOut(sentence, subject)
    return !(
      sentence.tokens.some(
        (token) =>
          between(token) &&
          CLAUSE_OPENERS.has(token.key) &&
          !(isCleft && RELATIVES.has(token.key)) &&
          !isOfComplement(sentence, subject, token),
      ) ||
      CLAUSE_CATEGORIES.flatMap(sentence.lexical.argument).some(between)
    )
  })

/** Whether a stretch speaks of two of the things that a proposition compares. */
const namesTwo = (named: readonly Named[], within: Span): boolean =>
  new Set(named.filter((hit) => contains(within, hit)).map(({ side }) => side)).size >= 2

/** Words that may stand for the other side, or for both. */
const STANDING_FOR = new Set('each one other others another that those these them it they both all everyone anyone anybody everybody else'.split(' '))
const MEASURED_BY = new Set(['as', 'from', 'than', 'to'])
/** How many tokens behind "the same as" may name a side. */
const STANDARD_TOKENS = 6

/** "The B2B price is the same as last year": one side is compared with something else. */
const comparesElsewhere = (
  sentence: ParsedSentence,
  hit: Span,
  about: readonly Named[],
): boolean => {
  if (new Set(about.map(({ side }) => side)).size !== 1) return false
  const { last } = tokenRange(sentence, hit)
  const opens = [last, last + 1].find((i) => MEASURED_BY.has(sentence.tokens[i]?.key ?? ''))
  if (opens === undefined) return false
  const standard = sentence.tokens.slice(opens + 1, opens + 1 + STANDARD_TOKENS)
  return !standard.some(
    (token) => STANDING_FOR.has(token.key) || about.some((named) => overlaps(named, token)),
  )
}

/** "If you think that they differ, you are wrong": what is supposed to be thought is denied. */
const isDeniedView = (negations: readonly Negation[], at: number): boolean =>
  negations.some(
    ({ rule, scope }) => rule.startsWith('denied-idea') && scope.start <= at && at < scope.end,
  )

/** "The same supermarket", "different consumers": it says which of one side, not that the sides compare. */
const isOfNamed = (sentence: ParsedSentence, hit: Span, about: readonly Named[]): boolean => {
  const next = sentence.tokens.find(({ start }) => start >= hit.end)
  const last = sentence.tokens.findLast(({ end }) => end <= hit.end)
  const named = about.find(({ by, start }) => by === 'name' && start === next?.start)
  const isModifier = last?.pos === 'ADJ' || last?.key === 'same' || last?.key === 'different'
  return isModifier && named !== undefined
}

const PLACING = new Set('in at inside into through'.split(' '))

/** "They meet in the same hall": it says where, not that things compare. */
const isPlace = (sentence: ParsedSentence, hit: Span): boolean => {
  const { first, last } = tokenRange(sentence, hit)
  return (
    sentence.tokens[last]?.key === 'same' &&
    sentence.tokens[last + 1]?.pos === 'NOUN' &&
    PLACING.has(sentence.tokens[first - 1]?.key ?? '')
  )
}

/** How many tokens behind the preposition a side may be named. */
const TRANSFER_TOKENS = 3

/** "Do not hold for procurement": that what is so of one side is not so of the other denies no distinction. */
const isTransfer = (sentence: ParsedSentence, hit: Span, about: readonly Named[]): boolean => {
  const { last } = tokenRange(sentence, hit)
  const isDenial = sentence.lexical.argument('denial').some(({ start }) => start === hit.start)
  if (!isDenial || sentence.tokens[last + 1]?.pos !== 'ADP') return false
  const behind = sentence.tokens.slice(last + 2, last + 2 + TRANSFER_TOKENS)
  const to = about.find((named) => behind.some((token) => overlaps(named, token)))
  return to !== undefined && about.some(({ side, end }) => side !== to.side && end <= hit.start)
}

/** How many words into a sentence the pronoun that stands for a pair may be. */
const PAIR_WORDS = 3
const PAIR_PRONOUNS = new Set(['they', 'both', 'each'])

const opensWithPair = (sentence: ParsedSentence | undefined): boolean =>
  sentence !== undefined &&
  wordTokens(sentence)
    .slice(0, PAIR_WORDS)
    .some(({ key }) => PAIR_PRONOUNS.has(key))

/** "They buy for different reasons", behind a sentence that names both sides. */
const pointsToPair = (setting: Setting, at: number): boolean =>
  (setting.named[at]?.length ?? 0) === 0 &&
  (setting.sides[at - 1]?.length ?? 0) > 1 &&
  opensWithPair(setting.sentences[at])

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
  const base = proposition.contrast ?? 'for'
  const sided = sidedWords(sentence, proposition, { negations, segments, about })
  const isOfPair = pointsToPair(setting, at)
  const isBeside = (hit: Span): boolean =>
    proposition.contrast === null
      ? !speaksOf(sentence, hit, about) || isInOtherPhrase(sentence, hit, about)
      : (isAttributive(sentence, hit) &&
          !isOfPair &&
          !namesTwo(about, segmentAt(segments, hit.start) ?? sentence)) ||
        isOfNamed(sentence, hit, about) ||
        isPlace(sentence, hit) ||
        comparesElsewhere(sentence, hit, about) ||
        isTransfer(sentence, hit, about)
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
    const count = how.negatable ? negationsOver(negations, { start, end }) : 0
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
    for (const rule of proposition.contrast === null ? SUPPORT_RULES : CONTRAST_RULES) {
      const span = rule.find(place)
      if (span === null) continue
      const side = rule.denies ? opposite(base) : base
      add({ ...span, side, relation: false, turn: null }, rule)
      break
    }
  }
  return predicates.sort((a, b) => a.start - b.start || a.end - b.end)
}
