import type { SidedClaim } from './sided-claims.ts'

const reserveWords = (name: 'a' | 'b', { reserves }: SidedClaim): readonly string[] =>
  reserves.map((reserve) => `${name} ${reserve}`)

/** Why two claims that take sides on one proposition were paired, with all that differs between them. */
export const sidedReason = (a: SidedClaim, b: SidedClaim): string => {
  const { proposition, scope } = a.stance
  const sides =
    a.stance.stance === b.stance.stance
      ? `both ${a.stance.stance} ${proposition}: a by ${a.cue}, b by ${b.cue}`
      : `a ${a.stance.stance} ${proposition} by ${a.cue}, b ${b.stance.stance} it by ${b.cue}`
  return [
    sides,
    ...(scope === null ? [] : [`both of ${scope} only`]),
    ...reserveWords('a', a),
    ...reserveWords('b', b),
  ].join('; ')
}
