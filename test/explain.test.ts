import { expect, test } from 'vitest'
import { contend } from './support/contend.ts'
import type { Ended } from './support/contend.ts'
import { sampleRun } from './support/sample-run.ts'
import { cell, readTable } from './support/tables.ts'

const { cwd, out } = sampleRun()

const explained = (target: string, ...options: string[]): Promise<Ended> =>
  contend(['explain', target, ...options], { cwd })

test('explain shows why a sentence got its labels', async () => {
  const { code, stdout, stderr } = await explained('one-crowd:1')
  expect(code, stderr).toBe(0)
  expect(stdout).toContain('The line between B2B and B2C is a myth.')
  expect(stdout).toContain('marketing.b2b "B2B"')
  expect(stdout).toContain('distinction: against')
  const here = (row: Parameters<typeof cell>[0]): boolean =>
    cell(row, 'doc_id') === 'one-crowd' && cell(row, 'sentence') === '1'
  for (const row of readTable(out, 'cues').filter(here)) expect(stdout).toContain(cell(row, 'cue'))
  const score = Number(cell(readTable(out, 'sentences').find(here), 'claim_score'))
  expect(stdout).toContain(`score ${score.toFixed(3)}`)
})

test('explain rounds for the reader, not in the data', async () => {
  const text = await explained('one-crowd:1')
  expect(text.stdout).toMatch(/ weight \d\.\d{3}, /)
  const data = await explained('one-crowd:1', '--json')
  expect(data.stdout).toMatch(/"weight": \d\.\d{4,}/)
})

test('explain shows a whole document, by id or path', async () => {
  const { stdout } = await explained('one-crowd')
  expect(stdout).toMatch(/^one-crowd {2}one-crowd\.txt, utf-8, language en, analysed: full$/m)
  expect(stdout).toMatch(/^ {2}distinction: against/m)
  expect(stdout.match(/^one-crowd#\d+/gm)?.length).toBeGreaterThan(4)
  for (const path of ['bread.md', './articles/bread.md', '/somewhere/articles/bread.md']) {
    expect((await explained(path)).stdout).toMatch(/^bread {2}bread\.md/)
  }
  expect((await explained('articles/one-crowd.txt:1')).stdout).toMatch(/^one-crowd#1 /)
})

test('explain --json gives the same as data', async () => {
  const { stdout } = await explained('one-crowd#1', '--json')
  expect(JSON.parse(stdout)).toMatchObject({
    formatVersion: 1,
    document: { id: 'one-crowd' },
    sentences: [{ index: 1, text: 'The line between B2B and B2C is a myth.' }],
  })
})

test.each([
  ['one-crwod', 'Did you mean "one-crowd"?'],
  ['one-crowd:99', 'numbered from 0 to'],
  ['one-crowd:x', 'one-crowd has no sentence "x"'],
  ['no:crowd', 'there is no document "no:crowd"'],
  ['other-bread.md', 'there is no document "other-bread.md"'],
])('explain %s says what there is', async (target, said) => {
  const { code, stderr } = await explained(target)
  expect(code).toBe(2)
  expect(stderr).toContain(said)
})
