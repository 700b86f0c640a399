import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DocumentAnalysis } from '../model/analysis.ts'
import type { ClaimPair } from '../model/comparison.ts'
import { paragraphDocument } from '../test-support/paragraph-document.ts'
import { shippedAnalyzer } from '../test-support/shipped-data.ts'
import { compare } from './compare.ts'
import { pairTotals } from './pair-totals.ts'

const { frame } = shippedAnalyzer

const analysed = (id: string, text: string): DocumentAnalysis =>
  shippedAnalyzer.analyze({ ...paragraphDocument(text), id, path: `${id}.txt` })

const pairsOf = (texts: readonly string[], maxPairs?: number): readonly ClaimPair[] => {
  const analyses = texts.map((text, index) => analysed(`d${String(index)}`, text))
  return compare(analyses, { frame, ...(maxPairs !== undefined && { maxPairs }) }).pairs
}

/** Relations with their propositions, in short. */
const shortOf = (texts: readonly string[]): readonly string[] =>
  pairsOf(texts).map(({ relation, proposition }) => `${relation} ${proposition ?? 'words'}`)

const DIFFER = 'B2B and B2C are fundamentally different.'
const SAME = 'B2B and B2C are the same at heart.'
const MYTH = 'The line between B2B and B2C is a myth.'

describe('claims on one proposition', () => {
  test.each([
    ['opposite sides contradict', [DIFFER, SAME], ['contradict distinction']],
    [
      'a reason limits nothing',
      [SAME, 'B2B and B2C are not the same, because companies decide in committees.'],
      ['contradict distinction'],
    ],
    ['a formula that means it', [SAME, `Needless to say, ${DIFFER}`], ['contradict distinction']],
    ['equal sides agree', [SAME, MYTH], ['agree distinction']],
    [
      'one scope contradicts itself',
      ['Emotion drives every B2B purchase.', 'In B2B, emotion plays no part in a purchase.'],
      ['contradict emotion'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(shortOf(texts)).toEqual(expected)
  })

  test.each([
    ['two claims of one document', [`${DIFFER}\n\n${SAME}`]],
    [
      'different scopes',
      ['Emotion drives every B2C purchase.', 'In B2B, emotion plays no part in a purchase.'],
    ],
    ['words only reported', [DIFFER, 'According to Hale, B2B and B2C are the same at heart.']],
    ['a question', [DIFFER, 'Are B2B and B2C the same?']],
    ['a condition', [DIFFER, 'If budgets are small, B2B and B2C are the same at heart.']],
    ['some cases only', [DIFFER, 'In some markets B2B and B2C are the same.']],
    ['what may be ironic', [SAME, `Oh sure, ${DIFFER}`]],
    ['no side', [DIFFER, 'We run a B2B and a B2C shop.']],
    ['one of the two things only', [DIFFER, 'B2C is the same as it was ten years ago.']],
    ['what the document concedes', [MYTH, `Granted, ${DIFFER} But ${SAME} ${MYTH} ${MYTH}`]],
    [
      'words for both sides',
      [DIFFER, 'B2B and B2C have different budgets, yet they are the same.'],
    ],
  ])('%s give no contradiction', (_, texts) => {
    expect(pairsOf(texts).filter(({ relation }) => relation === 'contradict')).toEqual([])
  })

  test('the reason names sides, words and reserves', () => {
    const [pair] = pairsOf([DIFFER, 'I think that B2B and B2C are perhaps the same.'])
    expect(pair).toMatchObject({ claimA: 'd0#0', claimB: 'd1#0', relation: 'contradict' })
    expect(pair?.reason).toMatch(
      /^a for distinction by 'different', b against it by 'the same'; b is hedged$/u,
    )
    const [limited] = pairsOf([SAME, 'In most markets B2B and B2C are the same.'])
    expect(limited?.relation).toBe('agree')
    expect(limited?.reason).toContain("b is limited to 'In most markets'")
  })

  test('words the author rejects are said to be so', () => {
    const [pair] = pairsOf([
      SAME,
      'Critics say that B2B and B2C are fundamentally different. They are wrong.',
    ])
    expect(pair?.relation).toBe('agree')
    expect(pair?.reason).toContain('b quotes words its author rejects')
  })

  test('scores are from 0 to 1, and surer pairs come first', () => {
    const pairs = pairsOf([DIFFER, SAME, MYTH, 'Perhaps B2B and B2C are the same, I suppose.'])
    const contradictions = pairs.filter(({ relation }) => relation === 'contradict')
    for (const { score } of pairs) expect(score).toSatisfy((each: number) => each > 0 && each <= 1)
    const scores = contradictions.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(pairs.slice(0, contradictions.length)).toEqual(contradictions)
  })
})

describe('claims in the same words', () => {
  const claim =
    'A patient apprentice must learn the grain of the timber before the price of the chair.'
  const other = 'The patient apprentice must learn the grain of timber before the price of a chair.'
  test.each([
    ['say the same', [claim, other], ['restate words']],
    [
      'one denies it',
      [
        'The municipal orchestra must tour the northern villages.',
        'The municipal orchestra must not tour the northern villages.',
      ],
      ['contradict words'],
    ],
    ['another subject', [claim, 'The council must mend the bridge before the winter.'], []],
    ['a shared subject only', [claim, 'The apprentice should buy timber from the harbour.'], []],
    [
      'other figures',
      [
        'Our 30 trained beekeepers must inspect every wooden hive.',
        'Our 31 trained beekeepers must inspect every wooden hive.',
      ],
      [],
    ],
    [
      'turned round twice',
      [
        'The municipal orchestra must tour the northern villages.',
        'Nobody denies that the municipal orchestra must not tour the northern villages.',
      ],
      [],
    ],
  ])('%s', (_, texts, expected) => {
    // A few other claims, so that there are rare and common words.
    const rest = ['Bread must rest for an hour.', 'Every harbour should have a clock.']
    expect(shortOf([...texts, ...rest])).toEqual(expected)
  })

  test('the reason names the words', () => {
    expect(pairsOf([claim, other])[0]?.reason).toMatch(/^same words: \w+/u)
  })
})

describe('limits', () => {
  const texts = [
    DIFFER,
    SAME,
    MYTH,
    'B2B differs from B2C in every way.',
    'B2B is no different from B2C.',
  ]

  test('keep the strongest of each relation, and count the rest', () => {
    const analyses = texts.map((text, index) => analysed(`d${String(index)}`, text))
    const all = compare(analyses, { frame })
    const on = (relation: string, { pairs } = all): readonly ClaimPair[] =>
      pairs.filter((pair) => pair.relation === relation && pair.proposition === 'distinction')
    expect(on('contradict').length).toBeGreaterThan(2)
    const few = compare(analyses, { frame, maxPairs: 1 })
    expect(on('contradict', few)).toEqual(on('contradict').slice(0, 1))
    expect(on('agree', few)).toEqual(on('agree').slice(0, 1))
    expect(few.pairing).toEqual({
      maxPairs: 1,
      leftOut: [
        {
          relation: 'contradict',
          proposition: 'distinction',
          documentPairs: on('contradict').length - 1,
        },
        { relation: 'agree', proposition: 'distinction', documentPairs: on('agree').length - 1 },
      ],
    })
    expect(all.pairing.leftOut).toEqual([])
    const found = on('contradict').length
    expect(pairTotals(few)).toEqual({
      all: { found: all.pairs.length, listed: few.pairs.length },
      contradicting: { found, listed: 1 },
    })
    expect(pairTotals(all).contradicting).toEqual({ found, listed: found })
  })

  test('none at all may be asked for', () => {
    expect(pairsOf(texts, 0)).toEqual([])
  })

  test('the order of the documents does not matter, nor does a pair of documents come twice', () => {
    const analyses = [...texts, `${SAME} ${DIFFER}`, 'Bread must rest.'].map((text, index) =>
      analysed(`d${String(index)}`, text),
    )
    const whole = compare(analyses, { frame, maxPairs: 3 })
    fc.assert(
      fc.property(
        fc.shuffledSubarray(analyses, { minLength: analyses.length, maxLength: analyses.length }),
        (order) => {
          const { pairs, pairing } = compare(order, { frame, maxPairs: 3 })
          expect(pairs).toEqual(whole.pairs)
          expect(pairing).toEqual(whole.pairing)
        },
      ),
      { numRuns: 30 },
    )
    const keys = whole.pairs.map(({ claimA, claimB, relation, proposition }) =>
      [claimA.split('#')[0], claimB.split('#')[0], relation, proposition].join(' '),
    )
    expect(new Set(keys).size).toBe(keys.length)
  })
})

test('without propositions claims are paired by their words only', () => {
  const analyses = [DIFFER, SAME].map((text, index) => {
    const analysis = analysed(`d${String(index)}`, text)
    return { ...analysis, stances: [], positions: [] }
  })
  const { pairs } = compare(analyses, { frame: { ...frame, propositions: [] } })
  expect(pairs.every(({ proposition }) => proposition === null)).toBe(true)
})
