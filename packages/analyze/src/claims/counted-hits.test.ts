import { expect, test } from 'vitest'
import { parseSentence } from '../test-support/parse-sentence.ts'
import { countedHits } from './counted-hits.ts'

const commandsIn = (text: string): readonly string[] =>
  countedHits(parseSentence(text))
    .filter(({ category }) => category === 'imperative')
    .map(({ start, end }) => text.slice(start, end))

test.each([
  ['Use the pump now.', ['Use']],
  ['Using a pump is easy.', []],
  ['They use a pump every day.', []],
  ['Building work takes time.', []],
  ['If the pump fails, call the maker.', ['call']],
  ['In short, write them a letter.', ['write']],
  ["Don't forget the valve.", ['Do', 'forget']],
  ["Let's drop the fax.", ["Let's"]],
  ['The work of a pump is never done.', []],
  ['You never know the price.', []],
  ['Never skip the valve.', ['Never']],
  ['Please write to the maker.', ['Please', 'write']],
  ['Plans change.', []],
  ['Research shows that pumps fail.', []],
  ['The maker should check the pump and measure its flow.', []],
])('imperatives of "%s"', (text, expected) => {
  expect(commandsIn(text)).toEqual(expected)
})

test('hits of other categories count wherever they stand', () => {
  const sentence = parseSentence('They should check the pump because it is vital.')
  const others = sentence.hits.filter(({ category }) => category !== 'imperative')
  expect(others).not.toEqual([])
  expect(countedHits(sentence)).toEqual(others)
})
