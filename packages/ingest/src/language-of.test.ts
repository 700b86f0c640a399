import { describe, expect, test } from 'vitest'
import { languageCode } from './language-names.ts'
import { languageOf } from './language-of.ts'

describe('languageOf', () => {
  test.each([
    ['en', 'B2B is the same as B2C.'],
    ['en', 'Business is person to person.'],
    ['en', 'The buyer at a large works is afraid of looking foolish in front of her manager.'],
    ['ar', 'لا تشتري الشركات شيئا، بل يشتري الناس من الناس عبر LinkedIn.'],
    ['fa', 'شرکت‌ها چیزی نمی‌خرند، مردم از مردمی که به آنها اعتماد دارند می‌خرند.'],
    ['ur', 'کمپنیاں کچھ نہیں خریدتیں، لوگ ان لوگوں سے خریدتے ہیں جن پر وہ بھروسا کرتے ہیں۔'],
    ['de', 'Firmen kaufen nichts, es kaufen immer Menschen bei Menschen, denen sie vertrauen.'],
    ['fr', 'Les entreprises n’achètent rien, ce sont des gens qui achètent à des gens.'],
    ['es', 'Las empresas no compran nada: compran las personas, y compran a quien conocen.'],
    ['ru', 'Компании ничего не покупают, покупают люди у людей, которым доверяют.'],
    ['ja', '会社は何も買わない。買うのはいつも人である。'],
    ['zh', '公司不会买东西，买东西的总是人。'],
    ['he', 'חברות לא קונות דבר, אנשים קונים מאנשים.'],
    ['el', 'Οι εταιρείες δεν αγοράζουν τίποτα, αγοράζουν οι άνθρωποι.'],
    ['und', ''],
    ['und', '1942 — 3.5 %'],
    ['und', 'x1 y2 z3'],
  ])('%s: %s', (language, text) => {
    expect(languageOf(text)).toBe(language)
  })
})

describe('languageCode', () => {
  test.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['EN_us', 'en'],
    ['eng', 'en'],
    ['English', 'en'],
    ['ar', 'ar'],
    ['Klingon', null],
    ['', null],
    ['e', null],
    ['constructor', null],
  ])('%s → %s', (value, code) => {
    expect(languageCode(value)).toBe(code)
  })
})
