import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDuplicates } from './find-duplicates.ts'
import { wordKeysOf } from './word-keys.ts'

const document = (id: string, text: string, footer = '') => ({
  id,
  text: `${text}\n${footer}`,
  blocks: [
    { kind: 'paragraph' as const, rule: 'test', start: 0, end: text.length },
    {
      kind: 'boilerplate' as const,
      rule: 'test',
      start: text.length + 1,
      end: text.length + 1 + footer.length,
    },
  ],
})

const words = (count: number, stem = 'word'): string =>
  Array.from({ length: count }, (_, at) => `${stem}${String(at)}`).join(' ')

const story = words(200)

const duplicatesIn = (documents: readonly ReturnType<typeof document>[]) =>
  findDuplicates(
    documents.map((each) => ({ document: each })),
    (analysis) => wordKeysOf(analysis.document),
  )

describe('findDuplicates', () => {
  test('knows the same words in another case, with another footer and other punctuation', () => {
    const copy = story.toUpperCase().replaceAll(' WORD', ', WORD')
    expect(
      duplicatesIn([document('a', story), document('b', copy, 'Share this on Facebook')]),
    ).toEqual([{ document: 'b', original: 'a', kind: 'exact', shared: 196, either: 196 }])
  })

  test('knows a text that was edited here and there, and counts what is left', () => {
    // Two changed words take five runs each from both: 186 of 206 are shared.
    const edited = story.replace('word50 ', 'changed ').replace('word150 ', 'altered ')
    expect(duplicatesIn([document('a', story), document('b', edited)])).toEqual([
      { document: 'b', original: 'a', kind: 'near', shared: 186, either: 206 },
    ])
  })

  test('leaves alone a text that has much, but not most, in common', () => {
    const other = `${words(150)} ${words(50, 'other')}`
    expect(duplicatesIn([document('a', story), document('b', other)])).toEqual([])
  })

  test('leaves alone short texts that differ in a word, and takes those with the same words', () => {
    const note = words(20)
    const found = duplicatesIn([
      document('a', note),
      document('b', note.replace('word19', 'word20')),
      document('c', note),
    ])
    expect(found.map(({ document: id, original }) => [id, original])).toEqual([['c', 'a']])
  })

  test('points every repetition at the original, never at another repetition', () => {
    const found = duplicatesIn(['a', 'b', 'c', 'd'].map((id) => document(id, story)))
    expect(found.map(({ original }) => original)).toEqual(['a', 'a', 'a'])
  })

  test('finds nothing in texts without words', () => {
    expect(duplicatesIn([document('a', ''), document('b', ''), document('c', '…')])).toEqual([])
  })

  test('finds every copy among unlike texts, wherever it stands', () => {
    const text = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 60, maxLength: 90 })
    fc.assert(
      fc.property(
        fc.uniqueArray(text, { minLength: 2, maxLength: 8, selector: (each) => each.join(' ') }),
        fc.nat(),
        (texts, choice) => {
          const documents = texts.map((each, at) => document(String(at), each.join(' ')))
          const copied = choice % texts.length
          const copy = document('copy', (texts[copied] ?? []).join(' '))
          const found = duplicatesIn([...documents, copy])
          expect(found).toContainEqual(
            expect.objectContaining({ document: 'copy', original: String(copied), kind: 'exact' }),
          )
        },
      ),
      { numRuns: 30 },
    )
  })
})
