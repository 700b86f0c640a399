import { analyzeText } from 'contend'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const article = (name: string): string =>
  readFileSync(new URL(`../corpus/articles/${name}`, import.meta.url), 'utf8')

// The table of intended positions is in corpus/README.md.
test.each([
  ['two-trades.txt', 'for'],
  ['the-person-in-person-to-person.txt', 'for'],
  ['same-human-different-lanyard.txt', 'against'],
  ['where-the-line-runs.txt', 'mixed'],
  ['nobody-got-promoted-for-a-feature-list.txt', 'mentioned'],
  ['re-caning-a-kitchen-chair.txt', 'absent'],
])('%s is %s the distinction', (name, side) => {
  const { positions } = analyzeText(article(name))
  expect(positions.find(({ proposition }) => proposition === 'distinction')?.position).toBe(side)
})

test('no line of a comment form, byline or advert is a claim', () => {
  const { sentences } = analyzeText(article('nobody-got-promoted-for-a-feature-list.txt'))
  const furniture = sentences.filter(({ block }) => block === 'boilerplate')
  expect(furniture.length).toBeGreaterThan(20)
  expect(furniture.filter(({ claim }) => claim !== null)).toEqual([])
})

test('an Arabic article has hits and figures, and nothing that was not measured', () => {
  const analysis = analyzeText(article('suqan-la-suq-wahida.txt'))
  expect(analysis.document.language).toBe('ar')
  const categories = new Set(analysis.hits.map(({ category }) => category))
  for (const category of ['b2b', 'b2c', 'relationships']) expect(categories).toContain(category)
  expect(analysis.totals.claims).toBeNull()
  expect(analysis.positions).toEqual([])
  expect(
    analysis.sentences.every(({ claimScore, voice }) => claimScore === null && voice === null),
  ).toBe(true)
})
