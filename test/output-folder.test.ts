import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { articles } from './support/articles.ts'
import { contend, shell } from './support/contend.ts'
import { filesIn, temporaryFolder, writeFiles } from './support/folder.ts'

const place = (): string => {
  const cwd = temporaryFolder()
  for (const [name, text] of Object.entries(articles)) writeFiles(cwd, { [`in/${name}`]: text })
  return cwd
}

test('a folder of somebody else is left alone unless --force', async () => {
  const cwd = place()
  writeFiles(cwd, { 'out/notes.txt': 'mine' })
  const refused = await contend(['run', 'in', '--out', 'out'], { cwd })
  expect(refused.code).toBe(2)
  expect(refused.stderr).toContain('--force')
  expect([...filesIn(join(cwd, 'out')).keys()]).toEqual(['notes.txt'])
  const forced = await contend(['run', 'in', '--out', 'out', '--force'], { cwd })
  expect(forced.code).toBe(0)
  expect(filesIn(join(cwd, 'out')).get('notes.txt')).toBe('mine')
})

test('an output folder that cannot be made is told before the work', async () => {
  const cwd = place()
  const { code, stderr } = await contend(['run', 'in', '-v', '--out', 'in/bread.md/out'], { cwd })
  expect(code).toBe(74)
  expect(stderr).toMatch(/cannot make the folder \S+bread\.md\/out: a part of the path/)
  expect(stderr).not.toContain('sources')
})

test.runIf(existsSync('/proc/self'))('a place that takes no folders is an error', async () => {
  const { code, stderr } = await contend(['run', 'in', '--out', '/proc/x'], { cwd: place() })
  expect(code).toBe(74)
  expect(stderr).toContain('cannot make the folder /proc/x: ')
})

test('a second run leaves nothing of the first but what is not ours', async () => {
  const cwd = place()
  const out = join(cwd, 'contend-out')
  await contend(['run', 'in', '-q'], { cwd })
  const before = [...filesIn(out).keys()]
  writeFiles(out, {
    'notes.txt': 'mine',
    'report/mine.html': 'mine',
    '.sentences.csv.1.contend-tmp': 'torn',
  })
  rmSync(join(cwd, 'in/bread.md'))
  await contend(['run', 'in', '-q'], { cwd })
  const after = [...filesIn(out).keys()]
  const gone = before.filter((name) => !after.includes(name))
  expect(gone).toEqual(['report/docs/bread.html'])
  expect(after.filter((name) => !before.includes(name))).toEqual(['notes.txt', 'report/mine.html'])
})

test('a first run that cannot write leaves nothing that a second one stumbles over', async () => {
  const cwd = place()
  const { code } = await shell('ulimit -f 1; contend run in', { cwd })
  expect(code).toBe(74)
  expect([...filesIn(join(cwd, 'contend-out')).keys()]).toEqual([])
  expect((await contend(['run', 'in'], { cwd })).code).toBe(0)
})

test('a run that cannot write leaves the earlier one as it was', async () => {
  const cwd = place()
  const out = join(cwd, 'contend-out')
  await contend(['run', 'in', '-q'], { cwd })
  const before = filesIn(out)
  writeFiles(cwd, { 'in/new.txt': 'Something new\n\nWe must write more of it.\n' })
  const { code, stderr } = await shell('ulimit -f 4; contend run in --no-cache', { cwd })
  expect(code).toBe(74)
  expect(stderr).toMatch(/cannot write .+: the file grew over the size allowed \(EFBIG\)/)
  expect(filesIn(out)).toEqual(before)
})

test('the output folder is not read as input', async () => {
  const cwd = place()
  await contend(['run', '.', '-q'], { cwd })
  const { stderr } = await contend(['run', '.'], { cwd })
  expect(stderr).toContain('3 documents analysed\n')
})

test('contend report writes the same bytes again without the articles', async () => {
  const cwd = place()
  const out = join(cwd, 'contend-out')
  writeFiles(cwd, { 'in/picture.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0) })
  await contend(['run', 'in', '--csv-raw', '-q'], { cwd })
  const before = filesIn(out)
  rmSync(join(cwd, 'in'), { recursive: true })
  for (const name of before.keys()) {
    if (!['analysis.ndjson', 'run.json'].includes(name)) rmSync(join(out, name))
  }
  const { code, stderr } = await contend(['report'], { cwd })
  expect(code, stderr).toBe(0)
  expect(filesIn(out)).toEqual(before)
})

test('contend report says when there is no run, or a damaged one', async () => {
  const cwd = temporaryFolder()
  const missing = await contend(['report', 'out'], { cwd })
  expect(missing).toMatchObject({ code: 2 })
  expect(missing.stderr).toContain('holds no run')
  writeFiles(cwd, { 'out/run.json': '{"formatVersion": 99}' })
  const damaged = await contend(['report', 'out'], { cwd })
  expect(damaged).toMatchObject({ code: 2 })
  expect(existsSync(join(cwd, 'out/documents.csv'))).toBe(false)
})
