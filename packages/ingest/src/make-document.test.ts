import { describe, expect, test } from 'vitest'
import type { Document } from './document.ts'
import { makeDocument } from './make-document.ts'

const prose =
  'The people who run small shops rarely care which department a supplier has put them in, and they will say so if you ask.'

const codesOf = ({ diagnostics }: Document): readonly string[] =>
  diagnostics.map(({ code }) => code)

describe('makeDocument', () => {
  test('finds title, language, blocks and id in the text', () => {
    const document = makeDocument({
      path: 'sub/boats.txt',
      text: `# **Boats** and Fear\r\n\r\n${prose}\r\n`,
    })
    expect(document).toMatchObject({
      id: 'sub/boats',
      title: 'Boats and Fear',
      language: 'en',
      encoding: 'utf-8',
      metadata: {},
      diagnostics: [],
    })
    expect(document.text).toContain('\r\n')
    expect(document.blocks).toHaveLength(2)
  })

  test.each([
    ['# أسئلةٌ **أولى** عن الإبلِ والآبار', 'أسئلةٌ أولى عن الإبلِ والآبار'],
    ['# سوقُ «الأحد» غدًا', 'سوقُ «الأحد» غدًا'],
    ['# The baker’s “day off”', 'The baker’s “day off”'],
  ])('the title of %j keeps its letters, marks and quotes', (line, title) => {
    expect(makeDocument({ path: 'a.md', text: `${line}\n\n${prose}` }).title).toBe(title)
  })

  test('what is given wins over front matter', () => {
    const text = `---\nid: f\ntitle: Front\nlanguage: fr\ngroup: x\n---\n${prose}`
    const document = makeDocument({
      path: 'a.md',
      text,
      metadata: { title: 'Given', language: 'English' },
    })
    expect(document.metadata).toEqual({ id: 'f', title: 'Given', language: 'English', group: 'x' })
    expect(document).toMatchObject({ id: 'f', title: 'Given', language: 'en' })
  })

  test('the title of broken front matter is still found', () => {
    const document = makeDocument({ path: 'a.md', text: `---\ntitle: Boats\nx: [\n---\n${prose}` })
    expect(document.title).toBe('Boats')
    expect(codesOf(document)).toEqual(['front-matter-invalid'])
  })

  test('boilerplate does not count for the language unless there is nothing else', () => {
    const german =
      'Wer ein Boot kauft, der hat Angst, und zwar vor dem Gespött der Nachbarn am Hafen.'
    const text = `Boote\n\n${german}\n\nLeave a reply\n\n${prose}\n\n${prose}`
    expect(makeDocument({ path: 'a.txt', text }).language).toBe('de')
    expect(makeDocument({ path: 'a.txt', text: 'Published on 3 May 2014' }).language).toBe('en')
  })

  test('an empty text is a document with a warning', () => {
    for (const text of ['', ' \r\n\t']) {
      const document = makeDocument({ path: 'a.txt', text })
      expect(document).toMatchObject({ language: 'und', title: '', blocks: [] })
      expect(codesOf(document)).toEqual(['empty-file'])
    }
  })

  test('an unknown language is a warning', () => {
    const document = makeDocument({ path: 'a.txt', text: prose, metadata: { language: 'Klingon' } })
    expect(document.language).toBe('en')
    expect(codesOf(document)).toEqual(['language-unknown'])
  })

  test('metadata named like a method of objects does no harm', () => {
    const document = makeDocument({ path: 'constructor', text: prose })
    expect(document).toMatchObject({ id: 'constructor', title: '' })
  })
})
