import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { loadData } from './data-files.ts'
import type { LoadedData } from './data-files.ts'
import type { DataSettings } from './read-run-data.ts'

const load = (files: Readonly<Record<string, string>>, more: Partial<DataSettings>): LoadedData => {
  const folder = mkdtempSync(join(tmpdir(), 'contend-data-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const inFolder = (names: readonly string[] = []): string[] =>
    names.map((name) => join(folder, name))
  return loadData({
    defaultLexicons: true,
    defaultPropositions: true,
    ...more,
    lexicons: inFolder(more.lexicons),
    propositions: inFolder(more.propositions),
  })
}

const lexicon = (id: string): string =>
  `lexicon: ${id}\nlanguage: en\ncategories:\n  tea: { terms: [green tea] }\n`

const proposition = (id: string, about: string): string =>
  `propositions:\n  ${id}: { statement: Tea is good., about: [${about}], for: [argument.sameness], against: [] }\n`

const lexiconsOf = ({ lexicons }: LoadedData): readonly string[] =>
  lexicons.map(
    ({ id, language, shipped }) => `${id} ${language ?? ''} ${shipped ? 'shipped' : 'own'}`,
  )

test('files are added to the shipped ones', () => {
  const data = load({ 'tea.yaml': lexicon('tea') }, { lexicons: ['tea.yaml'] })
  expect(lexiconsOf(data)).toEqual([
    'argument ar shipped',
    'argument en shipped',
    'marketing ar shipped',
    'marketing en shipped',
    'tea en own',
  ])
  expect(data.lexicons.at(-1)).toMatchObject({ path: 'tea.yaml', id: 'tea' })
  expect(data.notes).toEqual([])
})

test('a file with a shipped id and language replaces it, and propositions without categories go', () => {
  const data = load({ 'm.yaml': lexicon('marketing') }, { lexicons: ['m.yaml'] })
  expect(lexiconsOf(data)).toContain('marketing en own')
  expect(lexiconsOf(data)).not.toContain('marketing en shipped')
})

test('without the shipped lexicons only the indispensable one stays', () => {
  const data = load({}, { defaultLexicons: false })
  expect(lexiconsOf(data)).toEqual(['argument ar shipped', 'argument en shipped'])
  expect(data.analyzer.frame.propositions).toEqual([])
  expect(data.notes).toEqual([expect.stringContaining('distinction')])
})

test('a proposition with a shipped id replaces it', () => {
  const data = load(
    { 'p.yaml': proposition('distinction', 'marketing.b2b') },
    { propositions: ['p.yaml'] },
  )
  const own = data.analyzer.frame.propositions.filter(({ id }) => id === 'distinction')
  expect(own.map(({ statement }) => statement)).toEqual(['Tea is good.'])
})

test.each([
  [
    'an unknown category',
    { 'p.yaml': proposition('tea', 'marketing.b2bb') },
    /p\.yaml:2:\d+: Proposition "tea": .+Did you mean "marketing.b2b"/,
  ],
  ['a broken file', { 'p.yaml': 'propositions: [' }, /p\.yaml:\d+:\d+: /],
])('%s is an error that names the file', (_name, files, message) => {
  expect(() => load(files, { propositions: ['p.yaml'] })).toThrow(message)
})

test('a replaced argument lexicon must keep its categories', () => {
  const files = { 'a.yaml': lexicon('argument') }
  expect(() => load(files, { lexicons: ['a.yaml'] })).toThrow(/lacks its categories discourse/)
})
