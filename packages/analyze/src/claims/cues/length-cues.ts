import type { Cue } from '../cue.ts'
import { pattern, whole } from './define.ts'

const length = (name: string, reason: string, from: number, below: number): Cue =>
  whole(name, reason, ({ words }) => words.length >= from && words.length < below)

/** Cues from the length and the marks of a sentence. */
export const lengthCues: readonly Cue[] = [
  length('one-or-two-words', 'Too short to say anything of anything.', 0, 3),
  length('under-five-words', 'Too short to argue much.', 3, 5),
  length('under-eight-words', 'Has room for a bare statement only.', 5, 8),
  length('over-twelve-words', 'Has room for a proposition.', 13, Infinity),
  length('over-twenty-words', 'Has room for a proposition and its ground.', 21, Infinity),
  length('over-thirty-words', 'Long, as descriptions are.', 31, Infinity),
  pattern('announces-list', 'Ends in a colon: what follows says it.', /:\s*$/u),
  pattern(
    'label-and-colon',
    'A label before a colon says what the rest is about.',
    /^[^:?!.]{3,60}:(?=\s+\S)/u,
  ),
  pattern('semicolon', 'Balances one statement against another.', /;(?=\s)/u),
]
