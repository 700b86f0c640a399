import { surfaceOf, type Span } from '@contend/ingest'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordSpans } from '../text/words.ts'
import { contextsIn } from './contexts-in.ts'

/** A text with its block in `{…}` and its keyword in `[…]`, and what stands around the keyword. */
const around = (marked: string, words: number): string => {
  const text = marked.replaceAll(/[{}[\]]/g, '')
  const plainAt = (mark: string): number =>
    marked.slice(0, marked.indexOf(mark)).replaceAll(/[{}[\]]/g, '').length
  const block = { start: plainAt('{'), end: plainAt('}') }
  const keyword = { start: plainAt('['), end: plainAt(']') }
  const { left, right } = contextsIn(text, block, words)(keyword)
  return `${surfaceOf(text, left)}[${surfaceOf(text, keyword)}]${surfaceOf(text, right)}`
}

describe('contexts', () => {
  test.each([
    [
      'so many words to each side',
      '{one two three [four] five six seven}',
      'two three [four] five six',
    ],
    ['across sentences', '{It is old. It [holds] well. We like it.}', 'old. It [holds] well. We'],
    ['not across blocks', 'Title here\n\n{The [rope] holds.}\n\nNext', 'The [rope] holds.'],
    ['to the end of the block with its stop', '{a "word [here]!"}', 'a "word [here]!"'],
    ['without outer blanks of the block', '{ \n a [b] c \t}', 'a [b] c'],
    [
      'over line breaks as they are',
      '{one\r\ntwo [three]\r\nfour five}',
      'one\r\ntwo [three]\r\nfour five',
    ],
    [
      'a hyphenated word is one',
      '{the state-of-the-art [rope] is well-made too}',
      'the state-of-the-art [rope] is well-made',
    ],
    [
      'the rest of a word counts as one',
      '{one two-[three]-four five six}',
      'one two-[three]-four five',
    ],
    ['Arabic', '{قال إن السوق [واحدة] في كل مكان}', 'إن السوق [واحدة] في كل'],
  ])('%s', (_, marked, expected) => {
    expect(around(marked, 2)).toBe(expected)
  })

  test('no words are none', () => {
    expect(around('{one [two] three}', 0)).toBe('[two]')
  })

  test('a block without blanks is not copied for every keyword in it', () => {
    const text = 'rope-'.repeat(50_000)
    const { left, right } = contextsIn(
      text,
      { start: 0, end: text.length },
      2,
    )({
      start: 100_000,
      end: 100_004,
    })
    expect(left.end - left.start + right.end - right.start).toBeLessThanOrEqual(160)
  })

  const texts = fc
    .array(fc.constantFrom(..."abc'‑. \nق".split(''), '😀', 'é', '\u0301'), { maxLength: 60 })
    .map((characters) => characters.join(''))

  test('with the keyword they are one stretch of the block, and no characters are cut in two', () => {
    fc.assert(
      fc.property(texts, fc.nat(5), fc.nat(100), (text, words, seed) => {
        const keywords = wordSpans(text)
        const keyword: Span | undefined = keywords[seed % Math.max(1, keywords.length)]
        if (keyword === undefined) return
        const { left, right } = contextsIn(text, { start: 0, end: text.length }, words)(keyword)
        const whole = text.slice(left.start, right.end)
        expect(surfaceOf(text, left) + surfaceOf(text, keyword) + surfaceOf(text, right)).toBe(
          whole,
        )
        expect(whole).not.toMatch(/\p{Cs}/u)
        expect(wordSpans(surfaceOf(text, left)).length).toBeLessThanOrEqual(words)
        expect(wordSpans(surfaceOf(text, right)).length).toBeLessThanOrEqual(words)
      }),
    )
  })
})
