import { contains, overlaps, type Span } from '@contend/ingest'
import type { Negation } from '../model/hit.ts'
import type { ParsedSentence } from '../text/parsed-sentence.ts'
import type { Token } from '../text/token.ts'
import { segmentAt, type Segment } from './segments.ts'

/**
 * What a predicate makes of a subject by where the two stand. `holds`: it is said of the subject. `loses`: it is said
 * of what the subject is set against. `outside`: it is said of something else.
 */
export interface Role {
  readonly role: 'holds' | 'loses' | 'outside'
  /** The rule that found it, where it is not said of the subject as it stands. */
  readonly rule: string | null
}

interface Place {
  readonly sentence: ParsedSentence
  readonly segments: readonly Segment[]
  readonly negations: readonly Negation[]
  readonly predicate: Span
}

interface RoleRule extends Role {
  readonly holds: (place: Place, subject: Span) => boolean
}

/** Said of the subject as it stands. */
export const HOLDS: Role = { role: 'holds', rule: null }

const isHitOf = ({ sentence, predicate }: Place, category: string): boolean =>
  sentence.lexical
    .argument(category)
    .some(({ start, end }) => start === predicate.start && end === predicate.end)

const between = (sentence: ParsedSentence, from: number, to: number): readonly Token[] =>
  sentence.tokens.filter(({ start, end }) => start >= from && end <= to)

/** Words after which a clause is about something else. */
const BREAKS = new Set([',', ';', ':', 'and', 'but', 'because', 'when', 'while', 'if'])

/** "Logic beats EMOTION": the object of what comes before it. */
const isObject = ({ sentence, predicate }: Place, subject: Span): boolean =>
  subject.start >= predicate.end &&
  !between(sentence, predicate.end, subject.start).some(({ key }) => BREAKS.has(key))

/** Verbs whose object is what matters more than others think. */
const UNDERRATING = /^underr?(?:estimat|at)/iu
const RANKS = ['centrality.above', 'marginality.below']
const OBJECT_MODIFIERS = new Set(['DET', 'ADJ', 'ADV', 'NUM'])
const OWNERS = new Set('my your his her its our their'.split(' '))

/** "Advertising shapes EMOTION": a bare verb and its object say nothing of what the object does. */
const isPlainObject = ({ sentence, predicate }: Place, subject: Span): boolean => {
  if (subject.start < predicate.end) return false
  const verb = sentence.tokens.find(({ start }) => start === predicate.start)
  if (verb?.pos !== 'VERB' || verb.end !== predicate.end) return false
  const opens = sentence.tokens.find(({ start }) => start === subject.start)
  return (
    (opens?.pos === 'NOUN' || opens?.pos === 'ADJ') &&
    between(sentence, predicate.end, subject.start).every(
      ({ key, pos }) => OBJECT_MODIFIERS.has(pos) || OWNERS.has(key),
    )
  )
}

/** "More on logic than on EMOTION". */
const isMeasure = ({ segments, predicate }: Place, subject: Span): boolean => {
  const segment = segmentAt(segments, subject.start)
  const own = segmentAt(segments, predicate.start)
  return segment?.measure === true && own?.measure !== true && segment.start > predicate.start
}

const LESS = new Set(['less', 'fewer'])

/** "Less by EMOTION than by logic": the degree is said of the phrase, not of the predicate. */
const lessAt = ({ sentence, predicate }: Place): number =>
  sentence.tokens.findIndex(
    ({ key, start }, i) =>
      LESS.has(key) &&
      !(start >= predicate.start && start < predicate.end) &&
      /^(?:ADP|DET|NOUN|PART)$/u.test(sentence.tokens[i + 1]?.pos ?? '') &&
      sentence.tokens.slice(i + 1).some((token) => token.key === 'than'),
  )

const isLesser = (place: Place, subject: Span): boolean => {
  const less = place.sentence.tokens[lessAt(place)]
  return less !== undefined && subject.start >= less.end && !isMeasure(place, subject)
}

/** "Logic, not EMOTION, decides": a negation of the subject alone. */
const isDeniedAlone = ({ negations, predicate }: Place, subject: Span): boolean =>
  negations.filter(
    ({ cue, scope }) =>
      contains(scope, subject) && !contains(scope, predicate) && !overlaps(cue, predicate),
  ).length %
    2 ===
  1

const SEPARATORS = new Set([
  ',',
  ';',
  ':',
  '-',
  '–',
  '—',
  'and',
  'but',
  'yet',
  'while',
  'whereas',
  'though',
])
const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX'

/** Whether a stretch holds a noun that no preposition governs. */
const holdsBareNoun = (tokens: readonly Token[]): boolean => {
  let governed = false
  for (const { pos } of tokens) {
    if (pos === 'ADP') governed = true
    else if (pos === 'NOUN' || pos === 'PROPN') {
      if (!governed) return true
      governed = false
    }
  }
  return false
}

/** "Price comes first, TRUST later": the predicate has been said of another before the subject is named. */
const isSaidBefore = (place: Place, subject: Span): boolean => {
  const { sentence, predicate } = place
  if (subject.start < predicate.end) return false
  const before = between(sentence, sentence.start, predicate.start)
  const cut = before.findLastIndex(({ key }) => SEPARATORS.has(key))
  return (
    between(sentence, predicate.end, subject.start).some(({ key }) => SEPARATORS.has(key)) &&
    holdsBareNoun(before.slice(cut + 1))
  )
}

/** "They sign without TRUST": what is done without a thing says little of it. */
const isLeftOut = ({ sentence, negations, predicate }: Place, subject: Span): boolean =>
  negations.some(
    ({ cue, scope }) =>
      contains(scope, subject) &&
      !contains(scope, predicate) &&
      /^without\b/iu.test(sentence.text.slice(cue.start - sentence.start)),
  )

/** The stretch of the predicate's own clause before it, where the subject stands in an earlier clause; else `null`. */
const ownClause = ({ sentence, predicate }: Place, subject: Span): readonly Token[] | null => {
  if (subject.end > predicate.start) return null
  const before = between(sentence, subject.end, predicate.start)
  const cut = before.findLastIndex(({ key }) => SEPARATORS.has(key))
  const earlier = before.slice(0, cut)
  // The tagger takes many a verb for a noun: a word that takes a side is one.
  const isSaid = ['centrality', 'marginality']
    .flatMap(sentence.lexical.argument)
    .some((hit) => earlier.some((token) => overlaps(hit, token)))
  return cut < 0 || !(isSaid || earlier.some(isVerb)) ? null : before.slice(cut)
}

/** "TRUST helps, and price decides": the predicate has a subject of its own. */
const isOfAnother = (place: Place, subject: Span): boolean => {
  const clause = ownClause(place, subject)
  return clause !== null && holdsBareNoun(clause)
}

const TURNS = new Set(['but', 'yet', 'while', 'whereas'])
const ADDING = /\b(?:too|also|as well|likewise)\b/u

/** "TRUST helps, but price decides": what decides is set against it. */
const isTurnedFrom = (place: Place, subject: Span): boolean =>
  TURNS.has(ownClause(place, subject)?.find(({ pos }) => pos !== 'PUNCT')?.key ?? '') &&
  !ADDING.test(place.sentence.text) &&
  isHitOf(place, 'centrality') &&
  isOfAnother(place, subject)

/** In the order they are tried. */
const RULES: readonly RoleRule[] = [
  {
    role: 'outside',
    rule: 'rests-on-another',
    holds: (place, subject) =>
      isHitOf(place, 'centrality.ground') && subject.end <= place.predicate.start,
  },
  {
    role: 'loses',
    rule: 'outranked',
    holds: (place, subject) =>
      isObject(place, subject) && RANKS.some((category) => isHitOf(place, category)),
  },
  {
    role: 'outside',
    rule: 'object',
    holds: (place, subject) =>
      isHitOf(place, 'centrality') &&
      !isHitOf(place, 'centrality.ground') &&
      !UNDERRATING.test(place.sentence.text.slice(place.predicate.start - place.sentence.start)) &&
      isPlainObject(place, subject),
  },
  { role: 'outside', rule: 'said-before', holds: isSaidBefore },
  { role: 'loses', rule: 'turned-from', holds: isTurnedFrom },
  { role: 'outside', rule: 'of-another', holds: isOfAnother },
  { role: 'loses', rule: 'less', holds: isLesser },
  {
    role: 'loses',
    rule: 'behind-than',
    holds: (place, subject) => isMeasure(place, subject) && lessAt(place) < 0,
  },
  { role: 'outside', rule: 'left-out', holds: isLeftOut },
  { role: 'loses', rule: 'not-the-one', holds: isDeniedAlone },
]

/** Nouns whose topic or object stands behind "on" and is yet what they are of: "the focus on emotion". */
const LEANING = new Set('emphasis focus reliance dependence bet stress accent premium'.split(' '))

/** "The lecture on EMOTION": what is said is said of the lecture. */
const isTopic = ({ sentence, predicate }: Place, subject: Span): boolean => {
  const { tokens } = sentence
  const first = tokens.findIndex(({ start }) => start >= subject.start)
  const back = tokens.slice(0, first).findLastIndex(({ pos }) => !OBJECT_MODIFIERS.has(pos))
  const [noun, preposition] = [tokens[back - 1], tokens[back]]
  if (preposition === undefined || overlaps(preposition, predicate)) return false
  return /^(?:on|about)$/u.test(preposition.key) && noun?.pos === 'NOUN' && !LEANING.has(noun.lemma)
}

/** What a predicate says of the subjects of its sentence: that of all of them, or of the first of which it holds. */
export const roleOf = (place: Place, subjects: readonly Span[]): Role => {
  const roles = subjects.map((subject): Role =>
    isTopic(place, subject)
      ? { role: 'outside', rule: 'topic' }
      : (RULES.find(({ holds }) => holds(place, subject)) ?? HOLDS),
  )
  return (
    roles.find(({ role }) => role === 'holds') ??
    roles.find(({ role }) => role === 'loses') ??
    roles[0] ??
    HOLDS
  )
}
