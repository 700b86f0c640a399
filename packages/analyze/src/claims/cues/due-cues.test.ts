import { expect, test } from 'vitest'
import type { Token } from '../../text/token.ts'
import { among, pattern, whole, word } from './define.ts'
import { dueCues } from './due-cues.ts'

const sentenceOf = (text: string) => ({
  sentence: { text },
  words: text.split(' ').map((key): Token => ({ start: 0, end: 0, key, lemma: key, pos: 'NOUN' })),
})

const cues = [
  whole('any-sentence', 'Needs no word.', () => true),
  word('pets', 'Names an animal.', 'cat dog'),
  among(
    'dog bell',
    whole('bells', 'Rings.', () => true),
  ),
  pattern('tail', 'Wags it.', /\bwags? (?:its|his) tail\b/iu),
]

test('a cue is due on sentences that hold one of its words, and on all if it has none', () => {
  const dueOn = dueCues(cues)
  expect([...dueOn(sentenceOf('the dog sleeps'))]).toEqual([1, 1, 1, 0])
  expect([...dueOn(sentenceOf('the cat sleeps'))]).toEqual([1, 1, 0, 0])
  // Nothing is left over from the sentence before; "bells" is no "bell".
  expect([...dueOn(sentenceOf('the bells sleep'))]).toEqual([1, 0, 0, 0])
  expect([...dueOn(sentenceOf('bell'))]).toEqual([1, 0, 1, 0])
  expect([...dueOn(sentenceOf('THE TAIL WAGS'))]).toEqual([1, 0, 0, 1])
  expect([...dueOn(sentenceOf('tails'))]).toEqual([1, 0, 0, 0])
})
