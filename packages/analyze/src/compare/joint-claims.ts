import type { CollocationKind } from '../model/collocation.ts'
import { isAbove, sameWordsName } from '../profile/same-words.ts'
import { rowsOf, transposed } from '../statistics/count-matrix.ts'
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

/**
 * Every two features with so many joint claims, in no order. Time is the claims times the square of the features in one;
 * one feature is looked at at a time, so that space is that of the claims.
 *
 * @param members of the claims, in order
 */
export function* jointClaims(
  claims: FeaturedClaims,
  members: readonly number[],
  kind: CollocationKind,
  fewest: number,
): Generator<JointClaims> {
  const names = claims.names[kind]
  const rows = rowsOf(claims.features[kind], members)
  const places = transposed(rows)
  const claimsWith = (feature: number): Uint32Array =>
    places.columns.subarray(places.starts[feature], places.starts[feature + 1])
  for (const [number, first] of names.entries()) {
    const own = claimsWith(number)
    if (own.length < fewest) continue
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
      const secondClaims = claimsWith(other).length
      yield { first, second, joint, authorJoint, documents, firstClaims: own.length, secondClaims }
    }
  }
}
