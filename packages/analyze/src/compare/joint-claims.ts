import type { CollocationKind } from '../model/collocation.ts'
import { isAbove, sameWordsName } from '../profile/same-words.ts'
import { rowsOf, type SparseRows } from '../statistics/count-matrix.ts'
import type { FeaturedClaims } from './featured-claims.ts'

/** Two features with the claims they stand in. */
export interface JointClaims {
  readonly first: string
  readonly second: string
  readonly joint: number
  readonly authorJoint: number
  readonly documents: number
  readonly firstClaims: number
  readonly secondClaims: number
}

interface Meeting {
  joint: number
  authorJoint: number
  documents: number
  lastDocument: number
}

const noMeeting = (): Meeting => ({ joint: 0, authorJoint: 0, documents: 0, lastDocument: -1 })

/** The places of the rows that have a column, by column. */
const placesOf = (rows: SparseRows): ReadonlyMap<number, readonly number[]> => {
  const places = new Map<number, number[]>()
  for (let row = 0; row + 1 < rows.starts.length; row++) {
    for (const column of rows.columns.subarray(rows.starts[row], rows.starts[row + 1])) {
      const known = places.get(column)
      if (known === undefined) places.set(column, [row])
      else known.push(row)
    }
  }
  return places
}

/**
 * Every two features with so many joint claims, in no order. Time is the claims times the square of the features in one;
 * one feature is looked at at a time, so that space is that of the claims.
 *
 * @param members of the claims; those of one document follow each other
 */
export function* jointClaims(
  claims: FeaturedClaims,
  members: readonly number[],
  kind: CollocationKind,
  fewest: number,
): Generator<JointClaims> {
  const names = claims.names[kind]
  const rows = rowsOf(claims.features[kind], members)
  const places = placesOf(rows)
  for (const [number, own] of places) {
    if (own.length < fewest) continue
    const first = names[number] ?? ''
    const meetings = new Map<number, Meeting>()
    for (const row of own) {
      const claim = members[row] ?? 0
      const document = claims.documentOf[claim] ?? 0
      const same = claims.same.get(claim)
      for (const second of rows.columns.subarray(rows.starts[row], rows.starts[row + 1])) {
        if (second <= number || same?.has(sameWordsName(first, names[second] ?? '')) === true)
          continue
        const meeting = meetings.get(second) ?? noMeeting()
        if (meeting.joint === 0) meetings.set(second, meeting)
        meeting.joint += 1
        meeting.authorJoint += claims.isAuthors[claim] ?? 0
        if (meeting.lastDocument !== document) meeting.documents += 1
        meeting.lastDocument = document
      }
    }
    for (const [other, { joint, authorJoint, documents }] of meetings) {
      const second = names[other] ?? ''
      if (joint < fewest || isAbove(first, second)) continue
      const secondClaims = places.get(other)?.length ?? 0
      yield { first, second, joint, authorJoint, documents, firstClaims: own.length, secondClaims }
    }
  }
}
