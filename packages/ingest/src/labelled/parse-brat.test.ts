import { expect, test } from 'vitest'
import { bratDocuments } from './brat-documents.ts'
import { parseBrat } from './parse-brat.ts'

const text = '🎨 Paint keeps boats dry. It is cheap, and anybody can put it on. So paint yours.'

const surfaces = (annotation: string): readonly string[] =>
  parseBrat(annotation, text, 'a.ann').map(({ start, end }) => text.slice(start, end))

test('claims are read, in code points, and parts as their hull; other lines are passed over', () => {
  const annotation = [
    'T1\tMajorClaim 2 24\tPaint keeps boats dry.',
    'T2\tPremise 25 37\tIt is cheap',
    'T3\tClaim 38 49;54 60\tand anybody put it',
    'A1\tStance T3 For',
    'R1\tsupports Arg1:T2 Arg2:T1',
    '#1\tAnnotatorNotes T1\tsure',
    '',
  ].join('\n')
  expect(surfaces(annotation)).toEqual(['Paint keeps boats dry.', 'and anybody can put it'])
})

test('a broken span is named by its line', () => {
  expect(() => parseBrat('T1\tClaim 2 24\tPaint\nT2\tClaim two', text, 'a.ann')).toThrow(
    'a.ann:2: this is no span of brat',
  )
})

const sentencesOf = (): { start: number; end: number }[] => [
  { start: 3, end: 25 },
  { start: 26, end: 65 },
  { start: 66, end: 81 },
]

const pair = { file: 'a.ann', stem: 'a', text }

test('a sentence is a claim when half of it, or of a claim, is shared', () => {
  // "cheap", all of it in the second sentence, and "dry. I", mostly in the first.
  const annotation = 'T1\tClaim 31 36\tcheap\nT2\tClaim 20 26\tdry. I'
  const [document] = bratDocuments({ ...pair, annotation }, { sentencesOf })
  expect(document?.units.map(({ claim }) => claim)).toEqual([true, true, false])
  expect(document?.units.map(({ i }) => i)).toEqual([0, 1, 2])
  expect(document?.units[2]?.text).toBe('So paint yours.')
})

test('loose sentences are documents of their own', () => {
  const documents = bratDocuments({ ...pair, annotation: '' }, { sentencesOf, loose: true })
  expect(documents.map(({ id, text: own }) => [id, own])).toEqual([
    ['a#0', 'Paint keeps boats dry.'],
    ['a#1', 'It is cheap, and anybody can put it on.'],
    ['a#2', 'So paint yours.'],
  ])
})
