import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decodeBytes } from './decode-bytes.ts'

const english = 'It’s the buyer — not the “brand” — who is afraid, and a café costs €5 a visit.'
const arabic = 'لا تشتري الشركات شيئا، بل يشتري الناس دائما من الناس الذين يثقون بهم.'
const path = 'a.txt'

const encoded = (text: string, encoding: string): Uint8Array => iconv.encode(text, encoding)
const codesOf = (bytes: Uint8Array, encoding: string | null = null): readonly string[] =>
  decodeBytes(bytes, { path, encoding }).diagnostics.map(({ code }) => code)

describe('decodeBytes', () => {
  test.each([
    ['utf-8', english, 'utf-8', false, []],
    ['utf-8', arabic, 'utf-8', false, []],
    ['utf-8', english, 'utf-8', true, []],
    ['utf-16le', english, 'utf-16le', true, []],
    ['utf-16be', arabic, 'utf-16be', true, []],
    ['utf-32le', english, 'utf-32le', true, []],
    ['utf-16le', english, 'utf-16le', false, ['encoding-guessed']],
    ['utf-16be', english, 'utf-16be', false, ['encoding-guessed']],
    ['utf-16le', arabic, 'utf-16le', false, ['encoding-guessed']],
    ['utf-16be', arabic, 'utf-16be', false, ['encoding-guessed']],
    ['windows-1252', english, 'windows-1252', false, ['encoding-guessed']],
    ['windows-1252', 'It’s fine — really.', 'windows-1252', false, ['encoding-guessed']],
    ['windows-1256', arabic, 'windows-1256', false, ['encoding-guessed']],
    ['utf-8', '', 'utf-8', false, []],
  ])('%s %#', (encoding, text, expected, addBOM, codes) => {
    const bytes = iconv.encode(text, encoding, { addBOM })
    const decoded = decodeBytes(bytes, { path })
    expect(decoded.text).toBe(text)
    expect(decoded.encoding).toBe(expected)
    expect(decoded.diagnostics.map(({ code }) => code)).toEqual(codes)
  })

  test.each([
    ['%\n1\tone\n%\nab\0c\t1\nd\t1\n', null],
    ['one word\0 '.padEnd(200, 'and more '), 'utf-8'],
  ])('a NUL in plain text does not make it UTF-16 (%#)', (text, encoding) => {
    const decoded = decodeBytes(encoded(text, 'utf-8'), { path })
    expect(decoded.text).toBe(encoding === null ? null : text)
    expect(decoded.encoding).toBe(encoding ?? '')
  })

  test('names the guessed encoding', () => {
    const [found] = decodeBytes(encoded(english, 'windows-1252'), { path }).diagnostics
    expect(found).toMatchObject({ severity: 'warning', path })
    expect(found?.message).toContain('windows-1252')
  })

  test('reads UTF-8 with a broken byte as UTF-8 and counts the loss', () => {
    const bytes = Buffer.concat([
      encoded(arabic, 'utf-8'),
      Buffer.from([0xff]),
      encoded(arabic, 'utf-8'),
    ])
    const { text, encoding, diagnostics } = decodeBytes(bytes, { path })
    expect(encoding).toBe('utf-8')
    expect(text).toBe(`${arabic}\uFFFD${arabic}`)
    expect(diagnostics[0]?.message).toContain('1 characters')
  })

  test('an encoding that was asked for wins, and a loss is reported', () => {
    const bytes = encoded('a café', 'macroman')
    expect(decodeBytes(bytes, { path, encoding: 'MacRoman' }).text).toBe('a café')
    expect(codesOf(encoded(english, 'windows-1252'), 'windows-1252')).toEqual([])
    expect(codesOf(encoded(english, 'windows-1252'), 'utf-8')).toEqual(['encoding-mismatch'])
  })

  test('line ends and everything else stay as they are', () => {
    const text = 'a\r\nb\rc\te\u0301\uFEFF\u00A0👩‍👩‍👧'
    expect(decodeBytes(encoded(text, 'utf-8'), { path }).text).toBe(text)
  })

  test.each([
    ['a PDF', Buffer.from('%PDF-1.7\n')],
    ['a Zip archive or an Office document', Buffer.from('PK\x03\x04abc')],
    ['an RTF document', Buffer.from('{\\rtf1\\ansi text}')],
    ['a PNG image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
    ['a JPEG image', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['binary data', Buffer.from([1, 2, 3, 0, 0, 0, 7, 8])],
    ['binary data', Buffer.from(Array.from({ length: 512 }, (_, index) => (index * 37) % 256))],
  ])('%s is no text', (format, bytes) => {
    const { text, diagnostics } = decodeBytes(bytes, { path })
    expect(text).toBeNull()
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0]).toMatchObject({ code: 'binary-file', severity: 'error' })
    expect(diagnostics[0]?.message).toContain(format)
  })

  test.each([
    'PK is the name of a shop.',
    'GIF87 was a year.',
    'a\0 stray byte in a line of text that is otherwise fine and long enough',
  ])('text: %j', (text) => {
    expect(decodeBytes(encoded(text, 'utf-8'), { path }).text).toBe(text)
  })

  test('any bytes give a text or an error, never an exception', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { text, diagnostics } = decodeBytes(bytes, { path })
        expect(text === null).toBe(diagnostics.some(({ severity }) => severity === 'error'))
      }),
    )
  })

  test('what is written as UTF-8 reads back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(!/\p{Cc}|\uFEFF/u.test(text))
        expect(decodeBytes(encoded(text, 'utf-8'), { path }).text).toBe(text)
      }),
    )
  })
})
