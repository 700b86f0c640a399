import { describe, expect, test } from 'vitest'
import { parseSentence } from '../test-support/parse-sentence.ts'
import type { Token } from '../text/token.ts'
import { asidesOf } from './main-clause-asides.ts'
import { joinedClausesOf } from './main-clause-joined.ts'
import { mainClauseOf } from './main-clause.ts'

/** What a sentence shows, and the sentence with `~` under its main verb group and `-` under what is set aside. */
const CASES: readonly (readonly [shows: string, annotated: string])[] = [
  [
    'the verb with its auxiliaries and adverbs',
    `
Old ropes may well break.
          ~~~~~~~~~~~~~~`,
  ],
  [
    'a remark in brackets',
    `
The crane (which may creak) lifts crates.
          ----------------- ~~~~~`,
  ],
  [
    'a condition before a command',
    `
If the rope is wet, dry it.
------------------- ~~~`,
  ],
  [
    'a participle behind its noun is no main verb',
    `
The tools used by crews are heavy.
                        ~~~`,
  ],
  [
    'a relative clause ends before the main verb',
    `
A crew that sleeps may miss the tide.
       ----------- ~~~~~~~~`,
  ],
  [
    'a reason behind the main clause',
    `
The mill moved because the river shrank.
         ~~~~~ ------------------------`,
  ],
  [
    'a label before a colon',
    `
Editor: Leave the rope.
        ~~~~~`,
  ],
  [
    'no noun phrase goes on with a determiner',
    `
Guard the gate.
~~~~~`,
  ],
  [
    'a participle without a subject',
    `
Given the toll, crews walk.
                      ~~~~`,
  ],
  [
    'a preposition, not a clause',
    `
As a pilot you need patience.
               ~~~~`,
  ],
  [
    'a clause without a finite verb',
    `
While waiting, they read.
--------------      ~~~~`,
  ],
  [
    'a relative clause without its pronoun',
    `
The rope they use is old.
         -------- ~~`,
  ],
  [
    'a question inside a relative clause',
    `
Crews who ask what is wrong should sleep.
      --------------------- ~~~~~~~~~~~~`,
  ],
  [
    'a clause as subject',
    `
What they carry is coal.
     ---------- ~~`,
  ],
  [
    'a verb that looks like a plural, before what it governs',
    `
The toll changes what they carry.
         ~~~~~~~`,
  ],
  [
    'a relative clause between commas',
    `
The board, which meets at noon, decides.
           -------------------  ~~~~~~~`,
  ],
]

const annotate = (text: string): string => {
  const sentence = parseSentence(text)
  const marks = Array.from(text, () => ' ')
  const mark = (tokens: readonly Token[], sign: string): void => {
    const end = tokens.at(-1)?.end ?? 0
    for (let i = tokens[0]?.start ?? 0; i < end; i++) marks[i] = sign
  }
  for (const { from, to } of asidesOf(sentence)) mark(sentence.tokens.slice(from, to), '-')
  mark(mainClauseOf(sentence).verb, '~')
  return `\n${text}\n${marks.join('').trimEnd()}`
}

describe('the main verb, and what is set aside', () => {
  test.each(CASES)('%s', (_, annotated) => {
    expect(annotate(annotated.split('\n')[1] ?? '')).toBe(annotated)
  })
})

test.each([
  ['If it rains, they walk.', 'condition'],
  ['Because it rained, they walked.', 'cause'],
  ['Although it rained, they walked.', 'contrast'],
  ['When it rained, they walked.', 'time'],
  ['They walked when it rained.', null],
])('what stands before the main clause: %s', (text, opening) => {
  expect(mainClauseOf(parseSentence(text)).opening).toBe(opening)
})

test.each([
  ['The lamp is dim, so send for oil.', ['so send for oil.']],
  ['The lamp is dim; oil is dear.', ['oil is dear.']],
  ['The lamp is dim and the oil is dear.', ['and the oil is dear.']],
  ['The lamp is dim, it needs oil.', ['it needs oil.']],
  ['They trim the lamp and send for oil.', []],
  ['The lamp, the oil and the wick are dear.', []],
  ['The lamp that is dim and that they trim is old.', []],
])('clauses joined to the main clause: %s', (text, joined) => {
  const clauses = joinedClausesOf(parseSentence(text))
  expect(clauses.map(({ tokens }) => text.slice(tokens[0]?.start, tokens.at(-1)?.end))).toEqual(
    joined,
  )
})
