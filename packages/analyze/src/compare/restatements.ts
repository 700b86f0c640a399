import { compareCodeUnits } from '@contend/ingest/text'
import type { ClaimPair } from '../model/comparison.ts'
import { claimIdOf, wordsAt, type ClaimFacts } from './claim-facts.ts'
import type { FoundPairs } from './pairs-on-propositions.ts'

/** A claim among those that may say another one again, with the sides it takes. */
export interface WordedClaim {
  readonly claim: ClaimFacts
  /** Side by proposition, neutral ones left out. */
  readonly sides: ReadonlyMap<string, string>
}

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

interface Vector {
  readonly claim: ClaimFacts
  readonly sides: ReadonlyMap<string, string>
  readonly lemmas: ReadonlySet<string>
  /** Squared length. */
  readonly squares: number
  readonly rarest: readonly string[]
  readonly numbers: string
}

interface Meeting {
  readonly pair: ClaimPair
  readonly documents: string
}

const mayRestate = ({ sentence }: ClaimFacts): boolean =>
  sentence.question !== true && (sentence.voice === 'author' || sentence.attitude === 'endorses')

const numbersIn = ({ text, sentence }: ClaimFacts): string =>
  (text.slice(sentence.start, sentence.end).match(/\d+(?:[.,]\d+)*/gu) ?? []).sort().join(' ')

const byPlace = (a: WordedClaim, b: WordedClaim): number =>
  compareCodeUnits(a.claim.document, b.claim.document) ||
  a.claim.sentence.index - b.claim.sentence.index

const vectorsOf = (
  claims: readonly WordedClaim[],
): { readonly vectors: readonly Vector[]; readonly weight: (lemma: string) => number } => {
  const frequency = new Map<string, number>()
  for (const { claim } of claims) {
    for (const lemma of claim.terms.lemmas) frequency.set(lemma, (frequency.get(lemma) ?? 0) + 1)
  }
  const often = (lemma: string): number => frequency.get(lemma) ?? 1
  const weight = (lemma: string): number => Math.log(1 + claims.length / often(lemma)) ** 2
  const vectors = claims.map(({ claim, sides }) => {
    const { lemmas } = claim.terms
    return {
      claim,
      sides,
      lemmas: new Set(lemmas),
      squares: lemmas.reduce((sum, lemma) => sum + weight(lemma), 0),
      rarest: lemmas
        .filter((lemma) => often(lemma) > 1 && often(lemma) <= COMMON)
        .sort((a, b) => often(a) - often(b) || compareCodeUnits(a, b))
        .slice(0, LOOKED_UP),
      numbers: numbersIn(claim),
    }
  })
  return { vectors, weight }
}

const sharesTopic = (a: ClaimFacts, b: ClaimFacts): boolean =>
  [...a.topics.keys()].some((topic) => b.topics.has(topic))

/** Claims on one proposition are paired by their sides there. */
const shareProposition = (a: Vector, b: Vector): boolean =>
  [...a.sides.keys()].some((proposition) => b.sides.has(proposition))

const judgedAlike = (a: ClaimFacts, b: ClaimFacts): boolean =>
  a.praise.size === 0 || b.praise.size === 0 || [...a.praise].join(' ') === [...b.praise].join(' ')

/** Same words with as many turns say the same; with none against one, the contrary; else it is not sure. */
const relationOf = (
  a: ClaimFacts,
  b: ClaimFacts,
  cosine: number,
): 'restate' | 'contradict' | null => {
  const [one, other] = [a.terms.likeness, b.terms.likeness]
  if (one === 'both' || other === 'both' || (one === null) !== (other === null)) return null
  if (!judgedAlike(a, b)) return null
  const [few = 0, many = 0] = [a.terms.reversals, b.terms.reversals].sort((x, y) => x - y)
  if (few === many) return 'restate'
  const limited =
    a.terms.limits.length + b.terms.limits.length > 0 || (a.saying ?? b.saying) !== null
  return few === 0 && many === 1 && !limited && cosine >= SURELY_SAME_WORDS ? 'contradict' : null
}

const reserveWords = (name: 'a' | 'b', claim: ClaimFacts, other: ClaimFacts): readonly string[] => {
  const { terms, text, sentence, saying } = claim
  return [
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
  weight: (lemma: string) => number,
): Meeting | null => {
  if (shareProposition(first, second) || first.numbers !== second.numbers) return null
  const shared = [...first.lemmas].filter((lemma) => second.lemmas.has(lemma))
  if (shared.length < LEAST_SHARED) return null
  const [a, b] = [first.claim, second.claim]
  const none = a.topics.size + b.topics.size === 0
  if (!none && !sharesTopic(a, b)) return null
  const common = shared.reduce((sum, lemma) => sum + weight(lemma), 0)
  const cosine = common / Math.sqrt(first.squares * second.squares)
  if (cosine < (none ? SURELY_SAME_WORDS : SAME_WORDS)) return null
  const relation = relationOf(a, b, cosine)
  if (relation === null) return null
  const named = shared
    .sort((x, y) => weight(y) - weight(x) || compareCodeUnits(x, y))
    .slice(0, NAMED)
  const denies = a.terms.reversals > b.terms.reversals ? 'a' : 'b'
  const reason = [
    `same words: ${named.join(', ')}`,
    ...(relation === 'contradict' ? [`only ${denies} denies it`] : []),
    ...reserveWords('a', a, b),
    ...reserveWords('b', b, a),
  ].join('; ')
  return {
    documents: JSON.stringify([a.document, b.document]),
    pair: {
      claimA: claimIdOf(a),
      claimB: claimIdOf(b),
      relation,
      proposition: null,
      score: Math.round(cosine * MILLION) / MILLION,
      reason,
    },
  }
}

const meetings = (claims: readonly WordedClaim[]): readonly Meeting[] => {
  const { vectors, weight } = vectorsOf(
    claims.filter(({ claim }) => mayRestate(claim)).sort(byPlace),
  )
  const index = new Map<string, Vector[]>()
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
    return [...candidates].flatMap((other) => meetingOf(other, vector, weight) ?? [])
  })
}

/**
 * Claims of different documents that say the same, or the contrary, in the same words: cosine of their
 * lemmas, each weighing more the fewer claims have it, and their polarity. At most `most` of each relation,
 * each pair of documents at most once in either. Claims that share a proposition are left to it.
 */
export const findRestatements = (claims: readonly WordedClaim[], most: number): FoundPairs => {
  const all = [...meetings(claims)].sort(
    (x, y) =>
      y.pair.score - x.pair.score ||
      compareCodeUnits(x.pair.claimA, y.pair.claimA) ||
      compareCodeUnits(x.pair.claimB, y.pair.claimB),
  )
  const found = (['contradict', 'restate'] as const).map((relation) => {
    const seen = new Set<string>()
    const pairs = all.filter(({ pair, documents }) => {
      if (pair.relation !== relation || seen.has(documents)) return false
      seen.add(documents)
      return true
    })
    return { relation, pairs: pairs.map(({ pair }) => pair) }
  })
  return {
    pairs: found.flatMap(({ pairs }) => pairs.slice(0, most)),
    leftOut: found
      .filter(({ pairs }) => pairs.length > most)
      .map(({ relation, pairs }) => ({
        relation,
        proposition: null,
        documentPairs: pairs.length - most,
      })),
  }
}
