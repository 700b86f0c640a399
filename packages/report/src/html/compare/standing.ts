import type { PositionSide } from '@contend/analyze'

/** The side of a document on a proposition; `unknown` where positions are not analysed. */
export type KnownSide = PositionSide | 'unknown'

/** Every side there is, the unknown one last. */
export const knownSides: readonly KnownSide[] = [
  'for',
  'mixed',
  'against',
  'mentioned',
  'absent',
  'unknown',
]

/** How two documents stand to each other on a proposition, in the order of the summary. */
export const standingKinds = [
  'opposite',
  'partly',
  'same',
  'only-a',
  'only-b',
  'one-sided',
  'neither',
  'unknown',
] as const

/** One of `standingKinds`. */
export type StandingKind = (typeof standingKinds)[number]

/** How two documents stand to each other on a proposition. */
export interface Standing {
  readonly kind: StandingKind
  readonly words: string
}

/** Heading of the propositions of a kind. */
export const kindTitles: Readonly<Record<StandingKind, string>> = {
  opposite: 'Opposite sides',
  partly: 'One of them argues both ways',
  same: 'Same side',
  'only-a': 'A argues it, B never touches it',
  'only-b': 'B argues it, A never touches it',
  'one-sided': 'One takes a side, the other raises it only',
  neither: 'Neither takes a side',
  unknown: 'Not analysed in one of them, or in both',
}

const takes = (side: KnownSide): boolean => side === 'for' || side === 'against' || side === 'mixed'

/** How `a` and `b` stand to each other: what one argues and the other never touches is told apart. */
export const standingOf = (a: KnownSide, b: KnownSide): Standing => {
  const unknown = [a === 'unknown' ? 'A' : '', b === 'unknown' ? 'B' : ''].filter(Boolean)
  if (unknown.length > 0) return { kind: 'unknown', words: `${unknown.join(' and ')} not analysed` }
  if (takes(a) && takes(b)) {
    if (a === b) return { kind: 'same', words: kindTitles.same }
    return a === 'mixed' || b === 'mixed'
      ? { kind: 'partly', words: `${a === 'mixed' ? 'A' : 'B'} argues both ways` }
      : { kind: 'opposite', words: kindTitles.opposite }
  }
  if (takes(a) && b === 'absent') return { kind: 'only-a', words: kindTitles['only-a'] }
  if (takes(b) && a === 'absent') return { kind: 'only-b', words: kindTitles['only-b'] }
  if (takes(a)) return { kind: 'one-sided', words: 'B raises it and takes no side' }
  if (takes(b)) return { kind: 'one-sided', words: 'A raises it and takes no side' }
  return { kind: 'neither', words: kindTitles.neither }
}
