import { execFileSync } from 'node:child_process'
import {
  lstatSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isStaged, stageFile, writeAtomically } from './atomic-write.ts'

let folder = ''
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'contend-write-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const temporaryName = async (): Promise<string> => {
  const staged = await stageFile(join(folder, 'a.csv'), '')
  const [name = ''] = readdirSync(folder)
  await staged.discard()
  return name
}

test('a file is beside its place until it is committed, and gone when it is discarded', async () => {
  const target = join(folder, 'a.csv')
  writeFileSync(target, 'before')
  const first = await stageFile(target, 'after')
  expect(readdirSync(folder).filter(isStaged)).toHaveLength(1)
  await first.discard()
  expect(readdirSync(folder)).toEqual(['a.csv'])
  const second = await stageFile(target, 'after')
  expect(readFileSync(target, 'utf8')).toBe('before')
  await second.commit()
  expect(readdirSync(folder)).toEqual(['a.csv'])
  expect(readFileSync(target, 'utf8')).toBe('after')
})

test('a link where the file begins leads nowhere, and what was left there is no part of it', async () => {
  const name = await temporaryName()
  const [target, victim] = [join(folder, 'a.csv'), join(folder, 'victim')]
  writeFileSync(victim, 'untouched')
  symlinkSync(victim, join(folder, name))
  await (await stageFile(target, 'new')).commit()
  expect(readFileSync(victim, 'utf8')).toBe('untouched')
  expect(readFileSync(target, 'utf8')).toBe('new')
  writeFileSync(join(folder, name), 'a longer text of a run that was stopped')
  await (await stageFile(target, 'newer')).commit()
  expect(readFileSync(target, 'utf8')).toBe('newer')
})

test('a link stays one, and the file it leads to is written', async () => {
  const [file, link] = [join(folder, 'a.csv'), join(folder, 'link.csv')]
  writeFileSync(file, 'before')
  symlinkSync(file, link)
  await writeAtomically(link, 'after')
  expect(lstatSync(link).isSymbolicLink()).toBe(true)
  expect(readFileSync(file, 'utf8')).toBe('after')
  expect(readdirSync(folder)).toEqual(['a.csv', 'link.csv'])
})

test.skipIf(process.platform === 'win32')('a pipe is written to, and stays one', async () => {
  const pipe = join(folder, 'pipe')
  execFileSync('mkfifo', [pipe])
  const [read] = await Promise.all([readFile(pipe, 'utf8'), writeAtomically(pipe, 'through')])
  expect(read).toBe('through')
  expect(lstatSync(pipe).isFIFO()).toBe(true)
})
