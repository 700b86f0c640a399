import type { Span } from '@contend/ingest'
import type { StanceSide } from '../model/stance.ts'
import type { Predicate } from './predicates.ts'

/** The side a sentence's own words take, before it is asked who says them. */
export interface Decision {
  readonly side: StanceSide
  readonly predicate: Predicate | null
  readonly rule: string
  /** Granted only: it weighs little. */
  readonly conceded: boolean
}

const distance = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end)

const nearest = (predicates: readonly Predicate[], subjects: readonly Span[]): Predicate | null => {
  let best: Predicate | null = null
  let least = Infinity
  for (const predicate of predicates) {
    for (const subject of subjects) {
      const far = distance(predicate, subject)
      if (far < least) {
        least = far
        best = predicate
      }
    }
  }
  return best
}

const agree = (predicates: readonly Predicate[]): boolean =>
  new Set(predicates.map(({ side }) => side)).size === 1

/** "The differences … are fading": what is said of a noun turns it. */
const saidOfNoun = (pool: readonly Predicate[], verbs: readonly Span[]): Predicate | null => {
  const first = pool[0]
  const last = pool.at(-1)
  if (first === undefined || last === undefined || !first.noun || first.side === last.side)
    return null
  const verbBetween = verbs.some((verb) => verb.start >= first.end && verb.start <= last.start)
  return verbBetween ? last : null
}

/**
 * The side of a sentence: of its main words if any, else of what it concedes. Where words of both sides
 * stand in the main part, in this order: what stands behind the last turn ("but"), what is said of a
 * noun, what shares a clause with the subject (`clauses` may be dear and is only called here), what is
 * nearest to the subject.
 */
export const decideSide = (
  predicates: readonly Predicate[],
  subjects: readonly Span[],
  context: {
    readonly verbs: readonly Span[]
    readonly clauses: () => readonly Span[]
  },
): Decision => {
  const neutral: Decision = {
    side: 'neutral',
    predicate: null,
    rule: 'no-predicate',
    conceded: false,
  }
  if (predicates.length === 0) return neutral
  const main = predicates.filter(({ segment }) => !segment.conceded)
  const conceded = main.length === 0
  const pool = conceded ? predicates : main
  const decided = (predicate: Predicate | null, rule: string): Decision => {
    if (predicate === null) return neutral
    return {
      side: predicate.side,
      predicate,
      rule: predicate.turn === null ? rule : `${rule}:${predicate.turn}`,
      conceded,
    }
  }
  if (agree(pool))
    return decided(
      subjects.length > 0 ? nearest(pool, subjects) : (pool[0] ?? null),
      pool[0]?.rule ?? 'predicate',
    )
  const last = pool.at(-1)?.segment
  const afterTurn = pool.filter(({ segment }) => segment === last)
  if (last !== pool[0]?.segment && agree(afterTurn))
    return decided(nearest(afterTurn, subjects) ?? afterTurn[0] ?? null, 'after-the-turn')
  const said = saidOfNoun(pool, context.verbs)
  if (said !== null) return decided(said, 'said-of-noun')
  for (const clause of context.clauses()) {
    const inside = pool.filter((predicate) => distance(predicate, clause) === 0)
    const holdsSubject = subjects.some((subject) => distance(subject, clause) === 0)
    if (holdsSubject && inside.length > 0 && agree(inside))
      return decided(inside[0] ?? null, 'same-clause')
  }
  return decided(nearest(pool, subjects) ?? pool.at(-1) ?? null, 'nearest-predicate')
}
