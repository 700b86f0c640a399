import { describe, expect, test } from 'vitest'
import { firedCues } from '../../test-support/fired-cues.ts'
import { degreeCues } from './degree-cues.ts'

/** Cue, a sentence that has it, where (`null`: the sentence as such), and a near miss that has not. */
const ROWS: readonly (readonly [
  cue: string,
  has: string,
  surface: string | null,
  nearMiss: string,
])[] = [
  ['comparative', 'A net is stronger today.', 'stronger', 'A strong net tears another.'],
  ['superlative', 'This is the strongest net.', 'strongest', 'This is an honest net.'],
  ['superlative', 'What matters most is the net.', 'most', 'Most captains want nets.'],
  ['universal', 'Every net has a hole.', 'Every', 'Everard has a net.'],
  ['focus', 'Only the mate can row.', 'Only', 'The lonely mate can row.'],
  ['today', 'Nets are cheap nowadays.', 'nowadays', 'Nets are cheap in spring.'],
  ['today', 'The mate rows no longer.', 'longer', 'The mate wants a longer net.'],
  ['correction', 'It is not the net but the rope.', 'not the net but', 'It is not the net.'],
  ['correction', 'They row rather than sail.', 'rather than', 'They would rather sail.'],
  ['correction', 'It isn’t about nets.', 'n’t about', 'It isn’t enough.'],
  [
    'abstract-noun',
    'The isolation hurts their friendship.',
    'isolation',
    'The city and the ship hate fences.',
  ],
]

describe('a cue of degree fires where it should, and not on a near miss', () => {
  test.each(ROWS)('%s: %s', (cue, has, surface, nearMiss) => {
    const fired = firedCues(has)
    expect([...fired.keys()]).toContain(cue)
    expect(fired.get(cue)).toBe(surface)
    expect([...firedCues(nearMiss).keys()]).not.toContain(cue)
  })
})

test('every cue of degree has an example', () => {
  expect([...new Set(ROWS.map(([cue]) => cue))]).toEqual(degreeCues.map(({ name }) => name))
})
