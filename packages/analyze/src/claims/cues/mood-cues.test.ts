import { describe, expect, test } from 'vitest'
import { firedCues } from '../../test-support/fired-cues.ts'
import { moodCues } from './mood-cues.ts'

/** Cue, a sentence that has it, where (`null`: the sentence as such), and a near miss that has not. */
const ROWS: readonly (readonly [
  cue: string,
  has: string,
  surface: string | null,
  nearMiss: string,
])[] = [
  ['question', 'Who mends nets?', null, 'The crew asks who mends nets.'],
  ['open-question', 'Do nets tear?', null, 'Nets tear, right?'],
  ['rhetorical-question', 'Is that really so?', 'really', 'Is that so?'],
  ['question-to-reader', 'Do you mend nets?', null, 'Do they mend nets?'],
  ['indirect-question', 'I wonder whether nets tear.', null, 'No wonder the nets tear.'],
  ['command', 'Oil the winch.', 'Oil', 'The oil of the winch is old.'],
  ['command', 'First, wash the deck.', 'wash', 'First Mate Vos washed the deck.'],
  ['negative-command', 'Never sail at night.', 'Never', 'Never has a crew been so wet.'],
  ['negative-command', 'Avoid wet ropes.', 'Avoid', 'Avoiding wet ropes is wise.'],
  ['command-to-look', 'Visit the harbour office.', 'Visit', 'Pilots visit the harbour office.'],
  ['command-to-look', 'Leave us a comment.', 'Leave', 'Leave the rope alone.'],
  ['command-to-suppose', 'Imagine a crew at sea.', 'Imagine', 'The crew can imagine a storm.'],
  ['command-to-suppose', 'Let us suppose the mate is ill.', 'Let', 'Let us row.'],
  ['step', 'Boil the tar for ten minutes.', null, 'Boil the tar twice.'],
  ['step', 'Stir 3 cups of tar.', null, 'The crew stirred 3 cups of tar.'],
  ['courtesy', 'Thanks for the rope.', 'Thanks', 'Thanks to the rope, the tug held.'],
  ['courtesy', 'Please mend the net.', 'Please', 'It is hard to please a mate.'],
  ['courtesy', 'Dear reader, nets tear.', 'Dear', 'Nets are dear.'],
  ['about-the-text', 'This article is about nets.', 'This article', 'This net is a metre wide.'],
  [
    'about-the-text',
    'The link is at the end.',
    'The link',
    'The link between nets and profit is weak.',
  ],
  ['announcement', 'We will look at nets first.', 'We will look', 'We will mend the nets first.'],
]

describe('a cue of mood fires where it should, and not on a near miss', () => {
  test.each(ROWS)('%s: %s', (cue, has, surface, nearMiss) => {
    const fired = firedCues(has)
    expect([...fired.keys()]).toContain(cue)
    expect(fired.get(cue)).toBe(surface)
    expect([...firedCues(nearMiss).keys()]).not.toContain(cue)
  })
})

test('every cue of mood has an example', () => {
  expect([...new Set(ROWS.map(([cue]) => cue))]).toEqual(moodCues.map(({ name }) => name))
})
