import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { articles, metadata } from './support/articles.ts'
import { contend } from './support/contend.ts'
import { filesIn, temporaryFolder, writeFiles } from './support/folder.ts'

/** More documents than one batch of a worker holds, some with the same id. */
const manyArticles = (): Record<string, string> => {
  const files: Record<string, string> = {}
  for (let number = 0; number < 8; number += 1) {
    for (const [name, text] of Object.entries(articles)) files[`in/${number}/${name}`] = text
    // Without a title, so that pages call them by their identifiers.
    files[`in/${number}/untitled.txt`] = 'Buyers are people. They should be talked to as such.'
    files[`in/${number}/untitled.md`] = 'Buyers are no people. They should be talked to as firms.'
  }
  return files
}

const place = (): string => {
  const cwd = temporaryFolder()
  writeFiles(cwd, { ...manyArticles(), 'metadata.csv': metadata.replaceAll('\n', '\n0/') })
  return cwd
}

test('two folders, locales, time zones and numbers of workers give the same bytes', async () => {
  const [here, there] = [place(), join(place(), 'deeper', 'still')]
  writeFiles(there, { ...manyArticles(), 'metadata.csv': metadata.replaceAll('\n', '\n0/') })
  const first = await contend(['run', 'in', '--metadata', 'metadata.csv', '--jobs', '1'], {
    cwd: here,
    env: { LC_ALL: 'C', LANG: 'C', TZ: 'Pacific/Kiritimati' },
  })
  expect(first.code, first.stderr).toBe(0)
  const second = await contend(
    ['run', join(there, 'in'), '--metadata', 'metadata.csv', '--jobs', '8', '--no-cache'],
    { cwd: there, env: { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'America/Caracas' } },
  )
  expect(second.code, second.stderr).toBe(0)
  const [a, b] = [filesIn(join(here, 'contend-out')), filesIn(join(there, 'contend-out'))]
  expect([...b.keys()]).toEqual([...a.keys()])
  for (const [path, contents] of a) expect(b.get(path) === contents, path).toBe(true)
  await contend(['report', join(here, 'contend-out')], { cwd: here })
  expect(filesIn(join(here, 'contend-out'))).toEqual(a)
})

test('pages that a run kept are those it would make, unless somebody changed them', async () => {
  const cwd = place()
  const run = async (...options: string[]) => {
    const { code, stderr } = await contend(['run', 'in', '-v', ...options], { cwd })
    expect(code, stderr).toBe(0)
    return Number(/ files, (\d+) as they were;/.exec(stderr)?.[1])
  }
  const out = join(cwd, 'contend-out')
  expect(await run()).toBe(0)
  const documentFiles = await run()
  const pages = [...filesIn(out).keys()].filter((path) => path.startsWith('report/docs/'))
  expect(documentFiles).toBe(pages.length)

  const [edited = '', gone = ''] = pages
  writeFiles(out, { [edited]: 'Trust is overrated.' })
  rmSync(join(out, gone))
  writeFiles(cwd, { 'in/7/drafts.txt': 'Drafts are read by many, and should be read by more.' })
  rmSync(join(cwd, 'in/6'), { recursive: true })
  expect(await run('--jobs', '2')).toBeGreaterThan(documentFiles / 2)
  await run('--no-cache', '--out', 'clean')
  expect(filesIn(out)).toEqual(filesIn(join(cwd, 'clean')))
})

test('a cached run gives the bytes of a fresh one, and a damaged cache is none', async () => {
  const cwd = place()
  const run = (...options: string[]) => contend(['run', 'in', '-v', ...options], { cwd })
  const out = join(cwd, 'contend-out')
  await run('--no-cache')
  const fresh = filesIn(out)
  expect((await run()).stderr).toContain(' 0 analyses reused')
  expect((await run()).stderr).toContain(` ${Object.keys(manyArticles()).length} analyses reused`)
  expect(filesIn(out)).toEqual(fresh)

  const cache = join(cwd, '.test-cache')
  for (const [name, contents] of filesIn(cache)) {
    writeFiles(cache, { [name]: contents.replaceAll('"claimScore":0', '"claimScore":9') })
  }
  expect((await run()).stderr).toContain(' 0 analyses reused')
  expect(filesIn(out)).toEqual(fresh)
})

test('a document has the draws of its seed, whatever is analysed beside it and cached', async () => {
  const cwd = temporaryFolder()
  const article = readFileSync(join(import.meta.dirname, '../corpus/articles/two-trades.txt'))
  writeFiles(cwd, { 'alone/two-trades.txt': article, 'many/two-trades.txt': article })
  writeFiles(join(cwd, 'many'), articles)
  const profileOf = async (...options: string[]): Promise<string> => {
    const { code, stderr } = await contend(['run', '-v', ...options], { cwd })
    expect(code, stderr).toBe(0)
    expect(stderr).toContain(' 0 analyses reused')
    const table = readFileSync(join(cwd, 'contend-out/profile.csv'), 'utf8')
    return table
      .split('\n')
      .filter((line) => line.startsWith('two-trades,'))
      .join('\n')
  }
  const first = await profileOf('alone')
  expect(await profileOf('many', '--jobs', '2', '--no-cache')).toBe(first)
  expect(await profileOf('alone', '--seed', '2')).not.toBe(first)
})

test('a changed lexicon is never met with an old analysis', async () => {
  const cwd = place()
  const lexicon = (term: string): string =>
    `lexicon: mine\nlanguage: en\ncategories:\n  thing: { terms: [${term}] }\n`
  const hits = async (term: string): Promise<number> => {
    writeFiles(cwd, { 'mine.yaml': lexicon(term) })
    await contend(['run', 'in', '--lexicon', 'mine.yaml', '-q'], { cwd })
    return readFileSync(join(cwd, 'contend-out/hits.csv'), 'utf8').split('mine,thing').length - 1
  }
  expect(await hits('bakery')).toBe(8)
  expect(await hits('zeppelin')).toBe(0)
  expect(await hits('bakery')).toBe(8)
})

test('no output file tells the time, the place or the machine', async () => {
  const cwd = place()
  await contend(['run', join(cwd, 'in'), '--out', join(cwd, 'out'), '--jobs', '2'], { cwd })
  const year = String(new Date().getFullYear())
  for (const [path, contents] of filesIn(join(cwd, 'out'))) {
    expect(contents, path).not.toContain(cwd)
    expect(contents, path).not.toContain(`${year}-`)
  }
})
