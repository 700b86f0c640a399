import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { articles } from './articles.ts'
import { contend } from './contend.ts'
import { writeFiles } from './folder.ts'

/** Runs the command on the articles once for all tests of a file, which only read what it wrote to `contend-out`. */
export const sampleRun = (): { readonly cwd: string; readonly out: string } => {
  const cwd = mkdtempSync(join(tmpdir(), 'contend-test-'))
  beforeAll(async () => {
    writeFiles(cwd, articles)
    const { code, stderr } = await contend(['run', '.', '-q'], { cwd })
    if (code !== 0) throw new Error(stderr)
  })
  afterAll(() => rmSync(cwd, { recursive: true, force: true }))
  return { cwd, out: join(cwd, 'contend-out') }
}
