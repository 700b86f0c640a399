import { expect, test } from 'vitest'
import { lexicon } from '../../test-support/lexicon-fixture.ts'
import { nearWords } from './near-words.ts'

const trade = lexicon(`
categories:
  trade:
    terms: [campaign*, steel, c?ke, two words, tin]
    categories: {goods: {terms: [{lemma: bottle}]}}
  other: {terms: [bread]}
`)

test.each([
  ['A campain.', 'campain', 'campaign*'],
  ['Stele? No: Steal!', 'Steal', 'steel'],
  ['One botle.', 'botle', 'bottle'],
])('%s', (text, word, entry) => {
  expect(nearWords(trade, 'trade', text)).toEqual([{ word, entry }])
})

test.each(['A tan bread.', 'Steel.', 'Breed.', 'Steeled and campaigning.'])(
  'nothing near in: %s',
  (text) => {
    expect(nearWords(trade, 'trade', text)).toEqual([])
  },
)
