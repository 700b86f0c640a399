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

/** Two versions of a corpus, which differ in one article. */
const write = (cwd: string, version: number): void => {
  const texts = Object.values(articles)
  for (let i = 0; i < documents; i += 1) {
    const text = `Article ${i}\n\n${texts[i % texts.length] ?? ''}`
    const change = i === 1 && version === 1 ? ' Trust decides more than prices do.' : ''
    writeFiles(cwd, { [`in/${i}.txt`]: text + change })
  }
}

test(
  'a run that was killed goes on to the same bytes, whenever that was and whatever was there before',
  async () => {
    const cwd = temporaryFolder()
    const [out, cache] = [join(cwd, 'contend-out'), join(cwd, '.test-cache')]
    const clear = (): void => {
      for (const folder of [out, cache]) rmSync(folder, { recursive: true, force: true })
    }
    const run = ['run', 'in', '--jobs', '2', '-q']
    let duration = 0
    const cleanRun = async (version: number): Promise<ReadonlyMap<string, string>> => {
      clear()
      write(cwd, version)
      const begin = Date.now()
      expect(await contend(run, { cwd })).toMatchObject({ code: 0, stderr: '' })
      duration = Date.now() - begin
      return filesIn(out)
    }
    const versions = [await cleanRun(0), await cleanRun(1)]
    let hits = 0
    for (let kill = 0; kill < kills; kill += 1) {
      // By turns nothing is there, and what the last run made of the other version.
      const fresh = kill % 2 === 0
      if (fresh) clear()
      const version = kill % 4 < 2 ? kill % 2 : 1 - (kill % 2)
      write(cwd, version)
      const moment = Date.now() + ((kill + Math.random()) / kills) * duration * (fresh ? 1 : 0.7)
      const begin = Date.now()
      const when = (): boolean => Date.now() >= moment
      const { code } = await interrupt(run, { cwd, signal: 'SIGKILL', when })
      if (code === null) hits += 1
      const shown = `${fresh ? 'fresh' : 'changed'} run, killed after ${Math.round(moment - begin)} ms`
      const resumed = await contend(run, { cwd })
      expect(resumed.code, `${shown}: ${resumed.stderr}`).toBe(0)
      const found = filesIn(out)
      const clean = versions[version] ?? new Map<string, string>()
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
  patience * (2 + 2 * kills),
)
