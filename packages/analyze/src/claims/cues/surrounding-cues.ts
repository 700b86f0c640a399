import type { FiredNames, SurroundingCue, Surroundings } from '../cue.ts'

/** Cues of sentences that weigh, advise and generalise. */
const ARGUING = [
  'obligation',
  'importance',
  'general-statement',
  'negation',
  'positive-evaluation',
  'negative-evaluation',
  'difference',
  'sameness',
  'contrast',
  'own-opinion',
  'bringing-about',
  'comparative',
  'booster',
] as const
const TELLING = ['past', 'particular-event'] as const
const NAMING = ['many-names', 'subject-name', 'date'] as const

const has = (fired: FiredNames | undefined, names: readonly string[]): boolean =>
  fired !== undefined && names.some((name) => fired.has(name))

const arguesOnBoth = (fired: FiredNames | undefined): boolean =>
  fired !== undefined && ARGUING.filter((name) => fired.has(name)).length >= 2

const neighbours = ({ before, after }: Surroundings): readonly FiredNames[] => [...before, ...after]

const around = (
  name: string,
  reason: string,
  holds: (surroundings: Surroundings, own: FiredNames) => boolean,
): SurroundingCue => ({ name, reason, holds })

const register = (
  name: string,
  reason: string,
  cues: readonly string[],
  holds: (share: number) => boolean,
): SurroundingCue =>
  around(name, reason, ({ share }) => {
    const value = share(...cues)
    return value !== null && holds(value)
  })

/** Cues from the neighbours of a sentence and from how its document talks as a whole. */
export const surroundingCues: readonly SurroundingCue[] = [
  around('neighbours-argue', 'Stands among sentences that weigh and generalise.', (s) => {
    const all = neighbours(s)
    return all.length > 1 && all.filter(arguesOnBoth).length > all.length / 2
  }),
  around('neighbours-do-not-argue', 'Stands among sentences that weigh nothing.', (s) => {
    const all = neighbours(s)
    return all.length > 1 && !all.some((fired) => has(fired, ARGUING))
  }),
  around('neighbours-tell', 'Stands in a story.', (s) => {
    const all = neighbours(s)
    return all.length > 1 && all.filter((fired) => has(fired, TELLING)).length > all.length / 2
  }),
  around('after-question', 'Answers the question before it.', ({ before }) =>
    has(before[0], ['question']),
  ),
  around('after-list-opener', 'The sentence before announces it.', ({ before }) =>
    has(before[0], ['announces-list']),
  ),
  around('before-reason', 'The next sentence gives a reason or draws a conclusion.', ({ after }) =>
    has(after[0], ['cause', 'result']),
  ),
  around('before-contrast', 'The next sentence turns against it.', ({ after }) =>
    has(after[0], ['opens-with-contrast']),
  ),
  around('before-comment', 'The next sentence comments on it.', ({ after }) =>
    has(after[0], ['subject-this']),
  ),
  around('after-example', 'Goes on with an instance.', ({ before }) =>
    has(before[0], ['example', 'command-to-suppose']),
  ),
  around(
    'within-example',
    'Goes on with a case that its paragraph has put.',
    ({ earlierInBlock }) =>
      earlierInBlock.some((fired) => has(fired, ['example', 'command-to-suppose'])),
  ),
  around('after-heading', 'Opens a section.', ({ before }) =>
    has(before[0], ['heading-topic', 'heading-assertion', 'heading-command']),
  ),
  register(
    'hardly-arguing-text',
    'Little of the text weighs, advises or generalises.',
    ARGUING,
    (share) => share < 0.45,
  ),
  register(
    'naming-text',
    'Much of the text reports on named people, firms and dates.',
    NAMING,
    (share) => share > 0.25,
  ),
  register(
    'instructing-text',
    'Much of the text gives commands.',
    ['command'],
    (share) => share > 0.2,
  ),
]
