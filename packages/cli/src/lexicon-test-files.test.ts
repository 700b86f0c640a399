import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readTestFiles } from './lexicon-test-files.ts'
import type { TestFiles } from './lexicon-test-files.ts'

const read = (
  files: Readonly<Record<string, string>>,
  others: readonly string[] = [],
): TestFiles => {
  const folder = mkdtempSync(join(tmpdir(), 'contend-tests-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const named = Object.keys(files).filter((name) => !others.includes(name))
  return readTestFiles(
    named.map((name) => join(folder, name)),
    others.map((name) => join(folder, name)),
  )
}

const tea = (language: string, category: string, to: string): string =>
  `lexicon: tea
language: ${language}
categories:
  ${category}: { terms: [leaf] }
  black: { terms: [smoke] }
dimensions:
  colour: { from: black, to: ${to} }
`

test('files are told apart by what they hold', () => {
  const { lexicons, propositions } = read({
    'p.yaml': 'propositions: {}\n',
    'tea.yaml': tea('en', 'green', 'green'),
    'list.dic': '%\n1\tgreen\n%\npropositions\t1\n',
  })
  expect(lexicons.map(({ read: { file }, placed }) => [file.path, placed !== null])).toEqual([
    ['tea.yaml', true],
    ['list.dic', false],
  ])
  expect(propositions).toHaveLength(1)
})

test('a dimension of a category that is not there is refused where it stands', () => {
  expect(() => read({ 'tea.yaml': tea('en', 'green', 'greem') })).toThrow(
    /tea\.yaml:7:30: Dimension "colour" names the category "greem".+Did you mean "green"\?/,
  )
})

test('a dimension may name a category that the lexicon has in another language', () => {
  const files = {
    'tea.yaml': tea('en', 'green', 'white'),
    'tea.ar.yaml': tea('ar', 'white', 'black'),
  }
  expect(read(files).lexicons).toHaveLength(2)
  expect(read(files, ['tea.ar.yaml']).lexicons).toHaveLength(1)
})
