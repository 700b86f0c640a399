import { describe, expect, test } from 'vitest'
import { paragraphDocument } from '../../test-support/paragraph-document.ts'
import { shippedAnalyzer } from '../../test-support/shipped-data.ts'
import { allCues } from '../score.ts'
import { fitted } from '../fitted.ts'

/** The claim and premise cues that count for the first sentence of a text, by name. */
const cuesOf = (text: string): ReadonlySet<string> => {
  const [sentence] = shippedAnalyzer.analyze(paragraphDocument(text)).sentences
  return new Set(sentence?.cues.map(({ cue }) => cue))
}

/** Cue, a sentence that has it, and a near miss that has not. */
const EXAMPLES: readonly (readonly [string, string, string])[] = [
  ['obligation', 'You must visit the plant first.', 'The bus stop is by the plant.'],
  ['hedge', 'Buyers may change their minds.', 'The fair opens in May.'],
  ['booster', 'Clearly, the plan is late.', 'The clear glass is late.'],
  ['positive-evaluation', 'A good supplier answers at night.', 'The supplier answers at night.'],
  ['negative-evaluation', 'It is a bad habit of buyers.', 'It is a habit of buyers.'],
  ['cause', 'They left because nobody called.', 'They left, and nobody called.'],
  ['result', 'Therefore the price fell.', 'There the price fell.'],
  ['example', 'Pumps, for example, last for decades.', 'Pumps are an example to us.'],
  ['condition', 'If trust goes, the order goes.', 'Trust goes, and the order goes.'],
  ['concession', 'While prices differ, motives do not.', 'Wait a while before you call.'],
  ['summary', 'In short, people buy from people.', 'A short list of people is here.'],
  ['sameness', 'Both trades are the same.', 'Both trades are old.'],
  ['difference', 'The two trades differ.', 'The two trades grow.'],
  ['denial', 'The divide is a myth.', 'The divide is wide.'],
  ['rejection', 'That view is wrong.', 'That view is of the harbour.'],
  ['negation', 'They do not read.', 'They do read.'],
  ['statistic', 'Sales rose by 40 percent.', 'Sales rose again after lunch.'],
  ['own-opinion', 'I believe that price is secondary.', 'They believe that price is secondary.'],
  ['question', 'Who signs the order?', 'Somebody signs the order.'],
  ['open-question', 'Does price matter?', 'Price matters, right?'],
  ['imperative', 'Visit the plant before you quote.', 'Visitors see the plant before they quote.'],
  ['generic-subject', 'Buyers remember favours.', 'The buyer remembers favours.'],
  ['present-be', 'Trust is slow.', 'Trust grows slowly.'],
  ['past-tense', 'The buyer called us twice.', 'The buyer calls us twice.'],
  ['no-verb', 'A cheaper pump.', 'A cheaper pump wins.'],
  ['first-person', 'Yesterday my boss came by.', 'Yesterday the boss came by.'],
  ['first-person-plural', 'It helps us a lot.', 'It helps them a lot.'],
  ['second-person', 'It helps you a lot.', 'It helps them a lot.'],
  ['number', 'It took 12 weeks.', 'It took twelve weeks.'],
  ['names', 'The firm hired Ingrid Solheim.', 'The firm hired an engineer.'],
  ['demonstrative-subject', 'This is the point.', 'The point is this.'],
  ['quoted-speech', 'He said “nobody ever reads the whole of it.”', 'The “small print” is long.'],
  ['attributed', 'Critics say that buyers are cold.', 'Buyers are cold.'],
  ['one-or-two-words', 'Not so.', 'That is not so.'],
  ['link-or-address', 'See https://example.org for more.', 'See the page for more.'],
  ['unfinished-line', 'What the buyers told us', 'That is what the buyers told us.'],
]

describe('a cue fires, and not on its near miss', () => {
  test.each(EXAMPLES)('%s', (cue, has, hasNot) => {
    expect(cuesOf(has)).toContain(cue)
    expect(cuesOf(hasNot)).not.toContain(cue)
  })
})

test('every weight is of a cue, and every cue says why it should count', () => {
  const names = new Set(allCues.map(({ name }) => name))
  expect(names.size).toBe(allCues.length)
  for (const table of [fitted.claim, fitted.premise]) {
    expect(Object.keys(table.cues).filter((name) => !names.has(name))).toEqual([])
  }
  for (const { reason } of allCues) expect(reason).toMatch(/^\S.{5,}\.$/)
})

test('a score is the logistic of the sum of its cues, the base included', () => {
  const text = 'Price must not decide. Trust is good because it is slow. Who knows?'
  for (const sentence of shippedAnalyzer.analyze(paragraphDocument(text)).sentences) {
    for (const label of ['claim', 'premise'] as const) {
      const cues = sentence.cues.filter((cue) => cue.label === label)
      const sum = cues.reduce((total, { weight }) => total + weight, 0)
      const score = label === 'claim' ? sentence.claimScore : sentence.premiseScore
      expect(cues[0]?.cue).toBe('base')
      expect(score).toBe(1 / (1 + Math.exp(-sum)))
    }
  }
})
