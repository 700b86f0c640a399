import type { CollocationKind } from '../model/collocation.ts'
import { isAbove, sameWordsName } from '../profile/same-words.ts'
import type { FeaturedClaim } from './featured-claims.ts'

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
  lastDocument: string | null
}

const noMeeting = (): Meeting => ({ joint: 0, authorJoint: 0, documents: 0, lastDocument: null })

const placesOf = (
  claims: readonly FeaturedClaim[],
  kind: CollocationKind,
): ReadonlyMap<string, readonly (readonly [claim: FeaturedClaim, at: number])[]> => {
  const places = new Map<string, (readonly [FeaturedClaim, number])[]>()
  for (const claim of claims) {
    for (const [at, name] of claim[kind].entries()) {
      const known = places.get(name)
      if (known === undefined) places.set(name, [[claim, at]])
      else known.push([claim, at])
    }
  }
  return places
}

/**
 * Every two features with so many joint claims, in no order. Claims of one document have to follow each
 * other. Time is the claims times the square of the features in one; one feature is looked at at a time,
 * so that space is that of the claims.
 */
export function* jointClaims(
  claims: readonly FeaturedClaim[],
  kind: CollocationKind,
  fewest: number,
): Generator<JointClaims> {
  const places = placesOf(claims, kind)
  for (const [first, own] of places) {
    if (own.length < fewest) continue
    const meetings = new Map<string, Meeting>()
    for (const [claim, at] of own) {
      const features = claim[kind]
      for (const second of features.slice(at + 1)) {
        if (isAbove(first, second)) continue
        if (claim.same.size > 0 && claim.same.has(sameWordsName(first, second))) continue
        const meeting = meetings.get(second) ?? noMeeting()
        if (meeting.joint === 0) meetings.set(second, meeting)
        meeting.joint += 1
        if (claim.isAuthors) meeting.authorJoint += 1
        if (meeting.lastDocument !== claim.document) meeting.documents += 1
        meeting.lastDocument = claim.document
      }
    }
    for (const [second, { joint, authorJoint, documents }] of meetings) {
      if (joint < fewest) continue
      const secondClaims = places.get(second)?.length ?? 0
      const firstClaims = own.length
      yield { first, second, joint, authorJoint, documents, firstClaims, secondClaims }
    }
  }
}
