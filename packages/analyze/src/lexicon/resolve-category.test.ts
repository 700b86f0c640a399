import { describe, expect, test } from 'vitest'
import { lexicon } from '../test-support/lexicon-fixture.ts'
import { resolveCategory } from './resolve-category.ts'

const lexicons = [
  lexicon(
    'categories: {price: {categories: {high: {}, low: {categories: {sale: {}}}}}, mood: {}}',
    {
      id: 'shop',
    },
  ),
  lexicon('categories: {mood: {}, weather: {}}', { id: 'sky' }),
  lexicon('categories: {weather: {}, storm: {}}', { id: 'sky', language: 'ar' }),
]

describe('resolveCategory', () => {
  test.each([
    ['weather', ['sky.weather']],
    ['sky.mood', ['sky.mood']],
    ['storm', ['sky.storm']],
    ['price', ['shop.price', 'shop.price.high', 'shop.price.low', 'shop.price.low.sale']],
    ['price.low', ['shop.price.low', 'shop.price.low.sale']],
    ['shop.price.high', ['shop.price.high']],
  ])('%s', (name, includes) => {
    expect(resolveCategory(name, lexicons).includes).toEqual(includes)
  })

  test.each([
    ['mood', 'Write "shop.mood" or "sky.mood".'],
    ['wether', 'No lexicon has a category "wether". Did you mean "weather"?'],
    ['high', 'Did you mean "price.high"?'],
    ['sky.price', 'No lexicon has a category "sky.price".'],
    ['', 'No lexicon has a category "".'],
    ['constructor', 'No lexicon has a category "constructor".'],
  ])('%s is refused', (name, message) => {
    expect(() => resolveCategory(name, lexicons)).toThrow(message)
  })
})
