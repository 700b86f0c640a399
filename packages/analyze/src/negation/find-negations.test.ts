import { describe, expect, test } from 'vitest'
import { paragraphDocument } from '../test-support/paragraph-document.ts'
import { shippedAnalyzer } from '../test-support/shipped-data.ts'

/** Writes `<cue>` and `[scope]` into a text. */
const annotate = (text: string): string => {
  const { negations } = shippedAnalyzer.analyze(paragraphDocument(text))
  const marks = negations.flatMap(({ cue, scope }) => [
    { at: cue.start, order: 2, mark: '<' },
    { at: cue.end, order: 1, mark: '>' },
    { at: scope.start, order: 3, mark: '[' },
    { at: scope.end, order: 0, mark: ']' },
  ])
  const sorted = marks.toSorted((a, b) => a.at - b.at || a.order - b.order)
  let annotated = ''
  let cursor = 0
  for (const { at, mark } of sorted) {
    annotated += text.slice(cursor, at) + mark
    cursor = at
  }
  return annotated + text.slice(cursor)
}

describe('a scope ends', () => {
  test.each([
    ['with the sentence', 'Price is <not> [decisive in this trade.]'],
    ['at a comma', 'Price is <not> [decisive], trust is.'],
    ['at "but"', 'Price is <not> [decisive] but useful.'],
    ['at "because"', 'They do<n’t> [buy] because they trust us.'],
    ['at "and" before a new subject', 'Firms <never> [decide quickly] and shoppers always do.'],
    ['not at "and" within a phrase', 'Buyers are <not> [loyal and patient.]'],
    ['at a colon', 'One thing is <not> [cheap]: trust.'],
    ['at a spaced dash', 'Price is <not> [decisive] – trust is.'],
    ['not at a listing "or"', 'It is <not> [price, or speed, or luck.]'],
  ])('%s', (_, marked) => {
    expect(annotate(marked.replaceAll(/[<>[\]]/g, ''))).toBe(marked)
  })
})

describe('a negation starts', () => {
  test.each([
    ['at a determiner', '<No> [buyer is an island.]'],
    ['at a pronoun', '<Nobody> [buys a drill for its motor.]'],
    ['at "fails to"', 'The plan <fails to> [convince.]'],
    ['at "lacks"', 'The plan <lacks> [conviction.]'],
    ['at "without"', 'They signed <without> [reading it.]'],
    ['once for "neither … nor"', 'It is <neither> [cheap nor good.]'],
    ['at a denied clause', 'It is <a myth> [that firms are rational.]'],
    [
      'at a clause told of a rejected view',
      'It is <nonsense>, implying [that firms are rational.]',
    ],
    ['at a rejected clause', 'It is <wrong> [to call buyers rational.]'],
  ])('%s', (_, marked) => {
    expect(annotate(marked.replaceAll(/[<>[\]]/g, ''))).toBe(marked)
  })
})

describe('no negation in', () => {
  test.each([
    ['"not only"', 'Trust is not only cheap but fast.'],
    ['"no doubt"', 'Trust is no doubt cheap.'],
    ['"no different", which is one word', 'Their motives are no different.'],
    ['"a few"', 'A few buyers wrote back.'],
    ['a rejected thing', 'The myth is older than the trade.'],
  ])('%s', (_, text) => {
    expect(annotate(text)).toBe(text)
  })
})
