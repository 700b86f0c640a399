import { describe, expect, test } from 'vitest'
import { paragraphDocument } from '../test-support/paragraph-document.ts'
import { shippedAnalyzer } from '../test-support/shipped-data.ts'

const positionOn = (proposition: string, text: string) =>
  shippedAnalyzer
    .analyze(paragraphDocument(text))
    .positions.find((position) => position.proposition === proposition)

describe('the position on "distinction" is', () => {
  test.each([
    [
      'for',
      'weight-for',
      'B2B and B2C are fundamentally different. B2B buyers differ from consumers in every respect that matters.',
    ],
    [
      'against',
      'weight-against',
      'There is simply no difference between B2B and B2C. The two are the same, and the divide between B2B and B2C is a myth.',
    ],
    [
      'mixed',
      'both-sides-upheld',
      'In their contracts, B2B and B2C are completely different. In their psychology, B2B and B2C are exactly the same.',
    ],
    [
      'mentioned',
      'subject-without-own-side',
      'We run a B2B shop in the old harbour. It must be painted.',
    ],
    ['mentioned', 'own-side-too-weak', 'Admittedly, B2B and B2C differ.'],
    ['absent', 'no-subject', 'Bread must rest before it is baked.'],
  ])('%s by the rule %s', (position, rule, text) => {
    const found = positionOn('distinction', text)
    expect([found?.position, found?.rule]).toEqual([position, rule])
  })
})

test('a concession does not outweigh the conclusion', () => {
  const found = positionOn(
    'distinction',
    'Although B2B cycles differ from B2C ones, the two trades are the same. B2B and B2C are clearly one and the same.',
  )
  expect(found?.position).toBe('against')
})

test('what is shown of one side does not outweigh what is said of both', () => {
  const found = positionOn(
    'distinction',
    'B2B absolutely requires a different calendar. B2B and B2C are clearly one and the same. There is simply no difference between B2B and B2C.',
  )
  expect([found?.nFor, found?.nAgainst, found?.position]).toEqual([1, 2, 'against'])
})

test('what only shows a difference weighs less than what states it', () => {
  const weights = shippedAnalyzer
    .analyze(paragraphDocument('B2B buyers must differ from consumers. In B2B the cycle is slow.'))
    .stances.filter(({ proposition }) => proposition === 'distinction')
    .map(({ weight }) => weight)
  expect(weights[0]).toBeGreaterThan(weights[1] ?? 0)
})

test('what others say is counted apart, and what the author rejects on the other side', () => {
  const reported = positionOn(
    'distinction',
    'Critics say that B2B and B2C are completely different.',
  )
  expect([reported?.nFor, reported?.nAttributedFor, reported?.position]).toEqual([
    0,
    1,
    'mentioned',
  ])
  const rejected = positionOn(
    'distinction',
    'Critics say that B2B and B2C are completely different. They are wrong.',
  )
  expect([rejected?.nAgainst, rejected?.nAttributedFor]).toEqual([2, 0])
})

describe('the lesser side is upheld too from about a third of the weight on', () => {
  const AGAINST = 'There is simply no difference between B2B and B2C.'
  test.each([
    ['mixed', 'B2B and B2C are completely different.'],
    [
      'for',
      'B2B and B2C are completely different. B2B clearly differs from B2C. B2B and B2C are worlds apart.',
    ],
  ])('%s', (position, text) => {
    expect(positionOn('distinction', `${text} ${AGAINST}`)?.position).toBe(position)
  })
})

test('the index is of the plain counts, and empty where there are none', () => {
  const found = positionOn('distinction', 'B2B and B2C are completely different. They must differ.')
  const n = found?.nFor ?? 0
  expect(n).toBeGreaterThan(0)
  expect(found?.index).toBe(Math.log((n + 0.5) / 0.5))
  expect(positionOn('distinction', 'Bread must rest.')?.index).toBeNull()
})

test.each([
  [
    'B2B sales rest more on logic than the emotion-driven choices of B2C sales.',
    'logic',
    'for',
    'b2b',
  ],
  [
    'B2B sales rest more on logic than the emotion-driven choices of B2C sales.',
    'emotion',
    'for',
    'b2c',
  ],
  ['Purchases are driven by emotion.', 'emotion', 'for', null],
])('scope: %s', (text, proposition, side, scope) => {
  const { stances } = shippedAnalyzer.analyze(paragraphDocument(text))
  const found = stances.find((stance) => stance.proposition === proposition)
  expect([found?.stance, found?.scope]).toEqual([side, scope])
})

test('a subject up to two sentences back counts when the sentence points to it', () => {
  const text = 'Much is written about B2B and B2C. Newspapers love it. It is a false distinction.'
  const { stances } = shippedAnalyzer.analyze(paragraphDocument(text))
  const found = stances.find((stance) => stance.sentence === 2)
  expect([found?.stance, found?.distance]).toEqual(['against', 2])
})

test('a title that is repeated counts once', () => {
  const found = positionOn(
    'distinction',
    'title: B2B and B2C are worlds apart\n\nB2B and B2C are worlds apart',
  )
  expect(found?.nFor).toBe(1)
})

test.each([
  ['supposed', 'If B2B and B2C are completely different, we must hire twice.'],
  ['of something else', 'B2B and B2C are old words. It sounds as if you need a different coat.'],
])('what is only %s takes no side', (_, text) => {
  expect(positionOn('distinction', text)?.position).toBe('mentioned')
})

test('a word that rejects what others say is not turned again', () => {
  const found = positionOn(
    'distinction',
    'Critics argue that B2B and B2C are a myth. What some call the divide between B2B and B2C is a myth.',
  )
  expect(found?.nFor).toBe(0)
})
