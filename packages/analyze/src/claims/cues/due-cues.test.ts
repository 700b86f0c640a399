import { expect, test } from 'vitest'
import type { Token } from '../../text/token.ts'
import { among, whole, word } from './define.ts'
import { dueCues } from './due-cues.ts'

const tokens = (words: string): readonly Token[] =>
  words.split(' ').map((key) => ({ start: 0, end: 0, key, lemma: key, pos: 'NOUN' }))

const cues = [
  whole('any-sentence', 'Needs no word.', () => true),
  word('pets', 'Names an animal.', 'cat dog'),
  among(
    'dog bell',
    whole('bells', 'Rings.', () => true),
  ),
]

test('a cue is due on sentences that hold one of its words, and on all if it has none', () => {
  const dueOn = dueCues(cues)
  expect([...dueOn(tokens('the dog sleeps'))]).toEqual([1, 1, 1])
  expect([...dueOn(tokens('the cat sleeps'))]).toEqual([1, 1, 0])
  // Nothing is left over from the sentence before; "bells" is no "bell".
  expect([...dueOn(tokens('the bells sleep'))]).toEqual([1, 0, 0])
  expect([...dueOn(tokens('bell'))]).toEqual([1, 0, 1])
})
