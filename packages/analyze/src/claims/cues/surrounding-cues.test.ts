import { describe, expect, test } from 'vitest'
import { firedCues } from '../../test-support/fired-cues.ts'
import { surroundingCues } from './surrounding-cues.ts'

const [WEIGHS, ADVISES] = ['Good nets never tear.', 'You must not row alone.']
const [NAMES, TELLS, PLAIN] = ['Kees Vos married Ingrid Solheim.', 'The crew sold it.', 'It rains.']
const text = (...sentences: readonly string[]): string => sentences.join(' ')

/** Cue, a text with the index of the sentence that has it, and a text with the index of one that has not. */
const ROWS: readonly (readonly [
  cue: string,
  has: string,
  index: number,
  nearMiss: string,
  indexOfMiss: number,
])[] = [
  ['neighbours-argue', text(WEIGHS, PLAIN, ADVISES), 1, text(WEIGHS, PLAIN, TELLS), 1],
  ['neighbours-argue', text(WEIGHS, PLAIN, ADVISES), 1, text(PLAIN, WEIGHS), 0],
  ['neighbours-do-not-argue', text(PLAIN, WEIGHS, TELLS), 1, text(PLAIN, WEIGHS, ADVISES), 1],
  ['neighbours-tell', text(TELLS, PLAIN, TELLS), 1, text(TELLS, PLAIN, WEIGHS), 1],
  ['after-question', 'Who mends nets? The mate does.', 1, 'The mate mends nets. Who else?', 1],
  ['after-question', 'Who mends nets? The mate does.', 1, 'Who mends nets? It rains. The mate.', 2],
  ['after-list-opener', 'A crew needs:\n- Nets', 1, 'A crew needs nets.\n- Rope', 1],
  [
    'before-reason',
    'The net tore. After all, it was old.',
    0,
    'The net tore. After all the storms it was old.',
    0,
  ],
  ['before-reason', 'The net was old. Therefore it tore.', 0, 'Therefore it tore. It was old.', 0],
  ['before-contrast', 'Nets tear. However, ropes hold.', 0, 'Nets tear. Ropes, however, hold.', 0],
  ['before-comment', 'Nets tear. This is dear.', 0, 'Nets tear. This net is dear.', 0],
  [
    'after-example',
    'Salt, for example, spoils. It gets wet.',
    1,
    'Crews lead by example. They get wet.',
    1,
  ],
  [
    'within-example',
    'Imagine a crew at sea. It rains. It snows.',
    2,
    'Imagine a crew at sea. It rains.\nIt snows.',
    2,
  ],
  ['after-heading', '# Our nets\nNets tear.', 1, '# Our nets\nNets tear. It rains.', 2],
  ['after-heading', '= Our nets\nNets tear.', 1, 'x Our nets\nNets tear.', 1],
  [
    'hardly-arguing-text',
    text(PLAIN, TELLS, PLAIN, TELLS, WEIGHS, PLAIN),
    0,
    text(PLAIN, WEIGHS, ADVISES, WEIGHS, WEIGHS, PLAIN),
    0,
  ],
  [
    'hardly-arguing-text',
    text(PLAIN, TELLS, PLAIN, TELLS, TELLS, PLAIN),
    0,
    text(PLAIN, TELLS, PLAIN, TELLS, TELLS),
    0,
  ],
  [
    'naming-text',
    text(PLAIN, NAMES, NAMES, PLAIN, PLAIN, PLAIN),
    0,
    text(NAMES, NAMES, PLAIN, PLAIN, PLAIN, PLAIN),
    0,
  ],
  [
    'instructing-text',
    text(PLAIN, 'Mend the net.', 'Oil the winch.', PLAIN, PLAIN, PLAIN),
    0,
    text(PLAIN, 'Mend the net.', 'The crew oils it.', PLAIN, PLAIN, PLAIN),
    0,
  ],
]

describe('a cue of the surroundings fires where it should, and not on a near miss', () => {
  test.each(ROWS)('%s: %s', (cue, has, index, nearMiss, indexOfMiss) => {
    const fired = firedCues(has, index)
    expect([...fired.keys()]).toContain(cue)
    expect(fired.get(cue)).toBeNull()
    expect([...firedCues(nearMiss, indexOfMiss).keys()]).not.toContain(cue)
  })
})

test('every cue of the surroundings has an example', () => {
  expect([...new Set(ROWS.map(([cue]) => cue))]).toEqual(surroundingCues.map(({ name }) => name))
})

test('boilerplate parts neighbours, and a caption has none', () => {
  expect([...firedCues('Who mends nets?\nx Share this\nThe mate does.', 2).keys()]).not.toContain(
    'after-question',
  )
  expect([...firedCues('Who mends nets?\n^ The mate at work', 1).keys()]).not.toContain(
    'after-question',
  )
})
