import { describe, expect, test } from 'vitest'
import { firedCues } from '../../test-support/fired-cues.ts'
import { placeCues } from './place-cues.ts'

/** Words that make a text turn on something. */
const ON_NETS =
  'The mate mends old nets with tar. The crew buys tar and nets. Old nets need tar. The mate and the crew mend nets with tar.'

/** Cue, a text with the index of the sentence that has it, where, and a text with one that has not. */
const ROWS: readonly (readonly [
  cue: string,
  has: string,
  index: number,
  surface: string | null,
  nearMiss: string,
  indexOfMiss: number,
])[] = [
  ['heading-topic', '# Choosing a net\nNets tear.', 0, null, '# Nets tear at sea\nNets tear.', 0],
  ['heading-topic', '# How nets tear', 0, null, 'How nets tear.', 0],
  ['heading-assertion', '# The rope broke at sea', 0, null, '# How the rope broke at sea', 0],
  ['heading-assertion', '= The rope broke at sea', 0, null, '- The rope broke at sea', 0],
  ['heading-command', '# Mend the net', 0, null, '# The net is old', 0],
  ['heading-command', '# Mend the net', 0, null, '- Mend the net', 0],
  ['list-item', '- Nets tear.', 0, null, 'Nets tear.', 0],
  ['unfinished-item', '- A red net', 0, null, '- The crew needs nets', 0],
  ['unfinished-line', 'What the crew told us', 0, null, 'This is what the crew told us.', 0],
  ['unfinished-line', 'Our nets', 0, null, '# Our nets', 0],
  ['alone-in-block', 'Nets tear.\nRopes rot.', 0, null, 'Nets tear. Ropes rot.', 0],
  ['first-in-block', 'Nets tear. Ropes rot.', 0, null, 'Nets tear. Ropes rot.', 1],
  ['last-in-block', 'Nets tear. Ropes rot.', 1, null, 'Nets tear.\nRopes rot.', 1],
  [
    'opening',
    'Nets tear. Ropes rot. Tugs leak. Masts bend.',
    0,
    null,
    'Nets tear. Ropes rot. Tugs leak. Masts bend.',
    1,
  ],
  ['opening', 'Nets tear. Ropes rot. Tugs leak. Masts bend.', 0, null, 'Nets tear. Ropes rot.', 0],
  [
    'closing',
    'Nets tear. Ropes rot. Tugs leak. Masts bend.',
    3,
    null,
    'Nets tear. Ropes rot. Tugs leak. Masts bend.',
    2,
  ],
  [
    'opens-with-demonstrative',
    'Nets tear. This is dear.',
    1,
    'This',
    'Nets tear. Is this dear?',
    1,
  ],
  [
    'opens-with-contrast',
    'Nets tear. However, ropes hold.',
    1,
    'However',
    'Nets tear. Ropes, however, hold.',
    1,
  ],
  ['opens-with-adverb', 'Often nets tear.', 0, 'Often', 'Nets often tear.', 0],
  ['opens-with-adverb', 'Often nets tear.', 0, 'Often', 'When nets tear, crews swear.', 0],
  ['opens-with-phrase', 'At sea nets tear.', 0, 'At', 'Nets tear at sea.', 0],
  ['opens-with-phrase', 'At sea nets tear.', 0, 'At', 'Although nets tear, crews fish.', 0],
  [
    'opens-with-conclusion',
    'Nets tear. Therefore crews swear.',
    1,
    'Therefore',
    'Nets tear. Crews, therefore, swear.',
    1,
  ],
  ['off-topic', `${ON_NETS} It rains.`, 4, null, `${ON_NETS} It rains on nets.`, 4],
  ['off-topic', `${ON_NETS} It rains.`, 4, null, 'It rains.', 0],
]

describe('a cue of place fires where it should, and not on a near miss', () => {
  test.each(ROWS)('%s: %s', (cue, has, index, surface, nearMiss, indexOfMiss) => {
    const fired = firedCues(has, index)
    expect([...fired.keys()]).toContain(cue)
    expect(fired.get(cue)).toBe(surface)
    expect([...firedCues(nearMiss, indexOfMiss).keys()]).not.toContain(cue)
  })
})

test('every cue of place has an example', () => {
  expect([...new Set(ROWS.map(([cue]) => cue))]).toEqual(placeCues.map(({ name }) => name))
})
