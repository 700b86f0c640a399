import { describe, expect, test } from 'vitest'
import { markNegations } from '../test-support/check-probe.ts'
import { paragraphDocument } from '../test-support/paragraph-document.ts'
import { readProbes } from '../test-support/probe-file.ts'
import { shippedAnalyzer } from '../test-support/shipped-data.ts'
import { negationRuleNames, negationRuleWords } from './negation-rules.ts'

// The table of positive and near-miss texts is packages/analyze/probes/negation.yaml.

/** Writes `<cue>` and `[scope]` into a text. */
const annotate = (text: string): string =>
  markNegations(shippedAnalyzer.analyze(paragraphDocument(text)))

const unmarked = (text: string): string => text.replaceAll(/[<>[\]]/g, '')

test('every rule is shown by a probe', () => {
  const shown = new Set(
    readProbes('negation')
      .probes.filter((probe) => probe.known_failure === undefined)
      .flatMap(({ negations = [] }) => negations.flatMap((rule) => rule.split(':'))),
  )
  expect(negationRuleNames.filter((name) => !shown.has(name))).toEqual([])
})

describe('a scope', () => {
  test.each([
    ['ends at "but"', 'Price is <not> [decisive] but useful.'],
    ['ends at a spaced dash', 'Price is <not> [decisive] – trust is.'],
    ['ends at a bracket', 'Price is <not> [decisive] (trust is).'],
    ['starts behind brackets', 'Price is <not> (as some say) [decisive].'],
    ['goes on over a listing "or"', 'It is <not> [price, or speed, or luck].'],
    ['goes on over a bare list', 'It is <not> [price, speed or luck].'],
    ['ends before a clause with "or"', 'It is <not> [cheap], or the clerk is wrong.'],
    ['keeps a subject with "and"', 'It is <wrong> [to say that clerks and pilots differ].'],
    ['follows a comma and a saying', 'It is <nonsense>, implying [that firms are rational].'],
    ['goes on over "as much"', 'Clerks do <not> [earn as much by post].'],
    ['follows a verdict', 'It is <wrong> [to call buyers rational].'],
    ['stays in its quotation', '“Price is <not> [decisive]” is what they like to hear.'],
    ['holds a quotation', 'They do <not> [call it “a price” in public].'],
    ['stays in a phrase with "that"', 'They sail <without> [a rope that holds].'],
    ['leaves out the closing mark', 'They <never> [answer]!'],
  ])('%s', (_, marked) => {
    expect(annotate(unmarked(marked))).toBe(marked)
  })
})

describe('there is no negation in', () => {
  test.each([
    ['"no doubt"', 'Trust is no doubt cheap.'],
    ['"no different", which is one word', 'Their motives are no different.'],
    ['a bare reply, which negates no word of its own', 'They do not.'],
    ['"no" before an aside', 'I would not, and so it went.'],
  ])('%s', (_, text) => {
    expect(annotate(text)).toBe(text)
  })
})

test('a rule is said in words', () => {
  expect(negationRuleWords('denied-clause:comma')).toBe(
    'a word that rejects the clause behind it, as in “it is a myth that …”; the scope ends at a comma',
  )
  expect(negationRuleWords('own:rule')).toBe('own; the scope ends rule')
})
