import type { Span } from '@contend/ingest'
import { overlaps } from '@contend/ingest/text'
import type { DocumentAnalysis } from '../model/analysis.ts'
import type { PropositionInfo } from '../model/comparison.ts'
import type { Position, Stance } from '../model/stance.ts'
import type { ClaimFacts } from './claim-facts.ts'
import { wordsAt } from './claim-facts.ts'
import type { Half } from './best-pairs.ts'

/** A predicate of so few letters ("no", "the") says nothing without its subject. */
const SHORT = 4
const NEAR = 30

/** The words that put a claim on its side: 'the same', 'no B2B brain', 'different' (negated). */
const cueWords = ({ text }: ClaimFacts, { predicate, subject, negations }: Stance): string => {
  if (predicate === null) return ''
  const joins =
    subject !== null &&
    predicate.end - predicate.start <= SHORT &&
    subject.start >= predicate.end &&
    subject.start - predicate.end <= NEAR
  const words = wordsAt(text, joins ? { ...predicate, end: subject.end } : predicate)
  return negations % 2 === 1 ? `${words} negated` : words
}

/** A claim that takes a side on a proposition and may stand in a pair. */
export interface SidedClaim extends Half {
  /** Number of its sentence. */
  readonly sentence: number
  readonly stance: Stance
  /** The words that put it on its side. */
  readonly cue: string
  /** What a reader has to know before setting it against another, in words. */
  readonly reserves: readonly string[]
  /** Firm enough to contradict another document, and not only to agree with it. */
  readonly firm: boolean
}

const MILLION = 1_000_000
/** Below this strength a claim is in no pair; what is only conceded stays below it. */
const LEAST_STRENGTH = 0.3
/** A claim that is no thesis of its document says less of what the document holds. */
const NO_THESIS = 0.75
const HEDGED = 0.8
const REJECTED = 0.8
const LIMITED = 0.7
const BOTH_SIDES = 0.8
const IRONIC = 0.5
/** A claim of more lemmas than this says other things besides: its strength falls with their square root. */
const PLAIN_LEMMAS = 8
/**
 * Where a proposition is about several things, its claims have to name two of them. Where it is about one, a
 * claim of so few words is about nothing else …
 */
const FEW_LEMMAS = 6
/** … and one that names so many topics is not about something else. */
const SEVERAL_TOPICS = 2
/** Rules by which a word says the side: firm enough to contradict by. */
const SAID = new Set(['predicate', 'denied-existence', 'said-of-noun', 'after-the-turn'])
/** Rules by which the side shows in how things are set against each other: enough to agree by. */
const SHOWN = new Set([...SAID, 'contrast'])

const isOwn = ({ voice, attitude }: Stance): boolean =>
  voice === 'author' || attitude === 'endorses' || attitude === 'rejects'

const isFocused = ({ terms, topics }: ClaimFacts, { about }: PropositionInfo): boolean =>
  about.length > 1 || terms.lemmas.length <= FEW_LEMMAS || topics.size >= SEVERAL_TOPICS

const isUnder = (topic: string, category: string): boolean =>
  topic === category || topic.startsWith(`${category}.`)

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const LEAST_PHRASE = 3

/** Words of a stretch in lower case, with a blank before and after each. */
const spelled = (text: string, { start, end }: Span): string =>
  ` ${wordsOf(text.slice(start, end)).join(' ')} `

/** "Selling to firms … selling to households": the words that open the phrase come again outside such phrases. */
const comesAgain = ({ text, sentence }: ClaimFacts, spans: readonly Span[]): boolean =>
  spans.some((span) => {
    const words = wordsOf(text.slice(span.start, span.end))
    if (words.length < LEAST_PHRASE) return false
    const opening = words.slice(0, -1).join(' ')
    const times = (place: Span): number => spelled(text, place).split(` ${opening} `).length - 1
    return times(sentence) > spans.reduce((sum, each) => sum + times(each), 0)
  })

/**
 * "B2C has changed" is not on B2B and B2C: of the things a proposition is about, a claim has to set two side
 * by side. The predicate itself ("consumerization") is none of them.
 */
const namesSubject = (
  claim: ClaimFacts,
  { predicate }: Stance,
  { about }: PropositionInfo,
): boolean => {
  const named = about
    .map((category) =>
      [...claim.topics].flatMap(([topic, spans]) =>
        isUnder(topic, category)
          ? spans.filter((span) => predicate === null || !overlaps(span, predicate))
          : [],
      ),
    )
    .filter((spans) => spans.length > 0)
  return (
    named.length >= Math.min(2, about.length) || named.some((spans) => comesAgain(claim, spans))
  )
}

/** Whether the side is said of the subject by a word of its own. */
const isSaid = ({ subject, predicate, distance, rule }: Stance): boolean =>
  distance === 0 &&
  predicate !== null &&
  (subject === null || !overlaps(subject, predicate)) &&
  SHOWN.has(ruleName(rule))

/** "If emotion drives purchases, …" does not say that it does. */
const isSupposed = ({ terms }: ClaimFacts, { subject, predicate }: Stance): boolean =>
  [subject, predicate].some(
    (span) => span !== null && terms.limits.some((limit) => overlaps(limit, span)),
  )

const ruleName = (rule: string): string => rule.replace(/:.*$/u, '')

interface Reserve {
  readonly holds: boolean
  readonly factor: number
  readonly words: string
}

const reservesOf = (claim: ClaimFacts, stance: Stance, position: Position): readonly Reserve[] => [
  {
    holds: stance.attitude === 'rejects',
    factor: REJECTED,
    words: 'quotes words its author rejects',
  },
  {
    holds: stance.attitude === 'endorses',
    factor: 1,
    words: 'quotes words its author endorses',
  },
  {
    holds: claim.terms.limits.length > 0,
    factor: LIMITED,
    words: `is limited to ${claim.terms.limits.map((span) => wordsAt(claim.text, span)).join(', ')}`,
  },
  { holds: claim.ironic, factor: IRONIC, words: 'may be ironic' },
  { holds: claim.sentence.hedged === true, factor: HEDGED, words: 'is hedged' },
  {
    holds: position.position === 'mixed',
    factor: BOTH_SIDES,
    words: 'is from a document that upholds both sides',
  },
]

const opposite = { for: 'against', against: 'for' } as const

/**
 * A stance as one half of a pair, or `null`. Only the author's own sides count, read in the sentence itself,
 * and not against the position of the document: what a text concedes or leads up to is not what it holds.
 */
const sidedClaim = (
  claim: ClaimFacts,
  stance: Stance,
  place: { readonly position: Position | undefined; readonly proposition: PropositionInfo },
): SidedClaim | null => {
  const { position, proposition } = place
  if (stance.stance === 'neutral' || position === undefined) return null
  if (!isOwn(stance) || !isSaid(stance)) return null
  if (!isFocused(claim, proposition) || !namesSubject(claim, stance, proposition)) return null
  if (isSupposed(claim, stance)) return null
  if (position.position === opposite[stance.stance]) return null
  const reserves = reservesOf(claim, stance, position).filter(({ holds }) => holds)
  const whole =
    stance.weight *
    (claim.sentence.thesisRank === null ? NO_THESIS : 1) *
    Math.sqrt(Math.min(1, PLAIN_LEMMAS / claim.terms.lemmas.length))
  const strength = reserves.reduce((product, { factor }) => product * factor, whole)
  if (strength < LEAST_STRENGTH) return null
  return {
    document: claim.document,
    strength: Math.round(strength * MILLION),
    sentence: claim.sentence.index,
    stance,
    cue: cueWords(claim, stance),
    reserves: reserves.map(({ words }) => words),
    firm:
      position.position === stance.stance &&
      claim.terms.limits.length === 0 &&
      !claim.ironic &&
      claim.terms.likeness !== 'both' &&
      SAID.has(ruleName(stance.rule)),
  }
}

/** The claims of a document that may stand in pairs on propositions. */
export const sidedClaimsOf = (
  { stances, positions }: DocumentAnalysis,
  facts: ReadonlyMap<number, ClaimFacts>,
  propositions: ReadonlyMap<string, PropositionInfo>,
): readonly SidedClaim[] => {
  const positionOn = new Map(positions.map((position) => [position.proposition, position]))
  return stances.flatMap((stance) => {
    const claim = facts.get(stance.sentence)
    const proposition = propositions.get(stance.proposition)
    if (claim === undefined || proposition === undefined) return []
    const position = positionOn.get(stance.proposition)
    return sidedClaim(claim, stance, { position, proposition }) ?? []
  })
}
