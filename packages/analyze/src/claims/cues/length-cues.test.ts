import { describe, expect, test } from 'vitest'
import { firedCues } from '../../test-support/fired-cues.ts'
import { lengthCues } from './length-cues.ts'

/** Cue, a sentence that has it, where (`null`: the sentence as such), and a near miss that has not. */
const ROWS: readonly (readonly [
  cue: string,
  has: string,
  surface: string | null,
  nearMiss: string,
])[] = [
  ['one-or-two-words', 'Not so.', null, 'That is not so.'],
  ['under-five-words', 'That is not so.', null, 'That is not so bad.'],
  ['under-eight-words', 'The mate mends nets at night.', null, 'The mate mends nets.'],
  [
    'over-twelve-words',
    'The mate mends nets at night because the crew needs them at dawn.',
    null,
    'The mate mends nets at night because the crew needs them soon.',
  ],
  [
    'over-twenty-words',
    'The mate mends nets at night because the crew needs them at dawn and the cook wants fish for the pot.',
    null,
    'The mate mends nets at night because the crew needs them at dawn and the cook wants fish to fry.',
  ],
  [
    'over-thirty-words',
    'The mate mends nets at night because the crew needs them at dawn and the cook wants fish for the pot, which hangs over the stove in the cold old galley.',
    null,
    'The mate mends nets at night because the crew needs them at dawn and the cook wants fish for the pot, which hangs over the stove in the old galley.',
  ],
  ['announces-list', 'A crew needs two things:', ':', 'A crew needs two things: nets and rope.'],
  ['label-and-colon', 'Note well: nets tear.', 'Note well:', 'We sail at 10:30 sharp.'],
  ['semicolon', 'Nets tear; ropes rot.', ';', 'Nets tear, and ropes rot.'],
]

describe('a cue of length fires where it should, and not on a near miss', () => {
  test.each(ROWS)('%s: %s', (cue, has, surface, nearMiss) => {
    const fired = firedCues(has)
    expect([...fired.keys()]).toContain(cue)
    expect(fired.get(cue)).toBe(surface)
    expect([...firedCues(nearMiss).keys()]).not.toContain(cue)
  })
})

test('every cue of length has an example', () => {
  expect([...new Set(ROWS.map(([cue]) => cue))]).toEqual(lengthCues.map(({ name }) => name))
})
