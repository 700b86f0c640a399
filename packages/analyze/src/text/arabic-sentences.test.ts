import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arabicSentences } from './arabic-sentences.ts'

const cut = (text: string): readonly string[] =>
  arabicSentences(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  )

describe('arabicSentences', () => {
  test.each([
    ['stops', ['السوق كبير.', 'هل تغير؟', 'نعم!', 'ربما…', 'انتهى۔']],
    ['no stops', ['السوق كبير؛ والمنافسة شديدة، كما نعلم']],
    ['titles', ['كتب د. أحمد وأ.د. منى المقال.', 'ثم نشراه.']],
    ['decimals', ['بلغت النسبة 3.5 في المئة.', 'وارتفعت.']],
    ['list numbers', ['1. السوق أولا.', '٢. ثم العميل.']],
    ['Latin initials', ['يقول J. Smith إن السوق واحد.', 'وهذا صحيح.']],
    ['addresses', ['زوروا example.com اليوم.', 'شكرا.']],
    ['a question in quotation marks', ['«هل أنت معنا؟» سأل المدير.', 'لم يجب أحد.']],
    ['a quoted sentence', ['قال: «السوق واحد.»', 'لكن الواقع مختلف.']],
    ['sentences in one quotation', ['قال «السوق واحد. والناس سواء» ثم خرج.', 'وعاد.']],
    ['repeated stops', ['حقا؟!', 'نعم...', 'لا.']],
  ])('%s', (_, sentences) => {
    expect(cut(sentences.join(' '))).toEqual(sentences)
  })

  test('a space that was lost', () => {
    expect(cut('انتهى الدرس.وبدأ العمل؟نعم')).toEqual(['انتهى الدرس.', 'وبدأ العمل؟', 'نعم'])
  })

  test('a quotation that never closes hides nothing', () => {
    expect(cut('قال «السوق واحد. ثم خرج. وعاد.')).toHaveLength(3)
  })

  test('sentences are in order, disjoint and cover all but white space', () => {
    const parts = fc.array(
      fc.constantFrom(
        'سوق',
        ' ',
        '.',
        '؟',
        '«',
        '»',
        '“',
        '”',
        '\n',
        '1',
        'د',
        '…',
        'Dr',
        '!',
        ')',
      ),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(parts, (words) => {
        const text = `xx${words.join('')}yy`
        let cursor = 2
        let left = ''
        for (const { start, end } of arabicSentences(text, { start: 2, end: text.length - 2 })) {
          expect(start).toBeGreaterThanOrEqual(cursor)
          left += text.slice(cursor, start)
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
          cursor = end
        }
        expect(`${left}${text.slice(cursor, -2)}`.trim()).toBe('')
      }),
      { numRuns: 500 },
    )
  })

  test('a long block takes linear time', () => {
    const text = 'سوق. «'.repeat(100_000)
    const start = performance.now()
    cut(text)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
