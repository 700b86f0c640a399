import { describe, expect, test } from 'vitest'
import { createAnalyzer } from '../create-analyzer.ts'
import { paragraphDocument } from '../test-support/paragraph-document.ts'
import { shippedLexicons, shippedPropositions } from '../test-support/shipped-data.ts'

// Every sentence is taken for a claim, so that a row speaks of the stance rules alone.
const analyzer = createAnalyzer({
  lexicons: shippedLexicons,
  propositions: shippedPropositions,
  claimThreshold: 0,
})

const stancesOn = (proposition: string, text: string) =>
  analyzer
    .analyze(paragraphDocument(text))
    .stances.filter((stance) => stance.proposition === proposition)

describe('"distinction": side, rule and predicate', () => {
  test.each([
    ['for', 'predicate', 'differ', 'B2B and B2C differ.'],
    ['against', 'predicate', 'differ', 'B2B and B2C do not differ.'],
    ['for', 'predicate', 'the same', 'B2B and B2C are not the same.'],
    ['for', 'contrast', 'while', 'B2B buyers read contracts while consumers read labels.'],
    ['for', 'contrast', 'than', 'B2B cycles are longer than B2C ones.'],
    ['for', 'contrast', 'but', 'B2B buyers compare, but consumers grab.'],
    ['against', 'denied-existence', 'no', 'There is no B2B brain and no B2C brain.'],
    ['against', 'said-of-noun', 'fading', 'The difference between B2B and B2C is fading.'],
    [
      'against',
      'predicate',
      'one and the same',
      'Although B2B and B2C differ, they are one and the same.',
    ],
  ])('%s by %s at "%s": %s', (side, rule, predicate, text) => {
    const [found] = stancesOn('distinction', text)
    const span = found?.predicate ?? { start: 0, end: 0 }
    const words = text.slice(span.start, span.end)
    expect([found?.stance, found?.rule, words.toLowerCase()]).toEqual([side, rule, predicate])
  })
})

describe('"distinction": no side in', () => {
  test.each([
    ['a mention', 'We run a B2B shop and a B2C shop.'],
    ['a question', 'Do B2B and B2C differ?'],
    ['a supposition', 'If B2B and B2C differ, hire twice.'],
    ['the same thing, not sameness', 'B2B vendors ship the same box twice.'],
    ['another thing that differs', 'B2B vendors offer different boxes.'],
    [
      'a "but" that leads elsewhere',
      'B2B firms may lag, but that is only because the people who buy for B2C firms moved.',
    ],
  ])('%s', (_, text) => {
    expect(stancesOn('distinction', text).filter(({ stance }) => stance !== 'neutral')).toEqual([])
  })
})

const FIRST = 'B2B and B2C get a chapter each.'
const BOOK = 'People buy from people, the book says.'

describe('"that" behind a noun is said of it', () => {
  test.each([
    ['distinction', FIRST, 'It is a false distinction that vendors invented.'],
    ['distinction', FIRST, 'It is a divide that never existed.'],
    ['distinction', FIRST, 'The same rules apply, regardless of size.'],
    ['p2p', BOOK, 'It is a myth that consultants sell.'],
    ['p2p', BOOK, 'I call that nonsense.'],
    ['p2p', BOOK, 'I find that idea wrong.'],
  ])('%s: %s %s', (proposition, before, pointing) => {
    const [found] = stancesOn(proposition, `${before} ${pointing}`).filter(
      ({ distance }) => distance > 0,
    )
    expect(found?.stance).toBe('against')
  })
})

describe('what points back, and what speaks of things of its own', () => {
  test.each([
    [
      'distinction',
      FIRST,
      'They are the same thing.',
      'Tugs are not the opposite of barges; they are the same thing.',
    ],
    [
      'distinction',
      FIRST,
      'There is no difference.',
      'There is no difference between tugs and barges.',
    ],
    [
      'p2p',
      BOOK,
      'That matters more than the price.',
      'I believe that rope matters more than the price.',
    ],
    ['p2p', BOOK, 'It matters more than the price.', 'It must be said that rope is dear.'],
  ])('%s: %s %s', (proposition, before, pointing, own) => {
    const taken = (text: string) =>
      stancesOn(proposition, `${before} ${text}`).filter(
        ({ distance, stance }) => distance > 0 && stance !== 'neutral',
      )
    expect(taken(pointing)).toHaveLength(1)
    expect(taken(own)).toEqual([])
  })
})

test('what a thing does to trust is no call to do away with it', () => {
  const sideOf = (text: string) => stancesOn('relationships', text)[0]?.stance ?? 'neutral'
  expect(sideOf('You should kill the rapport.')).toBe('against')
  expect(sideOf('Sellers should be ditching rapport.')).toBe('against')
  expect(sideOf('You must never bore a client, because boredom kills trust.')).not.toBe('against')
  expect(sideOf('You should know that discounts kill trust.')).not.toBe('against')
})

describe('what stands behind "than" loses', () => {
  test.each([
    ['logic', 'for', 'Purchases depend more on logic than on emotion.'],
    ['emotion', 'against', 'Purchases depend more on logic than on emotion.'],
    ['emotion', 'for', 'Emotion matters more than logic.'],
  ])('%s %s: %s', (proposition, side, text) => {
    expect(stancesOn(proposition, text)[0]?.stance).toBe(side)
  })
})

describe('a predicate in another clause speaks of something else', () => {
  test.each([
    ['for', 'Relationships decide who gets the order.'],
    ['neutral', 'A relationship protects you only until somebody else decides.'],
    ['neutral', 'A relationship helps if the person in it has the power to decide.'],
  ])('%s: %s', (side, text) => {
    expect(stancesOn('relationships', text)[0]?.stance).toBe(side)
  })
})

test('the author is on the other side of what the author rejects', () => {
  const [found] = stancesOn('distinction', 'Critics say that B2B and B2C differ. They are wrong.')
  expect([found?.stance, found?.voice, found?.attitude]).toEqual([
    'against',
    'attributed',
    'rejects',
  ])
})

test('where neither turn nor noun decides, the clause of the subject does', () => {
  const text = 'B2B and B2C are the same trade in a world where everything differs.'
  expect(stancesOn('distinction', text)[0]?.stance).toBe('against')
})
