import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contend } from './support/contend.ts'
import { filesIn, temporaryFolder, writeFiles } from './support/folder.ts'
import { cell, readTable } from './support/tables.ts'

test('init writes a project whose tests pass and which runs', async () => {
  const cwd = temporaryFolder()
  expect(await contend(['init'], { cwd })).toMatchObject({ code: 0, stdout: '' })
  const data = ['lexicons/remote-work.yaml', 'propositions/remote-work.yaml']
  expect([...filesIn(cwd).keys()]).toEqual(['contend.config.yaml', ...data])

  const tests = await contend(['lexicon', 'test', ...data], { cwd })
  expect(tests.stdout).toBe('')
  expect(tests.code, tests.stderr).toBe(0)
  expect(tests.stderr).toMatch(/^\d\d tests, 0 failed$/m)

  writeFiles(cwd, {
    'articles/for.txt': 'Home is best\n\nPeople who work from home are more productive.\n',
    'articles/against.txt': 'Home is lonely\n\nRemote work makes people less productive.\n',
    'deeper/still/note.txt': '',
  })
  const run = await contend(['run'], { cwd: join(cwd, 'deeper/still'), env: { HOME: cwd } })
  expect(run.code, run.stderr).toBe(0)
  const positions = readTable(join(cwd, 'contend-out'), 'positions')
    .filter((row) => cell(row, 'proposition') === 'remote')
    .map((row) => [cell(row, 'doc_id'), cell(row, 'position')])
  expect(positions).toEqual([
    ['against', 'against'],
    ['for', 'for'],
  ])
})

test('init never overwrites without --force', async () => {
  const cwd = temporaryFolder()
  writeFiles(cwd, { 'lexicons/remote-work.yaml': 'mine' })
  const refused = await contend(['init'], { cwd })
  expect(refused.code).toBe(2)
  expect([...filesIn(cwd).keys()]).toEqual(['lexicons/remote-work.yaml'])
  expect((await contend(['init', '--force'], { cwd })).code).toBe(0)
  expect(readFileSync(join(cwd, 'lexicons/remote-work.yaml'), 'utf8')).not.toBe('mine')
})

test('every option in the commented configuration is one', async () => {
  const cwd = temporaryFolder()
  await contend(['init'], { cwd })
  const config = readFileSync(join(cwd, 'contend.config.yaml'), 'utf8')
  writeFiles(cwd, {
    'contend.config.yaml': config
      .replaceAll(/^# (\w+: .+)$/gm, '$1')
      .replace('metadata.csv', 'm.csv')
      .replace(/^encoding.*$/m, ''),
    'm.csv': 'path,group\na.txt,x\n',
    'articles/a.txt': 'A title\n\nEveryone should work from home.\n',
  })
  const { code, stderr } = await contend(['run'], { cwd })
  expect(code, stderr).toBe(0)
})

test('a failing test of a lexicon is shown', async () => {
  const cwd = temporaryFolder()
  writeFiles(cwd, {
    'x.yaml':
      'lexicon: x\nlanguage: en\ncategories:\n  a: { terms: [bread], tests: { match: [No loaf.], skip: [No cake.] } }\n',
  })
  const { code, stdout, stderr } = await contend(['lexicon', 'test', 'x.yaml'], { cwd })
  expect(code).toBe(2)
  expect(stdout).toBe(
    'a: 1 failure in 2 tests\nx.yaml:4:41: must match, and does not: "No loaf."\n    found: nothing\n',
  )
  expect(stderr).toBe('2 tests, 1 failed\n')
})
