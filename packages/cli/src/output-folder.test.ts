import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pc from 'picocolors'
import { expect, onTestFinished, test } from 'vitest'
import type { Log } from './log.ts'
import { inOutputFolder } from './output-folder.ts'

const nothing = (): void => undefined
const colors = pc.createColors(false)
const log: Log = { colors, quiet: true, say: nothing, detail: nothing, warn: nothing }

/** What is left below a folder by work that fails, given what it had made. */
const leftBy = async (files: readonly string[]): Promise<readonly string[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'contend-output-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const work = (): Promise<never> => {
    for (const file of files) {
      mkdirSync(join(folder, file, '..'), { recursive: true })
      writeFileSync(join(folder, file), '')
    }
    return Promise.reject(new Error('stopped'))
  }
  await expect(inOutputFolder(folder, log, work)).rejects.toThrow('stopped')
  return readdirSync(folder, { recursive: true }).map(String).toSorted()
}

test('work that fails leaves no file that it had begun, and no folder for its pages', async () => {
  const begun = ['.claims.csv.1.contend-tmp', 'report/docs/.a.html.1.contend-tmp']
  expect(await leftBy(begun)).toEqual([])
})

test('pages of an earlier run stay where they are', async () => {
  const files = ['run.json', 'report/index.html', 'report/docs/.a.html.1.contend-tmp']
  expect(await leftBy(files)).toEqual(['report', 'report/index.html', 'run.json'])
})
