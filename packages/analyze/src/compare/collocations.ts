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
import { featuredClaimsOf, type FeaturedClaims } from './featured-claims.ts'
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
  claims: FeaturedClaims,
  members: readonly number[],
  { fewestClaims, mostPairs }: CollocationLimits,
): Found => {
  let kept: Collocation[] = []
  let all = 0
  const cut = (): void => {
    kept = kept.sort(firmestFirst).slice(0, mostPairs)
  }
  for (const pair of jointClaims(claims, members, scope.kind, fewestClaims)) {
    const row = withFigures(scope, members.length, pair)
    if (row === null) continue
    all += 1
    kept.push(row)
    if (kept.length > 4 * mostPairs) cut()
  }
  cut()
  const pairs = all - kept.length
  return { rows: kept, leftOut: pairs === 0 ? [] : [{ ...scope, pairs }] }
}

interface Unit {
  readonly unit: CollocationScope['unit']
  readonly name: string | null
  /** Places of its documents in the tally. */
  readonly documents: readonly number[]
}

const claimsIn = ({ documents }: FeaturedClaims, document: number): readonly number[] => {
  const [from = 0, to = 0] = documents.subarray(document, document + 2)
  return Array.from({ length: to - from }, (_, at) => from + at)
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
  const claims = featuredClaimsOf(tally, mostFeatures)
  const places = new Map([...tally.documents.keys()].map((id, place) => [id, place]))
  const languages = [...tally.documents.values()].map(({ language }) => language)
  const units: readonly Unit[] = [
    { unit: 'all', name: null, documents: [...places.values()] },
    ...groups.map(({ name, documents }) => ({
      unit: 'group' as const,
      name,
      documents: documents.flatMap((id) => places.get(id) ?? []),
    })),
  ]
  const found = units.flatMap(({ unit, name, documents }) => {
    const withClaims = documents.filter(
      (document) => claims.documents[document] !== claims.documents[document + 1],
    )
    const spoken = [...new Set(withClaims.map((document) => languages[document] ?? ''))].sort()
    return spoken.flatMap((language) => {
      const members = withClaims
        .filter((document) => languages[document] === language)
        .flatMap((document) => claimsIn(claims, document))
      return kinds.map((kind) =>
        collocationsIn({ unit, name, language, kind }, claims, members, limits),
      )
    })
  })
  return {
    ...limits,
    mostFeatures,
    crowdedClaims: claims.crowded,
    leftOut: found.flatMap(({ leftOut }) => leftOut),
    rows: found.flatMap(({ rows }) => rows),
  }
}
