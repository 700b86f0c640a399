import { expect, test } from 'vitest'
import { paragraphDocument } from '../../test-support/paragraph-document.ts'
import { shippedAnalyzer } from '../../test-support/shipped-data.ts'
import { fitted } from '../fitted.ts'
import { allCues } from '../score.ts'
import { clauseCues } from './clause-cues.ts'
import { degreeCues } from './degree-cues.ts'
import { lengthCues } from './length-cues.ts'
import { lexicalCues } from './lexical-cues.ts'
import { moodCues } from './mood-cues.ts'
import { particularsCues } from './particulars-cues.ts'
import { placeCues } from './place-cues.ts'
import { surroundingCues } from './surrounding-cues.ts'

const MOST_CUES = 150

/** Each of these lists has a test beside it that asks for an example of every cue. */
const TESTED = [
  lexicalCues,
  clauseCues,
  moodCues,
  degreeCues,
  particularsCues,
  lengthCues,
  placeCues,
  surroundingCues,
].flatMap((cues) => cues.map(({ name }) => name))

test('every cue is of a list that is tested', () => {
  expect(allCues.map(({ name }) => name).toSorted()).toEqual(TESTED.toSorted())
})

test('cues are few enough to be read, and each has a name of its own', () => {
  const names = allCues.map(({ name }) => name)
  expect(names.length).toBeLessThanOrEqual(MOST_CUES)
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
})

test.each(allCues)('the reason of $name is a sentence', ({ reason }) => {
  expect(reason).toMatch(/^\p{Lu}\S* .+[^\s.]\.$/u)
})

test('every weight is of a cue', () => {
  const names = new Set(allCues.map(({ name }) => name))
  for (const { cues } of [fitted.claim, fitted.premise]) {
    expect(Object.keys(cues).filter((name) => !names.has(name))).toEqual([])
  }
})

test('a score is the logistic of the sum of its cues, the base included', () => {
  const text = 'Price must not decide. Trust is good because it is slow. Who knows?'
  const { sentences, cues } = shippedAnalyzer.analyze(paragraphDocument(text))
  expect(sentences).toHaveLength(3)
  for (const { index, claimScore, premiseScore } of sentences) {
    const own = cues.filter(({ sentence }) => sentence === index)
    expect(own.map(({ cue }) => cue).indexOf('base')).toBe(0)
    for (const [label, score] of [
      ['claim', claimScore],
      ['premise', premiseScore],
    ] as const) {
      const sum = own.reduce((total, cue) => total + cue[label], 0)
      expect(score).toBe(1 / (1 + Math.exp(-sum)))
    }
  }
})

test('weights and base are what the sentence shows, to the last cue', () => {
  const { cues } = shippedAnalyzer.analyze(paragraphDocument('Trust must grow.'))
  expect(cues.length).toBeGreaterThan(2)
  for (const each of cues) {
    for (const label of ['claim', 'premise'] as const) {
      const { base, cues: weights } = fitted[label]
      expect(each[label]).toBe(each.cue === 'base' ? base : (weights[each.cue] ?? 0))
    }
  }
})
