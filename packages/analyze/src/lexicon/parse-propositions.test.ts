import { describe, expect, test } from 'vitest'
import { parsePropositions } from './parse-propositions.ts'

describe('parsePropositions', () => {
  test('reads every part', () => {
    const text = `
version: 1
source: written for this test
propositions:
  desks:
    statement: Standing desks are better.
    about: [desk, furniture.table]
    loosely: [desk.parts, table.parts]
    together: [furniture]
    for: [better]
    against: [worse]
    contrast: for
    scope: {home: home, work: office}
    tests: {for: [They are better.], against: [], neutral: [We have both.]}
  chairs:
    statement: Chairs and desks belong together.
    about: {all: [desk, chair]}
    for: [together]
    against: []
`
    expect(parsePropositions(text, 'desks.yaml')).toEqual([
      {
        id: 'desks',
        statement: 'Standing desks are better.',
        about: ['desk', 'furniture.table'],
        aboutAll: false,
        loosely: ['desk.parts', 'table.parts'],
        together: ['furniture'],
        for: ['better'],
        against: ['worse'],
        contrast: 'for',
        scopes: [
          { name: 'home', category: 'home' },
          { name: 'work', category: 'office' },
        ],
        tests: { for: ['They are better.'], against: [], neutral: ['We have both.'] },
        path: 'desks.yaml',
      },
      {
        id: 'chairs',
        statement: 'Chairs and desks belong together.',
        about: ['desk', 'chair'],
        aboutAll: true,
        loosely: [],
        together: [],
        for: ['together'],
        against: [],
        contrast: null,
        scopes: [],
        tests: { for: [], against: [], neutral: [] },
        path: 'desks.yaml',
      },
    ])
  })

  test.each([
    ['a: {statement: s, about: [], for: [], against: []}', '"about" must name a category.'],
    ['a: {statement: s, about: b, for: [], against: []}', 'or {all: […]}; "b" is given.'],
    ['a: {statement: s, about: {al: [b]}, for: [], against: []}', 'Did you mean "all"?'],
    ['a: {about: [b], for: [], against: []}', '"statement" is missing. It must be text.'],
    ['a: {statement: s, about: [b], for: [1], against: []}', 'write it in quotes: "1".'],
    ['a: {statement: s, abuot: [b], for: [], against: []}', 'Did you mean "about"?'],
  ])('%s', (line, message) => {
    expect(() => parsePropositions(`propositions:\n  ${line}`, 'a.yaml')).toThrow(message)
  })
})
