import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asProse, withoutMarkup } from './as-prose.ts'

/** Blanks shown as dots, so that what was blanked can be counted. */
const shown = (text: string): string => withoutMarkup(text).replaceAll(' ', '·')

describe('markup is blanked', () => {
  test.each([
    ['<b>Nets</b> tear', '···Nets·····tear'],
    ['a <br/> b', 'a·······b'],
    ['<a href="x">net</a>', '············net····'],
    ['<!-- no -->Nets', '···········Nets'],
    ['a [net](http://n.example)', 'a·[net]'.padEnd(25, '·')],
    ['a [net](n.example "Nets")', 'a·[net]'.padEnd(25, '·')],
    ['a [net][4] tore', 'a·[net]····tore'],
    ['nets tear [4]', 'nets·tear····'],
    ['[00:57:10] Nets tear', '···········Nets·tear'],
    ['*nets* tear', '·nets··tear'],
    ['_nets_ tear', '·nets··tear'],
    ['***nets*** tear.', '···nets····tear.'],
    ['the **“nets”** tear', 'the···“nets”···tear'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })
})

describe('what only looks like markup stays', () => {
  test.each([
    ['5 < 6 and 7 > 6'],
    ['a net (a red one) tore'],
    ['2 * 3 * 4'],
    ['snake_case_name'],
    ['__proto__ is a name'],
    ['nets [sic] tear'],
    ['<3 nets'],
    ['e-mail <kees@net.example>'],
    ['[net] (a red one)'],
  ])('%s', (text) => {
    expect(withoutMarkup(text)).toBe(text)
  })
})

describe('a line in title case is read in small letters', () => {
  test.each([
    ['All Crews Need to Agree', 'all crews need to agree'],
    ['READ THIS BEFORE ROWING', 'read this before rowing'],
    ['<b>All Crews Need Nets</b>', '   all crews need nets    '],
    ['Why Most Nets Tear at Sea', 'why most nets tear at sea'],
  ])('%s', (text, expected) => {
    expect(asProse(text)).toBe(expected)
  })

  test.each([
    ['Old nets tear at sea.'],
    ['Red Nets'],
    ['The firm hired Ingrid Solheim.'],
    ['Most crews of Ingrid Solheim mend nets'],
  ])('not %s', (text) => {
    expect(asProse(text)).toBe(text)
  })
})

const MARKS = ['<b>', '</i>', '<br />', '<!-- x -->', '](', ')', '[', ']', '[12]', '*', '**', '_']
const WORDS = [
  'Nets',
  'tear',
  'NET',
  'İstanbul',
  'ß',
  '“so”',
  '5 < 6',
  '\n',
  ' ',
  '.',
  '👩‍🔧',
  '\ud800',
]
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...MARKS, ...WORDS)).map((parts) => parts.join('')),
)

describe('for any text', () => {
  test('every offset stays valid', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(withoutMarkup(source)).toHaveLength(source.length)
        expect(asProse(source)).toHaveLength(source.length)
      }),
      { numRuns: 2000 },
    )
  })

  test('a character is kept, blanked or put in small letters', () => {
    fc.assert(
      fc.property(text, (source) => {
        const masked = withoutMarkup(source)
        const prose = asProse(source)
        const small = masked.toLowerCase()
        for (let i = 0; i < source.length; i++) {
          expect([source.charAt(i), ' ']).toContain(masked.charAt(i))
          expect([masked.charAt(i), small.charAt(i)]).toContain(prose.charAt(i))
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('without a mark of markup nothing is blanked', () => {
    fc.assert(
      fc.property(text, (source) => {
        const plain = source.replace(/[<>*_[\]]/g, '')
        expect(withoutMarkup(plain)).toBe(plain)
      }),
    )
  })

  test('no word of running text is blanked', () => {
    const word = fc.stringMatching(/^[A-Za-zé]{1,8}$/)
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1 }),
        fc.constantFrom('*', '_', '**'),
        (words, mark) => {
          const source = words.map((w, i) => (i % 2 === 0 ? w : `${mark}${w}${mark}`)).join(' ')
          expect(
            withoutMarkup(source)
              .split(/ +/u)
              .filter((w) => w !== ''),
          ).toEqual(words)
        },
      ),
    )
  })
})

test('a long run of openers is read in linear time', () => {
  for (const opener of ['<a ', '[', '](', '*', '<!-- ', '[1,']) {
    const source = opener.repeat(20_000)
    const start = performance.now()
    expect(asProse(source)).toHaveLength(source.length)
    expect(performance.now() - start).toBeLessThan(2000)
  }
})
