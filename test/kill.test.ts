import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { articles } from './support/articles.ts'
import { contend, interrupt } from './support/contend.ts'
import { filesIn, temporaryFolder, writeFiles } from './support/folder.ts'

/** `KILLS=20 KILL_DOCUMENTS=500 npm test -- kill` is the long way; see docs/reliability.md. */
const kills = Number(process.env['KILLS'] ?? 3)
const documents = Number(process.env['KILL_DOCUMENTS'] ?? 30)

/** Longest that one run may take, in milliseconds. */
const patience = 120_000 + 400 * documents

const write = (cwd: string): void => {
  const texts = Object.values(articles)
  for (let i = 0; i < documents; i += 1) {
    const text = `Article ${i}\n\n${texts[i % texts.length] ?? ''}`
    writeFiles(cwd, { [`in/${i}.txt`]: text })
  }
}

test(
  'a run that was killed goes on to the same bytes, whenever that was',
  async () => {
    const cwd = temporaryFolder()
    const [out, cache] = [join(cwd, 'contend-out'), join(cwd, '.test-cache')]
    const clear = (): void => {
      for (const folder of [out, cache]) rmSync(folder, { recursive: true, force: true })
    }
    write(cwd)
    const run = ['run', 'in', '--jobs', '2', '-q']
    const begin = Date.now()
    expect(await contend(run, { cwd })).toMatchObject({ code: 0, stderr: '' })
    const duration = Date.now() - begin
    const clean = filesIn(out)
    let hits = 0
    for (let kill = 0; kill < kills; kill += 1) {
      clear()
      const moment = Date.now() + ((kill + Math.random()) / kills) * duration
      const when = (): boolean => Date.now() >= moment
      const { code } = await interrupt(run, { cwd, signal: 'SIGKILL', when })
      if (code === null) hits += 1
      const resumed = await contend(run, { cwd })
      const shown = `killed after ${Math.round(moment - begin)} ms`
      expect(resumed.code, `${shown}: ${resumed.stderr}`).toBe(0)
      const found = filesIn(out)
      expect([...found.keys()], shown).toEqual([...clean.keys()])
      for (const [path, contents] of clean) {
        expect(found.get(path) === contents, `${shown}: ${path}`).toBe(true)
      }
      expect(
        [...filesIn(cache).keys()].filter((name) => name.includes('-tmp')),
        shown,
      ).toEqual([])
    }
    expect(hits).toBeGreaterThan(0)
  },
  patience * (1 + 2 * kills),
)
