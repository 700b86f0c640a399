import { existsSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { CliError } from './cli-error.ts'
import { makeFolder } from './make-folder.ts'

const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'contend-folder-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

test('a folder is made with those above it, and may be there already', () => {
  const folder = join(temporaryFolder(), 'a/b/c')
  makeFolder(folder)
  makeFolder(folder)
  makeFolder('/')
  expect(statSync(folder).isDirectory()).toBe(true)
})

test('a file, a place below a file and a broken link are errors that name the folder', () => {
  const base = temporaryFolder()
  const [file, link] = [join(base, 'file'), join(base, 'link')]
  writeFileSync(file, '')
  symlinkSync(join(base, 'nowhere'), link)
  for (const folder of [file, join(file, 'x'), join(file, 'x/y'), link, join(link, 'x')]) {
    expect(() => makeFolder(folder), folder).toThrow(CliError)
    expect(() => makeFolder(folder), folder).toThrow(`cannot make the folder ${folder}: `)
  }
})

test.runIf(existsSync('/proc/self'))('a place that takes no folders ends at once', () => {
  for (const folder of ['/proc/x', '/proc/x/y']) {
    expect(() => makeFolder(folder)).toThrow(`cannot make the folder ${folder}: `)
  }
})
