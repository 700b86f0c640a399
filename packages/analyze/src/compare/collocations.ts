import { compareCodeUnits } from '@contend/ingest/text'
import type {
  Collocation,
  CollocationKind,
  Collocations,
  CollocationScope,
  CollocationsLeftOut,
} from '../model/collocation.ts'
import type { Group } from '../model/comparison.ts'
import { mostFeatures } from '../profile/same-words.ts'
import type { Tally } from '../profile/tally.ts'
import { expectedJoint } from '../statistics/expected-joint.ts'
import { g2FourTerm } from '../statistics/g2.ts'
import { logDice } from '../statistics/log-dice.ts'
import { featuredClaimsOf, type FeaturedClaim } from './featured-claims.ts'
import { jointClaims, type JointClaims } from './joint-claims.ts'

/** What bounds the work and the table. */
export interface CollocationLimits {
  readonly fewestClaims: number
  readonly mostPairs: number
}

const defaultLimits: CollocationLimits = { fewestClaims: 2, mostPairs: 1000 }
const kinds: readonly CollocationKind[] = ['category', 'term']

const withFigures = (
  scope: CollocationScope,
  claims: number,
  pair: JointClaims,
): Collocation | null => {
  const { joint, firstClaims: first, secondClaims: second } = pair
  const firmness = logDice(joint, first, second)
  const expected = expectedJoint(first, second, claims)
  if (firmness === null || expected === null) return null
  return {
    ...scope,
    ...pair,
    claims,
    expected,
    logDice: firmness,
    g2: g2FourTerm(joint, first - joint, second - joint, claims - first - second + joint),
  }
}

const firmestFirst = (a: Collocation, b: Collocation): number =>
  b.logDice - a.logDice ||
  compareCodeUnits(a.first, b.first) ||
  compareCodeUnits(a.second, b.second)

interface Found {
  readonly rows: readonly Collocation[]
  readonly leftOut: readonly CollocationsLeftOut[]
}

const collocationsIn = (
  scope: CollocationScope,
  claims: readonly FeaturedClaim[],
  { fewestClaims, mostPairs }: CollocationLimits,
): Found => {
  let kept: Collocation[] = []
  let all = 0
  const cut = (): void => {
    kept = kept.sort(firmestFirst).slice(0, mostPairs)
  }
  for (const pair of jointClaims(claims, scope.kind, fewestClaims)) {
    const row = withFigures(scope, claims.length, pair)
    if (row === null) continue
    all += 1
    kept.push(row)
    if (kept.length > 4 * mostPairs) cut()
  }
  cut()
  const pairs = all - kept.length
  return { rows: kept, leftOut: pairs === 0 ? [] : [{ ...scope, pairs }] }
}

interface Members {
  readonly unit: CollocationScope['unit']
  readonly name: string | null
  readonly claims: readonly FeaturedClaim[]
}

const foundIn = ({ unit, name, claims }: Members, limits: CollocationLimits): readonly Found[] => {
  const languages = [...new Set(claims.map(({ language }) => language))].sort()
  return languages.flatMap((language) => {
    const spoken = claims.filter((claim) => claim.language === language)
    return kinds.map((kind) => collocationsIn({ unit, name, language, kind }, spoken, limits))
  })
}

/**
 * Which categories, and which terms, of the lexicons that name topics stand in the same claims: in all
 * documents together and in each group. Claims attributed to others count too: a text that reports them
 * brings the two together, whatever it makes of them. What stands in the same words only (an entry in two
 * categories, overlapping hits) is no pair, nor is a category with one above it. The tally is a merged one;
 * the order of the documents of a group does not matter.
 */
export const collocate = (
  tally: Tally,
  groups: readonly Group[],
  limits: CollocationLimits = defaultLimits,
): Collocations => {
  let crowdedClaims = 0
  const claimsOf = new Map<string, readonly FeaturedClaim[]>()
  for (const [id, claims] of featuredClaimsOf(tally)) {
    const counted = claims.filter((claim) =>
      kinds.every((kind) => claim[kind].length <= mostFeatures),
    )
    crowdedClaims += claims.length - counted.length
    claimsOf.set(id, counted)
  }
  const found = [
    { unit: 'all' as const, name: null, claims: [...claimsOf.values()].flat() },
    ...groups.map(({ name, documents }) => ({
      unit: 'group' as const,
      name,
      claims: documents.flatMap((id) => claimsOf.get(id) ?? []),
    })),
  ].flatMap((members) => foundIn(members, limits))
  return {
    ...limits,
    mostFeatures,
    crowdedClaims,
    leftOut: found.flatMap(({ leftOut }) => leftOut),
    rows: found.flatMap(({ rows }) => rows),
  }
}
