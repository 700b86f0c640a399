import { describe, expect, test } from 'vitest'
import { winkTokens } from '../../text/wink.ts'
import { candidatesIn } from './candidates-in.ts'
import { claimWords } from './claim-words.ts'
import { coveredWords } from './covered-words.ts'

/** Names of the candidates of a sentence in which `[…]` is taken. */
const namesIn = (marked: string): readonly string[] => {
  const text = marked.replaceAll(/[[\]]/g, '')
  const start = marked.indexOf('[')
  const taken = start < 0 ? [] : [{ start, end: marked.indexOf(']') - 1 }]
  const words = claimWords(winkTokens(text, { start: 0, end: text.length }))
  return candidatesIn(words, coveredWords(words, taken)).map(({ name }) => name)
}

describe('candidates', () => {
  test.each([
    ['The ropes are wet.', ['rope', 'wet']],
    ['They want a return on investment.', ['return', 'return on investment', 'investment']],
    ['Wet rope, dry deck.', ['wet', 'wet rope', 'rope', 'dry', 'dry deck', 'deck']],
    [
      'An old-fashioned knot.',
      ['old', 'old fashioned', 'old fashioned knot', 'fashion', 'fashioned knot', 'knot'],
    ],
    ['The [wet rope] holds the deck.', ['hold', 'holds the deck', 'deck']],
    ['It is what it is.', []],
    ['Many people have 40 of them.', ['people']],
  ])('%s', (sentence, names) => {
    expect(namesIn(sentence)).toEqual(names)
  })
})
