import { wordsAt } from './claim-facts.ts'
import type { SidedClaim } from './sided-claims.ts'

/** A predicate of so few letters ("no", "the") says nothing without its subject. */
const SHORT = 4
const NEAR = 30

/** The words that put a claim on its side: 'the same', 'no B2B brain', 'different' (negated). */
const cueWords = ({ claim, stance }: SidedClaim): string => {
  const { predicate, subject, negations } = stance
  if (predicate === null) return ''
  const joins =
    subject !== null &&
    predicate.end - predicate.start <= SHORT &&
    subject.start >= predicate.end &&
    subject.start - predicate.end <= NEAR
  const words = wordsAt(claim.text, joins ? { ...predicate, end: subject.end } : predicate)
  return negations % 2 === 1 ? `${words} negated` : words
}

const reserveWords = (name: 'a' | 'b', { reserves }: SidedClaim): readonly string[] =>
  reserves.map((reserve) => `${name} ${reserve}`)

/** Why two claims that take sides on one proposition were paired, with all that differs between them. */
export const sidedReason = (a: SidedClaim, b: SidedClaim): string => {
  const { proposition, scope } = a.stance
  const sides =
    a.stance.stance === b.stance.stance
      ? `both ${a.stance.stance} ${proposition}: a by ${cueWords(a)}, b by ${cueWords(b)}`
      : `a ${a.stance.stance} ${proposition} by ${cueWords(a)}, b ${b.stance.stance} it by ${cueWords(b)}`
  return [
    sides,
    ...(scope === null ? [] : [`both of ${scope} only`]),
    ...reserveWords('a', a),
    ...reserveWords('b', b),
  ].join('; ')
}
