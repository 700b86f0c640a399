import { compareCodeUnits } from '@contend/ingest/text'
import type { ClaimPair } from '../model/comparison.ts'
import { wordsAt, type ClaimFacts } from './claim-facts.ts'
import type { FoundPairs } from './pairs-on-propositions.ts'

/** A claim among those that may say another one again: what decides that, small enough to keep for every claim. */
export interface WordedClaim {
  readonly document: string
  /** Number of its sentence. */
  readonly sentence: number
  /** In code-unit order, each once. */
  readonly lemmas: readonly string[]
  readonly reversals: number
  readonly likeness: ClaimFacts['terms']['likeness']
  /** Whether it holds for some cases only, or is somebody's saying. */
  readonly limited: boolean
  readonly praise: string
  readonly topics: readonly string[]
  /** The numbers in it. */
  readonly numbers: string
  /** Propositions it takes a side on. */
  readonly propositions: readonly string[]
}

/** Finds the facts of a claim again. */
export type FactsOf = (claim: WordedClaim) => ClaimFacts | null

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

/** A claim by the numbers of its lemmas, which are in code-unit order. */
interface Vector {
  readonly claim: WordedClaim
  /** Place of its name among those of all claims, in code-unit order. */
  readonly place: number
  /** Number of its document. */
  readonly documentPlace: number
  /** Ascending. */
  readonly lemmas: readonly number[]
  /** Squared length. */
  readonly squares: number
  readonly rarest: readonly number[]
}

/** All lemmas of the claims in code-unit order, and how much each weighs. */
interface Vocabulary {
  readonly names: readonly string[]
  readonly weights: Float64Array
}

interface Meeting {
  readonly a: Vector
  readonly b: Vector
  readonly relation: 'restate' | 'contradict'
  readonly score: number
  /** The rarest of the words that both have. */
  readonly named: readonly string[]
}

const mayRestate = ({ sentence }: ClaimFacts): boolean =>
  sentence.question !== true && (sentence.voice === 'author' || sentence.attitude === 'endorses')

const numbersIn = ({ text, sentence }: ClaimFacts): string =>
  (text.slice(sentence.start, sentence.end).match(/\d+(?:[.,]\d+)*/gu) ?? []).sort().join(' ')

/** The claim as one that may say another one again; `null` for words that are not its author's. */
export const wordedClaim = (
  claim: ClaimFacts,
  propositions: Iterable<string>,
): WordedClaim | null => {
  if (!mayRestate(claim)) return null
  const { document, sentence, terms, topics, praise, saying, ironic } = claim
  return {
    document,
    sentence: sentence.index,
    lemmas: terms.lemmas,
    reversals: terms.reversals,
    likeness: terms.likeness,
    limited: terms.limits.length > 0 || saying !== null || ironic,
    praise: [...praise].join(' '),
    topics: [...topics.keys()],
    numbers: numbersIn(claim),
    propositions: [...propositions],
  }
}

const byPlace = (a: WordedClaim, b: WordedClaim): number =>
  compareCodeUnits(a.document, b.document) || a.sentence - b.sentence

const idOf = ({ document, sentence }: WordedClaim): string => `${document}#${String(sentence)}`

const placesIn = (names: Iterable<string>): ReadonlyMap<string, number> =>
  new Map(Array.from(names, (name, place) => [name, place]))

const vectorsOf = (
  claims: readonly WordedClaim[],
): { readonly vectors: readonly Vector[]; readonly vocabulary: Vocabulary } => {
  const found = new Set<string>()
  for (const { lemmas } of claims) for (const lemma of lemmas) found.add(lemma)
  const names = [...found].sort(compareCodeUnits)
  const numbers = new Map(names.map((lemma, number) => [lemma, number]))
  const numbered = claims.map((claim) => ({
    claim,
    lemmas: claim.lemmas.map((lemma) => numbers.get(lemma) ?? -1),
  }))
  const frequency = new Uint32Array(names.length)
  for (const { lemmas } of numbered)
    for (const lemma of lemmas) frequency[lemma] = (frequency[lemma] ?? 0) + 1
  const often = (lemma: number): number => frequency[lemma] ?? 1
  const weights = Float64Array.from(
    frequency,
    (claimsWith) => Math.log(1 + claims.length / claimsWith) ** 2,
  )
  const placeOf = placesIn(claims.map(idOf).sort(compareCodeUnits))
  const documentPlaceOf = placesIn(new Set(claims.map(({ document }) => document)))
  const vectors = numbered.map(({ claim, lemmas }) => ({
    claim,
    place: placeOf.get(idOf(claim)) ?? 0,
    documentPlace: documentPlaceOf.get(claim.document) ?? 0,
    lemmas,
    squares: lemmas.reduce((sum, lemma) => sum + (weights[lemma] ?? 0), 0),
    rarest: lemmas
      .filter((lemma) => often(lemma) > 1 && often(lemma) <= COMMON)
      .sort((a, b) => often(a) - often(b) || a - b)
      .slice(0, LOOKED_UP),
  }))
  return { vectors, vocabulary: { names, weights } }
}

const shareAny = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((each) => b.includes(each))

/** What stands in both of two ascending lists. */
const inBoth = (a: readonly number[], b: readonly number[]): number[] => {
  const both: number[] = []
  for (let [i, j] = [0, 0]; i < a.length && j < b.length;) {
    const [one, other] = [a[i] ?? 0, b[j] ?? 0]
    if (one === other) both.push(one)
    if (one <= other) i++
    if (one >= other) j++
  }
  return both
}

const judgedAlike = (a: WordedClaim, b: WordedClaim): boolean =>
  a.praise === '' || b.praise === '' || a.praise === b.praise

/** Same words with as many turns say the same; with none against one, the contrary; else it is not sure. */
const relationOf = (
  a: WordedClaim,
  b: WordedClaim,
  cosine: number,
): 'restate' | 'contradict' | null => {
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
  first: Vector,
  second: Vector,
  { names, weights }: Vocabulary,
): Meeting | null => {
  const [a, b] = [first.claim, second.claim]
  // Claims on one proposition are paired by their sides there.
  if (shareAny(a.propositions, b.propositions) || a.numbers !== b.numbers) return null
  const shared = inBoth(first.lemmas, second.lemmas)
  if (shared.length < LEAST_SHARED) return null
  const none = a.topics.length + b.topics.length === 0
  if (!none && !shareAny(a.topics, b.topics)) return null
  const weight = (lemma: number): number => weights[lemma] ?? 0
  const common = shared.reduce((sum, lemma) => sum + weight(lemma), 0)
  const cosine = common / Math.sqrt(first.squares * second.squares)
  if (cosine < (none ? SURELY_SAME_WORDS : SAME_WORDS)) return null
  const relation = relationOf(a, b, cosine)
  if (relation === null) return null
  const named = shared
    .sort((x, y) => weight(y) - weight(x) || x - y)
    .slice(0, NAMED)
    .map((lemma) => names[lemma] ?? '')
  return { a: first, b: second, relation, score: Math.round(cosine * MILLION) / MILLION, named }
}

const pairOf = (meeting: Meeting, factsOf: FactsOf): ClaimPair => {
  const { relation, score, named } = meeting
  const [a, b] = [meeting.a.claim, meeting.b.claim]
  const [one, other] = [factsOf(a), factsOf(b)]
  const denies = a.reversals > b.reversals ? 'a' : 'b'
  const reason = [
    `same words: ${named.join(', ')}`,
    ...(relation === 'contradict' ? [`only ${denies} denies it`] : []),
    ...(one === null || other === null
      ? []
      : [...reserveWords('a', one, other), ...reserveWords('b', other, one)]),
  ].join('; ')
  return { claimA: idOf(a), claimB: idOf(b), relation, proposition: null, score, reason }
}

const meetings = (claims: readonly WordedClaim[]): readonly Meeting[] => {
  const { vectors, vocabulary } = vectorsOf(claims.toSorted(byPlace))
  const index = new Map<number, Vector[]>()
  return vectors.flatMap((vector) => {
    const candidates = new Set<Vector>()
    for (const lemma of vector.rarest) {
      const earlier = index.get(lemma) ?? []
      for (const each of earlier) {
        if (each.claim.document !== vector.claim.document) candidates.add(each)
      }
      earlier.push(vector)
      index.set(lemma, earlier)
    }
    return [...candidates].flatMap((other) => meetingOf(other, vector, vocabulary) ?? [])
  })
}

const firmestFirst = (x: Meeting, y: Meeting): number =>
  y.score - x.score || x.a.place - y.a.place || x.b.place - y.b.place

/**
 * Claims of different documents that say the same, or the contrary, in the same words: cosine of their
 * lemmas, each weighing more the fewer claims have it, and their polarity. At most `most` of each relation,
 * each pair of documents at most once in either. Claims that share a proposition are left to it. Facts are asked for
 * only where a reason is written.
 */
export const findRestatements = (
  claims: readonly WordedClaim[],
  most: number,
  factsOf: FactsOf,
): FoundPairs => {
  const all = meetings(claims).toSorted(firmestFirst)
  const found = (['contradict', 'restate'] as const).map((relation) => {
    const seen = new Set<number>()
    const pairs = all.filter((meeting) => {
      if (meeting.relation !== relation) return false
      const documents = meeting.a.documentPlace * claims.length + meeting.b.documentPlace
      const isFirst = !seen.has(documents)
      seen.add(documents)
      return isFirst
    })
    return { relation, pairs }
  })
  return {
    pairs: found.flatMap(({ pairs }) =>
      pairs.slice(0, most).map((meeting) => pairOf(meeting, factsOf)),
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
