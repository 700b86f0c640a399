import { describe, expect, test } from 'vitest'
import { firedCues } from '../../test-support/fired-cues.ts'
import { particularsCues } from './particulars-cues.ts'

/** Cue, a sentence that has it, where (`null`: the sentence as such), and a near miss that has not. */
const ROWS: readonly (readonly [
  cue: string,
  has: string,
  surface: string | null,
  nearMiss: string,
])[] = [
  ['figure', 'It took 12 weeks.', '12', 'It took twelve weeks.'],
  ['figure', '40 ropes broke.', '40', '4. Ropes broke.'],
  ['many-figures', 'It took 3 crews, 4 tugs and 5 days.', '5', 'It took 3 crews and 4 tugs.'],
  ['percentage', 'Sales rose by 40 percent.', '40 percent', 'Sales rose by 40 crates.'],
  ['percentage', 'The gap was small (p < .05).', 'p < .05', 'The gap was small (page 5).'],
  ['money', 'A net costs €40.', '€40', 'A net weighs 40 kilos.'],
  ['money', 'A tug costs 3 million dollars.', '3 million dollars', 'It feeds 3 million people.'],
  ['date', 'In 1998 the port shut.', 'In 1998', 'In 1998b the port is red.'],
  ['date', 'The port shut on Monday.', 'Monday', 'The port shut on a wet day.'],
  ['date', 'The port shut in May.', 'in May', 'May the port shut early?'],
  ['time-past', 'The port shut years ago.', 'ago', 'The port shuts each year.'],
  ['time-past', 'The port was once red.', 'was once', 'The port shuts once a year.'],
  ['names', 'The firm hired Ingrid Solheim.', 'Ingrid', 'The firm hired an engineer.'],
  ['names', 'The firm hired Ingrid Solheim.', 'Ingrid', 'Vos: Half of it is wrong.'],
  [
    'many-names',
    'The firm hired Ingrid Solheim and Kees Vos.',
    'Kees',
    'The firm hired Ingrid Solheim.',
  ],
  ['first-person', 'My net tore.', 'My', 'The net tore.'],
  ['first-person', 'That net is mine.', 'mine', 'The mine shut.'],
  ['first-person-plural', 'It helps us a lot.', 'us', 'It helps the US a lot.'],
  ['second-person', 'It helps you a lot.', 'you', 'It helps them a lot.'],
  ['third-person', 'The crew helps her a lot.', 'her', 'The crew helps here a lot.'],
  ['demonstrative-inside', 'Crews want this net.', 'this', 'This net is what crews want.'],
  ['demonstrative-inside', 'Crews rest after that.', 'that', 'Crews say that nets tear.'],
  [
    'quoted-speech',
    'The mate said “nobody ever reads the whole of it.”',
    'nobody ever reads the whole of it.',
    'The “small print” is long.',
  ],
  ['attributed', 'Critics say that crews are cold.', null, 'Crews are cold.'],
  ['bracketed-aside', 'The net (a red one) tore.', '(a red one)', 'Item b) is a red net.'],
  [
    'bracketed-aside',
    'The net (a red one) tore.',
    '(a red one)',
    'The [net](https://nets.example) tore.',
  ],
]

describe('a cue of particulars fires where it should, and not on a near miss', () => {
  test.each(ROWS)('%s: %s', (cue, has, surface, nearMiss) => {
    const fired = firedCues(has)
    expect([...fired.keys()]).toContain(cue)
    expect(fired.get(cue)).toBe(surface)
    expect([...firedCues(nearMiss).keys()]).not.toContain(cue)
  })
})

test('every cue of particulars has an example', () => {
  expect([...new Set(ROWS.map(([cue]) => cue))]).toEqual(particularsCues.map(({ name }) => name))
})
