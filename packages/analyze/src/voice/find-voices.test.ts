import { describe, expect, test } from 'vitest'
import { paragraphDocument } from '../test-support/paragraph-document.ts'
import { shippedAnalyzer } from '../test-support/shipped-data.ts'

const first = (text: string) => shippedAnalyzer.analyze(paragraphDocument(text)).sentences[0]

describe('attributed', () => {
  test.each([
    ['a quotation', '“Firms never fall in love with a brand,” she told the room.', 'quotation'],
    [
      'an inner sentence of one',
      '“Nobody reads a brochure any more. Not one of us,” he said.',
      'quotation',
    ],
    ['critics', 'Critics say that business buyers are rational.', 'reporting-verb'],
    [
      'a light verb before the verb',
      'People keep repeating that buyers are cold.',
      'reporting-verb',
    ],
    [
      'a verb that looks like a noun',
      'Some researchers claim that buyers are cold.',
      'reporting-verb',
    ],
    ['a named person', 'Ingrid Solheim argues that trust takes years.', 'reporting-verb'],
    [
      'these people',
      'These people insist that emotion has no place in procurement.',
      'reporting-verb',
    ],
    [
      'they seem to be saying',
      'They seem to be saying that price is everything.',
      'reporting-verb',
    ],
    ['research', 'Research shows that most buyers decide before the first call.', 'evidence'],
    ['behind what is said', 'Trust takes years, critics say.', 'reporting-verb'],
    [
      'with an insertion',
      'Ingrid Solheim, who sells pumps, noted that trust is slow.',
      'reporting-verb',
    ],
    ['a parenthesis', 'Therefore, she tells us, firms feel nothing at all.', 'reporting-verb'],
    ['according to', 'According to Halden Analytics, trust has doubled.', 'according-to'],
    ['impersonal', 'It is often claimed that buyers are rational.', 'impersonal-passive'],
    ['the idea that', 'The idea that firms feel nothing is nonsense.', 'reporting-phrase'],
    ['a tag question', 'Firms buy very differently, right? Wrong.', 'tag-question'],
  ])('%s', (_, text, rule) => {
    const sentence = first(text)
    expect([sentence?.voice, sentence?.rules.voice]).toEqual(['attributed', rule])
  })
})

describe('the author’s own', () => {
  test.each([
    ['an opinion', 'I think that business buyers are rational.'],
    ['a plural author', 'We argue that trust takes years.'],
    ['an inference', 'This suggests that price is secondary.'],
    ['a scare quote', 'The “consumer” label hides more than it shows.'],
    ['an open question', 'Buyers know what they want.'],
    ['a supposed speaker', 'If a buyer says that it is late, listen.'],
    ['a kind of person', 'A supplier who believes firms are people hires nice ones.'],
    ['a telling without a clause', 'Critics told stories.'],
    ['a question', 'Do firms buy very differently?'],
  ])('%s', (_, text) => {
    expect(first(text)?.voice).toBe('author')
  })
})

describe('attitude', () => {
  test.each([
    ['a judging word', 'The idea that firms feel nothing is nonsense.', 'rejects'],
    ['a short reply', 'Critics say that buyers are rational. They are wrong.', 'rejects'],
    ['an answered tag question', 'Firms buy very differently, right? Wrong.', 'rejects'],
    [
      'a general opinion met with "but"',
      'It is often said that firms are cold. But people sign.',
      'rejects',
    ],
    ['an endorsing adverb', 'As Solheim rightly argues, trust takes years.', 'endorses'],
    ['a factive verb', 'Research shows that most buyers decide before the first call.', 'endorses'],
    ['no judgement', 'Critics say that buyers are rational. The survey ran in May.', 'reports'],
  ])('%s', (_, text, attitude) => {
    expect(first(text)?.attitude).toBe(attitude)
  })
})

test.each([
  ['Ingrid Solheim argues that trust takes years.', 'Ingrid Solheim'],
  ['“Nobody reads a brochure any more,” said the chief buyer.', 'the chief buyer'],
  ['According to Halden Analytics, trust has doubled.', 'Halden Analytics'],
])('names the speaker of: %s', (text, speaker) => {
  expect(first(text)?.speaker).toBe(speaker)
})
