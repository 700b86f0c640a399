import { describe, expect, test } from 'vitest'
import { paragraphDocument } from '../test-support/paragraph-document.ts'
import { shippedAnalyzer } from '../test-support/shipped-data.ts'
import { additionOf } from './addition.ts'

const { analyze, frame } = shippedAnalyzer

const analysed = (path: string, text: string) =>
  analyze({ ...paragraphDocument(text), id: path.replace('.txt', ''), path })

const apart = analysed('apart.txt', 'B2B and B2C are fundamentally different. Emotion sells.')
const alike = analysed('alike.txt', 'There is no difference between B2B and B2C at all.')
const silent = analysed('silent.txt', 'The baker opens at six. Bread is sold by weight.')

describe('additionOf', () => {
  test('counts sides without the new documents and with them', () => {
    const addition = additionOf([alike, apart, silent], frame, new Set(['alike.txt']))
    expect(addition?.documents).toEqual(['alike'])
    expect(addition?.sides.find(({ proposition }) => proposition === 'distinction')).toMatchObject({
      before: { for: 1, against: 0, absent: 1 },
      after: { for: 1, against: 1, absent: 1 },
    })
  })

  test('adds up what rates and indices are made of', () => {
    const addition = additionOf([apart, silent], frame, new Set(['silent.txt']))
    const emotion = addition?.figures.find(({ measure }) => measure === 'rate:marketing.emotion')
    expect(emotion).toEqual({
      measure: 'rate:marketing.emotion',
      before: { numerator: 1, denominator: 8, documents: 1 },
      after: { numerator: 1, denominator: 18, documents: 2 },
    })
    expect(addition?.figures.map(({ measure }) => measure)).not.toContain('rate:argument.negator')
  })

  test('is nothing where no document is new, and all where no other is', () => {
    expect(additionOf([apart], frame, new Set(['elsewhere.txt']))).toBeNull()
    const all = additionOf([apart], frame, new Set(['apart.txt']))
    expect(all?.figures[0]?.before).toEqual({ numerator: 0, denominator: 0, documents: 0 })
  })
})
