import { describe, expect, test } from 'vitest'
import { firedCues } from '../../test-support/fired-cues.ts'
import { clauseCues } from './clause-cues.ts'

/** Cue, a sentence that has it, where (`null`: the sentence as such), and a near miss that has not. */
const ROWS: readonly (readonly [
  cue: string,
  has: string,
  surface: string | null,
  nearMiss: string,
])[] = [
  ['subject-i', 'I sell rope.', 'I', 'The captain told me twice.'],
  ['subject-you', 'You pay twice.', 'You', 'The captain pays you twice.'],
  ['subject-person', 'He sank the tug.', 'He', 'His tug sank.'],
  ['subject-they', 'They rent tugs.', 'They', 'Give them tugs.'],
  ['subject-it', 'It rains.', 'It', 'Its mast is red.'],
  ['subject-this', 'This worries the crew.', 'This', 'This ferry worries the crew.'],
  ['subject-there', 'There is a ferry.', 'There', 'There, the ferry turns.'],
  ['subject-wh', 'What you see is a tug.', 'What you see', 'The crew knows what you see.'],
  ['subject-wh', 'How do pilots choose a tug?', 'How', 'Do pilots choose a tug?'],
  ['subject-action', 'Selling rope is dull.', 'Selling rope', 'The crew is selling rope.'],
  ['subject-action', 'To sell rope is dull.', 'To sell rope', 'To sell rope, you need patience.'],
  ['subject-everyone', 'Nobody reads maps.', 'Nobody', 'The mate reads maps to nobody.'],
  ['subject-everyone', 'One never knows.', 'One never', 'One captain bought a tug.'],
  ['subject-generic', 'Old ropes rot.', 'Old ropes', 'The ropes rot.'],
  ['subject-possessed', 'Our crew is old.', 'Our crew', 'The crew is ours.'],
  [
    'subject-name',
    'Ingrid Solheim mends nets.',
    'Ingrid Solheim',
    'The fisher mends Ingrid Solheim’s nets.',
  ],
  ['present', 'The crew sells rope.', 'sells', 'The crew sold rope.'],
  ['past', 'The crew sold rope.', 'sold', 'The crew has sold rope.'],
  ['perfect', 'The crew has sold rope.', 'has', 'The crew has to sell rope.'],
  ['modal', 'The crew can sell rope.', 'can', 'The crew sells a tin can.'],
  ['modal', 'The crew has to sell rope.', 'has', 'The crew has rope to sell.'],
  ['fragment', 'A cheaper pump.', null, 'A cheaper pump wins.'],
  ['fragment', 'Three reasons to row at night.', null, 'Price drives the order.'],
  ['predicate-adjective', 'Nets are costly.', 'costly', 'There are costly nets.'],
  ['predicate-adjective', 'Nets are costly.', 'costly', 'Those were costly nets.'],
  ['predicate-noun', 'Nets are a cost.', 'a', 'There is a cost.'],
  ['predicate-noun', 'Those were costly nets.', 'costly', 'Those nets are costly today.'],
  ['general-statement', 'Nets tear at sea.', null, 'The net tears at sea.'],
  ['general-statement', 'Nobody can row all night.', null, 'The mate can row all night.'],
  ['particular-event', 'Ingrid Solheim sold the tug.', null, 'Ingrid Solheim sells tugs.'],
  ['own-situation', 'We mend nets here.', null, 'We believe that nets tear.'],
  ['wanting', 'Pilots will want to buy a tug.', 'want', 'Want of a tug is a pity.'],
  ['bringing-about', 'Paint prevents rust.', 'prevents', 'Paint can be a cause of rust.'],
  ['bringing-about', 'Paint prevents rust.', 'prevents', 'It depends on the paint.'],
  ['shell-noun-subject', 'The problem is rust.', 'problem', 'Rust is the problem.'],
  ['shell-noun', 'Rust is the problem.', 'problem', 'The problem is rust.'],
  ['having', 'Pilots have maps.', 'have', 'Pilots have mended maps.'],
  ['meaning-or-depending', 'It depends on the tide.', 'depends', 'It depended on the tide.'],
  [
    'relative-clause',
    'The rope that we sold broke.',
    'that',
    'The belief that ropes break is old.',
  ],
  ['complement-clause', 'They say that ropes rot.', 'that', 'They sold that rope.'],
  [
    'complement-clause',
    'The belief that ropes break is old.',
    'that',
    'The rope that we sold broke.',
  ],
  ['fronted-clause', 'If ropes rot, crews swear.', 'If', 'Crews swear if ropes rot.'],
  ['fronted-clause', 'When prices rise, crews swear.', 'When', 'When do crews swear, then?'],
  ['fronted-clause', 'As the tide turns, crews swear.', 'As', 'As a captain, you swear twice.'],
]

describe('a cue of the main clause fires where it should, and not on a near miss', () => {
  test.each(ROWS)('%s: %s', (cue, has, surface, nearMiss) => {
    const fired = firedCues(has)
    expect([...fired.keys()]).toContain(cue)
    expect(fired.get(cue)).toBe(surface)
    expect([...firedCues(nearMiss).keys()]).not.toContain(cue)
  })
})

test('every cue of the main clause has an example', () => {
  expect([...new Set(ROWS.map(([cue]) => cue))]).toEqual(clauseCues.map(({ name }) => name))
})
