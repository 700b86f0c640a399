import { compareCodeUnits } from '@contend/ingest'
import { g2FourTerm } from '../../statistics/g2.ts'
import { logDice } from '../../statistics/log-dice.ts'
import type { CandidateCount } from './count-candidates.ts'

/** What candidates are ranked by. */
export type AssociationMeasure = 'log-dice' | 'g2'

/** How firmly a candidate goes with a category. */
export interface Association {
  readonly logDice: number
  readonly g2: number
  /** How often it is in the company of the category. */
  readonly observed: number
  /** How often it would be if it went with all claims alike: first·second / size. */
  readonly expected: number
}

/** A candidate with its figures. */
export interface RankedCandidate extends CandidateCount, Association {}

/**
 * The association of a candidate, from the table of Evert (2008): `joint` of its `total` occurrences are
 * among the `company` units of `size` that are near the category. `null` where it is not attracted, or
 * nothing can be told.
 */
const association = (
  { joint, total }: Pick<CandidateCount, 'joint' | 'total'>,
  { company, size }: { readonly company: number; readonly size: number },
): Association | null => {
  const expected = (company * total) / size
  const dice = logDice(joint, company, total)
  const g2 = g2FourTerm(joint, company - joint, total - joint, size - company - total + joint)
  if (dice === null || g2 === null || joint <= expected) return null
  return { logDice: dice, g2, observed: joint, expected }
}

const nameOf = ({ kind, name }: Pick<CandidateCount, 'kind' | 'name'>): string => `${kind} ${name}`

/** What a phrase is made of: its words, and the two phrases in one of three words. */
const partsOf = ({ name, lemmas }: CandidateCount): readonly string[] => {
  const keys = name.split(' ')
  const pairs =
    keys.length < 3 ? [] : keys.slice(1).map((key, at) => `literal ${keys[at] ?? ''} ${key}`)
  return [...lemmas.map((lemma) => `lemma ${lemma}`), ...pairs]
}

/** Without words and phrases that occur in a longer one only. */
const withoutParts = (candidates: readonly RankedCandidate[]): readonly RankedCandidate[] => {
  const byName = new Map(candidates.map((candidate) => [nameOf(candidate), candidate]))
  const dropped = new Set<RankedCandidate>()
  for (const whole of candidates) {
    if (whole.kind === 'lemma') continue
    for (const name of partsOf(whole)) {
      const part = byName.get(name)
      if (part?.total === whole.total && part.observed === whole.observed) dropped.add(part)
    }
  }
  return candidates.filter((candidate) => !dropped.has(candidate))
}

/** The attracted candidates, the firmest first; equal ones by the other measure, then by name. */
export const rankCandidates = (
  counts: Iterable<CandidateCount>,
  table: { readonly company: number; readonly size: number },
  by: AssociationMeasure,
): readonly RankedCandidate[] => {
  const ranked: RankedCandidate[] = []
  for (const count of counts) {
    const figures = association(count, table)
    if (figures !== null) ranked.push({ ...count, ...figures })
  }
  const [first, second] = by === 'g2' ? (['g2', 'logDice'] as const) : (['logDice', 'g2'] as const)
  return withoutParts(ranked).toSorted(
    (a, b) =>
      b[first] - a[first] || b[second] - a[second] || compareCodeUnits(nameOf(a), nameOf(b)),
  )
}
