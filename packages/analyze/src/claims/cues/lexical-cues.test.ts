import { describe, expect, test } from 'vitest'
import { firedCues } from '../../test-support/fired-cues.ts'
import { lexicalCues } from './lexical-cues.ts'

/** Cue, a sentence that has it, where it has it, and a near miss that has not. */
const ROWS: readonly (readonly [cue: string, has: string, surface: string, nearMiss: string])[] = [
  ['obligation', 'You must oil the winch.', 'must', 'The delay has to do with the tide.'],
  ['possibility', 'The crane can lift two boats.', 'can', 'The crew opened a can of paint.'],
  ['prediction', 'The ferry will stop at noon.', 'will', 'The captain left a will.'],
  ['hedge', 'Perhaps the rope is wet.', 'Perhaps', 'Per metre the rope is cheap.'],
  ['booster', 'Clearly, the dock is full.', 'Clearly', 'The clear water is deep.'],
  ['positive-evaluation', 'Kees has a good ferry.', 'good', 'Consumer goods fill the ferry.'],
  ['negative-evaluation', 'Kees has a bad rope.', 'bad', 'Kees has a badge.'],
  ['importance', 'Paint is crucial for hulls.', 'crucial for', 'He lost his car keys.'],
  ['contrast', 'The dock is small, but the ferry fits.', 'but', 'All but one of the tugs sailed.'],
  [
    'concession',
    'Although the dock is small, the ferry fits.',
    'Although',
    'The crew acts as though the ferry were new.',
  ],
  [
    'cause',
    'The ferry is late because the crane broke.',
    'because',
    'The ferry is due to arrive at noon.',
  ],
  ['result', 'Therefore the ferry waits.', 'Therefore', 'Pens, ropes, oil and so on.'],
  ['example', 'Some cargo, such as salt, spoils.', 'such as', 'The captain leads by example.'],
  [
    'condition',
    'If the wind turns, the ferry waits.',
    'If',
    'The mate asked if the wind had turned.',
  ],
  ['summary', 'In short, ropes are cheap.', 'In short', 'Ropes are in short supply.'],
  ['sequence', 'Secondly, the rope is wet.', 'Secondly', 'The second rope is wet.'],
  ['sameness', 'Both tugs are the same.', 'the same', 'All the same, the tug sailed.'],
  ['difference', 'The two tugs differ.', 'differ', 'The two tugs sailed apart from one hour.'],
  ['denial', 'The gap is a myth.', 'a myth', 'The gap is a metre wide.'],
  ['rejection', 'That view is absurd.', 'absurd', 'It was a false alarm.'],
  ['endorsement', 'The logbook confirms it.', 'confirms', 'Turn right at the dock.'],
  ['centrality', 'Fear drives the order book.', 'drives', 'The file is on the hard drive.'],
  ['marginality', 'Charm plays no part in it.', 'plays no part', 'The crane is second to none.'],
  ['comparison', 'A ferry is slower than a tug.', 'slower than', 'The ferry is no longer red.'],
  [
    'definition',
    'A tender is defined as a sealed offer.',
    'is defined as',
    'The mate sent it by means of a tug.',
  ],
  ['own-opinion', 'I think ropes are cheap.', 'I think', 'They think ropes are cheap.'],
  ['opinion-holder', 'Critics call the tug a tub.', 'Critics', 'The critical bolt broke.'],
  [
    'reporting-phrase',
    'According to the mate, the tug leaks.',
    'According to',
    'The mate acts in accord with the rules.',
  ],
  ['reporting-verb', 'The mate said the tug leaks.', 'said', 'The mate met us at a trade show.'],
  ['negation', 'The crane does not turn.', 'not', 'Not only crews but also pilots read it.'],
  ['none', 'No crew sleeps at sea.', 'No', 'The crate came at no charge.'],
  ['failing', 'The crew sailed without a map.', 'without', 'The crew sailed without fail.'],
  ['statistic', 'Forty percent of crews skip lunch.', 'percent', 'Free samples lay on the dock.'],
  ['experience', 'Last year the crane fell over.', 'Last year', 'The rope lasts a year.'],
]

describe('a lexical cue fires at its word, and not on a near miss', () => {
  test.each(ROWS)('%s', (cue, has, surface, nearMiss) => {
    expect(firedCues(has).get(cue)).toBe(surface)
    expect([...firedCues(nearMiss).keys()]).not.toContain(cue)
  })
})

test('every lexical cue has an example', () => {
  expect([...new Set(ROWS.map(([cue]) => cue))]).toEqual(lexicalCues.map(({ name }) => name))
})
