import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contend } from './support/contend.ts'
import { temporaryFolder, writeFiles } from './support/folder.ts'
import { readTable } from './support/tables.ts'

const fixture = (name: string): Buffer =>
  readFileSync(join(import.meta.dirname, 'fixtures/lexicons', name))

test('a dictionary of LIWC counts the same as it is and as it is imported', async () => {
  const cwd = temporaryFolder()
  writeFiles(cwd, {
    'moods.dic': fixture('moods.dic'),
    'text.txt':
      'Cheerful days\n\nWe were glad and merry. Then dreadful news came late. We hushed.\n',
  })
  const imported = await contend(['lexicon', 'import', 'moods.dic', '--out', 'moods.yaml'], { cwd })
  expect(imported.code, imported.stderr).toBe(0)
  expect(imported.stdout).toBe('')
  expect(imported.stderr).toContain('not held: 10 things')

  const run = (lexicon: string) =>
    contend(['run', 'text.txt', '--lexicon', lexicon, '--out', `out-${lexicon}`], { cwd })
  const [direct, own] = await Promise.all([run('moods.dic'), run('moods.yaml')])
  expect([direct.code, own.code]).toEqual([0, 0])
  expect(direct.stderr).toContain(
    'moods.dic: read as a LIWC dictionary: 3 categories, 15 entries, 14 repaired, 10 not held; see `contend lexicon import moods.dic`.\n',
  )
  expect(own.stderr).not.toContain('read as')

  const hits = readTable(join(cwd, 'out-moods.dic'), 'hits')
  expect(hits).toEqual(readTable(join(cwd, 'out-moods.yaml'), 'hits'))
  const found = hits.filter(({ lexicon }) => lexicon === 'moods')
  expect(found.map(({ category, surface }) => `${category}:${surface}`)).toEqual([
    'joy:Cheerful',
    'joy:glad',
    'joy:merry',
    'Fear:dreadful',
    'calm:dreadful',
    'joy:late',
  ])
  const manifest = readFileSync(join(cwd, 'out-moods.dic/run.json'), 'utf8')
  expect(manifest).toMatch(/"path": "moods\.dic",\n.*"sha256": "[0-9a-f]{64}",/)
  expect(manifest).toContain('"format": "liwc"')
})

test('what is printed is a lexicon that passes its test', async () => {
  const cwd = temporaryFolder()
  const { code, stdout } = await contend(
    ['lexicon', 'import', join(import.meta.dirname, 'fixtures/lexicons/budget.ykd')],
    { cwd },
  )
  expect(code).toBe(0)
  writeFiles(cwd, { 'budget.yaml': stdout, 'kitchen.yml': fixture('kitchen.yml') })
  const tested = await contend(['lexicon', 'test', 'budget.yaml', 'kitchen.yml'], { cwd })
  expect(tested).toEqual({
    code: 0,
    stdout: '',
    stderr: 'budget.yaml has no tests\nkitchen.yml has no tests\n0 tests, 0 failed\n',
  })
})
