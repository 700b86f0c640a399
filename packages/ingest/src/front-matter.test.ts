import { describe, expect, test } from 'vitest'
import { findFrontMatter, parseFrontMatter } from './front-matter.ts'

const metadataOf = (text: string): Readonly<Record<string, string>> =>
  parseFrontMatter(text, 'a.md').metadata

describe('findFrontMatter', () => {
  test.each([
    ['---\ntitle: a\n---\ntext', 16],
    ['--- \r\ntitle: a\r\n---\r\ntext', 19],
    ['\n---\ntitle: a\n...\ntext', 17],
  ])('%j', (text, end) => {
    expect(findFrontMatter(text)?.span).toEqual({ start: 0, end })
  })

  test.each([
    'text',
    '---\n',
    '---\ntext without a key\n---\n',
    '---\n\nA sentence.\n\n---\nmore',
    'a\n---\nb: c\n---',
  ])('none: %j', (text) => {
    expect(findFrontMatter(text)).toBeNull()
  })
})

describe('parseFrontMatter', () => {
  test('values stay as written, nested ones are joined', () => {
    const text =
      '---\nTitle: "Boats: a story"\ndate: 2020-01-02\nversion: 1.10\ntags: [sea, fear]\nauthor:\n  name: Ola\n  mail: o@example.com\nempty:\n---\n'
    expect(metadataOf(text)).toEqual({
      title: 'Boats: a story',
      date: '2020-01-02',
      version: '1.10',
      tags: 'sea; fear',
      author: 'Ola; o@example.com',
    })
  })

  test.each([
    ['---\ntitle: "open\ntags: [\n---\ntext', 'broken'],
    [
      '---\na: &a [x, x]\nb: &b [*a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c]\n---\n',
      'an alias bomb',
    ],
    ['---\na: *nowhere\n---\n', 'an unknown alias'],
  ])('%# is a warning', (text) => {
    const { metadata, diagnostics } = parseFrontMatter(text, 'a.md')
    expect(metadata).toEqual({})
    expect(diagnostics).toMatchObject([
      { code: 'front-matter-invalid', severity: 'warning', path: 'a.md' },
    ])
  })

  test('hostile keys are ordinary columns', () => {
    const metadata = metadataOf('---\n__proto__: x\nconstructor: y\n---\n')
    expect(Object.keys(metadata)).toEqual(['__proto__', 'constructor'])
    expect(Object.getPrototypeOf(metadata)).toBe(Object.prototype)
  })
})
