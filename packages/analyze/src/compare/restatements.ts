import { compareCodeUnits } from '@contend/ingest/text'
import type { ClaimPair } from '../model/comparison.ts'
import { wordsAt, type ClaimFacts } from './claim-facts.ts'
import type { FoundPairs } from './pairs-on-propositions.ts'
import type { Manner, WordedClaims } from './worded-claims.ts'

/** Finds the facts of a claim again. */
export type FactsOf = (document: string, sentence: number) => ClaimFacts | null

/** From this cosine on two claims say the same, if they name a topic in common … */
const SAME_WORDS = 0.6
/** … and if neither names one; a contradiction has to be as sure. */
const SURELY_SAME_WORDS = 0.75
/** Fewer shared lemmas are the subject, not the statement. */
const LEAST_SHARED = 3
/** A claim is looked up by its rarest lemmas only … */
const LOOKED_UP = 6
/** … of which no more claims than this have each, so that the work grows with the claims. */
const COMMON = 60
const NAMED = 5
const MILLION = 1_000_000

/** Two claims, by their numbers. */
interface Meeting {
  readonly a: number
  readonly b: number
  readonly relation: 'restate' | 'contradict'
  readonly score: number
  /** The rarest of the words that both have. */
  readonly named: readonly string[]
}

/** How much each lemma of claims weighs, and how long each claim is then. */
interface Weights {
  readonly ofLemma: Float64Array
  /** Squared. */
  readonly lengthOf: Float64Array
  /** Claims that have the lemma. */
  readonly often: Uint32Array
}

const lemmasOf = ({ words }: WordedClaims, claim: number): Uint32Array =>
  words.columns.subarray(words.starts[claim], words.starts[claim + 1])

const weigh = (claims: WordedClaims): Weights => {
  const often = new Uint32Array(claims.lemmas.length)
  for (const lemma of claims.words.columns) often[lemma] = (often[lemma] ?? 0) + 1
  const all = claims.sentences.length
  const ofLemma = Float64Array.from(often, (claimsWith) => Math.log(1 + all / claimsWith) ** 2)
  const lengthOf = Float64Array.from(claims.sentences.keys(), (claim) =>
    lemmasOf(claims, claim).reduce((sum, lemma) => sum + (ofLemma[lemma] ?? 0), 0),
  )
  return { ofLemma, lengthOf, often }
}

/** The rarest of the lemmas of a claim that others have too. */
const rarestOf = (claims: WordedClaims, claim: number, often: Uint32Array): readonly number[] => {
  const claimsWith = (lemma: number): number => often[lemma] ?? 1
  return [...lemmasOf(claims, claim)]
    .filter((lemma) => claimsWith(lemma) > 1 && claimsWith(lemma) <= COMMON)
    .sort((a, b) => claimsWith(a) - claimsWith(b) || a - b)
    .slice(0, LOOKED_UP)
}

const shareAny = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((each) => b.includes(each))

/** Lemmas that both claims have. */
const inBoth = ({ words }: WordedClaims, a: number, b: number): number[] => {
  const both: number[] = []
  const [endA, endB] = [words.starts[a + 1] ?? 0, words.starts[b + 1] ?? 0]
  for (let [i, j] = [words.starts[a] ?? 0, words.starts[b] ?? 0]; i < endA && j < endB;) {
    const [one, other] = [words.columns[i] ?? 0, words.columns[j] ?? 0]
    if (one === other) both.push(one)
    if (one <= other) i++
    if (one >= other) j++
  }
  return both
}

const judgedAlike = (a: Manner, b: Manner): boolean =>
  a.praise === '' || b.praise === '' || a.praise === b.praise

/** Same words with as many turns say the same; with none against one, the contrary; else it is not sure. */
const relationOf = (a: Manner, b: Manner, cosine: number): 'restate' | 'contradict' | null => {
  const [one, other] = [a.likeness, b.likeness]
  if (one === 'both' || other === 'both' || (one === null) !== (other === null)) return null
  if (!judgedAlike(a, b)) return null
  const [few = 0, many = 0] = [a.reversals, b.reversals].sort((x, y) => x - y)
  if (few === many) return 'restate'
  const limited = a.limited || b.limited
  return few === 0 && many === 1 && !limited && cosine >= SURELY_SAME_WORDS ? 'contradict' : null
}

const reserveWords = (name: 'a' | 'b', claim: ClaimFacts, other: ClaimFacts): readonly string[] => {
  const { terms, text, sentence, saying, ironic } = claim
  return [
    ...(ironic ? [`${name} may be ironic`] : []),
    ...(saying === null || other.saying !== null
      ? []
      : [`${name} may report: ${wordsAt(text, saying)}`]),
    ...(terms.limits.length === 0
      ? []
      : [`${name} is limited to ${terms.limits.map((span) => wordsAt(text, span)).join(', ')}`]),
    ...(sentence.hedged === true ? [`${name} is hedged`] : []),
  ]
}

const meetingOf = (
  claims: WordedClaims,
  a: number,
  b: number,
  { ofLemma, lengthOf }: Weights,
): Meeting | null => {
  const [one, other] = [claims.manners[a], claims.manners[b]]
  if (one === undefined || other === undefined) return null
  // Claims on one proposition are paired by their sides there.
  if (shareAny(one.propositions, other.propositions) || one.numbers !== other.numbers) return null
  const shared = inBoth(claims, a, b)
  if (shared.length < LEAST_SHARED) return null
  const none = one.topics.length + other.topics.length === 0
  if (!none && !shareAny(one.topics, other.topics)) return null
  const weight = (lemma: number): number => ofLemma[lemma] ?? 0
  const common = shared.reduce((sum, lemma) => sum + weight(lemma), 0)
  const cosine = common / Math.sqrt((lengthOf[a] ?? 0) * (lengthOf[b] ?? 0))
  if (cosine < (none ? SURELY_SAME_WORDS : SAME_WORDS)) return null
  const relation = relationOf(one, other, cosine)
  if (relation === null) return null
  const named = shared
    .sort((x, y) => weight(y) - weight(x) || x - y)
    .slice(0, NAMED)
    .map((lemma) => claims.lemmas[lemma] ?? '')
  return { a, b, relation, score: Math.round(cosine * MILLION) / MILLION, named }
}

const documentOf = ({ documents, documentOf: places }: WordedClaims, claim: number): string =>
  documents[places[claim] ?? 0] ?? ''

const idOf = (claims: WordedClaims, claim: number): string =>
  `${documentOf(claims, claim)}#${String(claims.sentences[claim])}`

const pairOf = (claims: WordedClaims, meeting: Meeting, factsOf: FactsOf): ClaimPair => {
  const { a, b, relation, score, named } = meeting
  const factsFor = (claim: number): ClaimFacts | null =>
    factsOf(documentOf(claims, claim), claims.sentences[claim] ?? 0)
  const [one, other] = [factsFor(a), factsFor(b)]
  const reversals = (claim: number): number => claims.manners[claim]?.reversals ?? 0
  const denies = reversals(a) > reversals(b) ? 'a' : 'b'
  const reason = [
    `same words: ${named.join(', ')}`,
    ...(relation === 'contradict' ? [`only ${denies} denies it`] : []),
    ...(one === null || other === null
      ? []
      : [...reserveWords('a', one, other), ...reserveWords('b', other, one)]),
  ].join('; ')
  const [claimA, claimB] = [idOf(claims, a), idOf(claims, b)]
  return { claimA, claimB, relation, proposition: null, score, reason }
}

const meetingsOf = (claims: WordedClaims): readonly Meeting[] => {
  const weights = weigh(claims)
  const index = new Map<number, number[]>()
  return [...claims.sentences.keys()].flatMap((claim) => {
    const candidates = new Set<number>()
    for (const lemma of rarestOf(claims, claim, weights.often)) {
      const earlier = index.get(lemma) ?? []
      for (const each of earlier) {
        if (claims.documentOf[each] !== claims.documentOf[claim]) candidates.add(each)
      }
      earlier.push(claim)
      index.set(lemma, earlier)
    }
    return [...candidates].flatMap((other) => meetingOf(claims, other, claim, weights) ?? [])
  })
}

/** Those that are as firm by the names of their claims, which are put in order once: many are as firm. */
const firmestFirst = (
  claims: WordedClaims,
  meetings: readonly Meeting[],
): ((x: Meeting, y: Meeting) => number) => {
  const met = [...new Set(meetings.flatMap(({ a, b }) => [a, b]))]
  const named = met.map((claim) => ({ claim, name: idOf(claims, claim) }))
  named.sort((x, y) => compareCodeUnits(x.name, y.name))
  const places = new Map(named.map(({ claim }, place) => [claim, place]))
  const placeOf = (claim: number): number => places.get(claim) ?? 0
  return (x, y) => y.score - x.score || placeOf(x.a) - placeOf(y.a) || placeOf(x.b) - placeOf(y.b)
}

/**
 * Claims of different documents that say the same, or the contrary, in the same words: cosine of their
 * lemmas, each weighing more the fewer claims have it, and their polarity. At most `most` of each relation,
 * each pair of documents at most once in either. Claims that share a proposition are left to it. Facts are asked for
 * only where a reason is written.
 */
export const findRestatements = (
  claims: WordedClaims,
  most: number,
  factsOf: FactsOf,
): FoundPairs => {
  const meetings = meetingsOf(claims)
  const all = meetings.toSorted(firmestFirst(claims, meetings))
  const found = (['contradict', 'restate'] as const).map((relation) => {
    const seen = new Set<number>()
    const pairs = all.filter((meeting) => {
      if (meeting.relation !== relation) return false
      const [a = 0, b = 0] = [claims.documentOf[meeting.a], claims.documentOf[meeting.b]]
      const documents = a * claims.documents.length + b
      const isFirst = !seen.has(documents)
      seen.add(documents)
      return isFirst
    })
    return { relation, pairs }
  })
  return {
    pairs: found.flatMap(({ pairs }) =>
      pairs.slice(0, most).map((meeting) => pairOf(claims, meeting, factsOf)),
    ),
    leftOut: found
      .filter(({ pairs }) => pairs.length > most)
      .map(({ relation, pairs }) => ({
        relation,
        proposition: null,
        documentPairs: pairs.length - most,
      })),
  }
}
