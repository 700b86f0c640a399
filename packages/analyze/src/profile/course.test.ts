import { describe, expect, test } from 'vitest'
import { compare } from '../compare/compare.ts'
import type { DocumentAnalysis } from '../model/analysis.ts'
import type { Course } from '../model/course.ts'
import { paragraphDocument } from '../test-support/paragraph-document.ts'
import { shippedAnalyzer } from '../test-support/shipped-data.ts'

const filler = (sentences: number): string =>
  'The van stood in the yard of the old mill. '.repeat(sentences)
const opening = 'Nobody should sell to a company as if it were a shopper. '
const closing = 'Therefore B2B and B2C are fundamentally different.'

const analysed = (id: string, text: string, language = 'en'): DocumentAnalysis =>
  shippedAnalyzer.analyze({
    ...paragraphDocument(text, language),
    id,
    path: `${id}.txt`,
    metadata: { group: 'mill' },
  })

const courses = (...analyses: readonly DocumentAnalysis[]): readonly Course[] => [
  ...compare(analyses, { frame: shippedAnalyzer.frame }).courses,
]

const counted = ({ parts }: Course, of: 'sentences' | 'words' | 'claims'): readonly number[] =>
  parts.map((part) => part[of])

describe('the course of an argument', () => {
  const article = analysed('article', `${opening}${filler(18)}${closing}`)

  test('has claims and stances in the tenths they stand in', () => {
    const [course, group] = courses(article)
    expect(course).toMatchObject({ unit: 'document', name: 'article', documents: 1 })
    expect(group).toMatchObject({ unit: 'group', name: 'mill', documents: 1 })
    expect(course === undefined ? [] : counted(course, 'claims')).toEqual([
      1, 0, 0, 0, 0, 0, 0, 0, 0, 1,
    ])
    expect(course?.parts[9]?.stances).toContainEqual({
      proposition: 'distinction',
      for: 1,
      against: 0,
    })
    expect(course?.parts[4]?.stances).toContainEqual({
      proposition: 'distinction',
      for: 0,
      against: 0,
    })
  })

  test('adds up to the totals of the document', () => {
    const [course] = courses(article)
    for (const of of ['sentences', 'words', 'claims'] as const) {
      const sum = (course?.parts ?? []).reduce((total, part) => total + part[of], 0)
      expect(sum, of).toBe(article.totals[of])
    }
  })

  test('of a group is that of its documents, tenth by tenth', () => {
    const other = analysed('other', `${filler(4)}${opening}${filler(25)}`)
    const [first, second, group] = courses(article, other)
    expect(group?.documents).toBe(2)
    for (const [at, part] of (group?.parts ?? []).entries()) {
      expect(part.words).toBe((first?.parts[at]?.words ?? 0) + (second?.parts[at]?.words ?? 0))
    }
  })

  test('is none of a text of fewer than ten sentences, or not analysed in full', () => {
    const arabic = analysed('arabic', 'العملاء يثقون في العلاقات. '.repeat(20), 'ar')
    const nine = analysed('nine', `${opening}${filler(8)}`)
    const ten = analysed('ten', `${opening}${filler(9)}`)
    expect(courses(arabic, nine)).toEqual([])
    expect(courses(ten).map(({ name }) => name)).toEqual(['ten', 'mill'])
  })

  test('has tenths without a sentence where a long one fills several', () => {
    const long = `${'The van, '.repeat(120)} stood there. `
    const [course] = courses(analysed('long', `${filler(6)}${long}${filler(6)}`))
    const sentences = course === undefined ? [] : counted(course, 'sentences')
    expect(sentences.filter((number) => number === 0).length).toBeGreaterThan(2)
    expect(sentences.reduce((sum, number) => sum + number, 0)).toBe(13)
  })
})
