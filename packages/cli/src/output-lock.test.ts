import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Log } from './log.ts'
import { lockFile, lockFolder } from './output-lock.ts'
import { birthOf } from './process-life.ts'

const place = () => {
  const folder = mkdtempSync(join(tmpdir(), 'contend-lock-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const said: string[] = []
  const say = (line: string): void => void said.push(line)
  const log = { quiet: false, say, detail: say, warn: say } satisfies Omit<Log, 'colors'>
  const path = join(folder, lockFile)
  // @ts-expect-error Colours are not used.
  return { path, said, lock: () => lockFolder(folder, log) }
}

const held = (holder: object): string =>
  JSON.stringify({ pid: 1, host: hostname(), birth: birthOf(1), since: 'yesterday', ...holder })

const parent = { pid: process.ppid, birth: birthOf(process.ppid) }

test('a lock is there until it is released', async () => {
  const { path, said, lock } = place()
  const release = await lock()
  expect(existsSync(path)).toBe(true)
  release()
  expect(existsSync(path)).toBe(false)
  expect(said).toEqual([])
})

test.each([
  ['a process that lives', held(parent), `process ${process.ppid} on`],
  ['a process of another machine', held({ host: 'elsewhere' }), 'on elsewhere, since yesterday'],
])('the lock of %s is left alone', async (_name, text, words) => {
  const { path, lock } = place()
  writeFileSync(path, text)
  await expect(lock()).rejects.toMatchObject({ exit: 'usage' })
  await expect(lock()).rejects.toThrow(words)
  expect(readFileSync(path, 'utf8')).toBe(text)
})

const gone = spawnSync(process.execPath, ['--version']).pid

test.each([
  ['a process that is gone', held({ pid: gone })],
  ['a process whose number another one has by now', held({ ...parent, birth: '1' })],
  ['our own number, of a life before', held({ pid: process.pid, birth: '1' })],
  ['a process that was killed before it could say who it was', ''],
])('the lock of %s is taken over, with a note', async (_name, text) => {
  const { path, said, lock } = place()
  writeFileSync(path, text)
  const release = await lock()
  expect(said).toEqual([expect.stringContaining('did not end in good order')])
  release()
  expect(existsSync(path)).toBe(false)
})
