import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { analyzeText } from './api.ts'
import { cacheFolder, generationFolder } from './cache-folder.ts'
import { cacheTrouble, createCache, tidyCache } from './cache.ts'
import { packAnalysis } from './store/packed-analysis.ts'

test('the cache is where the user keeps caches', () => {
  expect(cacheFolder({ XDG_CACHE_HOME: '/caches' })).toBe('/caches/contend')
  expect(cacheFolder({ XDG_CACHE_HOME: '' })).toMatch(/\.cache.contend$/)
})

test('what no run used for a month goes, what this one used stays', () => {
  const folder = mkdtempSync(join(tmpdir(), 'contend-cache-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const old = new Date(Date.now() - 40 * 24 * 3600 * 1000)
  const salt = 'a'.repeat(64)
  const used = { analyses: salt, others: 'e'.repeat(64), whole: true }
  for (const name of ['old', 'recent', salt.slice(0, 16)])
    mkdirSync(join(folder, name, 'aa'), { recursive: true })
  const analyses = join(folder, salt.slice(0, 16), 'aa')
  for (const name of ['old.json', 'recent.json']) writeFileSync(join(analyses, name), '')
  utimesSync(join(analyses, 'old.json'), old, old)
  for (const name of ['old', salt.slice(0, 16)]) utimesSync(join(folder, name), old, old)
  const others = join(folder, used.others.slice(0, 16), 'lexicons')
  mkdirSync(others, { recursive: true })
  writeFileSync(join(others, 'old.json'), '')
  utimesSync(join(others, 'old.json'), old, old)
  // A run that was stopped has not looked for all that it uses.
  tidyCache(folder, { ...used, whole: false })
  expect(readdirSync(analyses).toSorted()).toEqual(['old.json', 'recent.json'])
  tidyCache(folder, used)
  const parts = [salt.slice(0, 16), used.others.slice(0, 16), 'recent']
  expect(readdirSync(folder).toSorted()).toEqual(parts)
  expect(readdirSync(others)).toEqual(['old.json'])
  expect(readdirSync(analyses)).toEqual(['recent.json'])
  mkdirSync(join(folder, 'runs'))
  for (const name of ['old.pages.json', 'recent.json'])
    writeFileSync(join(folder, 'runs', name), '')
  utimesSync(join(folder, 'runs/old.pages.json'), old, old)
  tidyCache(folder, used)
  expect(readdirSync(join(folder, 'runs'))).toEqual(['recent.json'])
  expect(() => tidyCache(join(folder, 'nowhere'), used)).not.toThrow()
})

test('an analysis that is reused is marked as used', () => {
  const folder = mkdtempSync(join(tmpdir(), 'contend-cache-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const location = { folder, salt: 'c'.repeat(64) }
  const cache = createCache(location)
  cache('one').put(packAnalysis(analyzeText('Trust decides.'), null))
  const [name = ''] = readdirSync(generationFolder(location), { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('.json'))
  const file = join(generationFolder(location), name)
  const old = new Date(Date.now() - 20 * 24 * 3600 * 1000)
  utimesSync(file, old, old)
  expect(cache('another').use.state).toBe('missing')
  expect(statSync(file).mtime).toEqual(old)
  expect(cache('one').use.state).toBe('reused')
  expect(Date.now() - statSync(file).mtimeMs).toBeLessThan(3600 * 1000)
})

test('a folder in which nothing can be kept is told of, and is no trouble otherwise', () => {
  const folder = mkdtempSync(join(tmpdir(), 'contend-cache-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const salt = 'd'.repeat(64)
  expect(cacheTrouble({ folder: join(folder, 'deep/down'), salt })).toBeNull()
  writeFileSync(join(folder, 'file'), '')
  const location = { folder: join(folder, 'file'), salt }
  expect(cacheTrouble(location)).toContain(`cannot make the folder ${generationFolder(location)}`)
  const { use, put } = createCache(location)('one')
  expect(use.state).toBe('missing')
  expect(() => put(packAnalysis(analyzeText('Trust decides.'), null))).not.toThrow()
  expect(() =>
    tidyCache(location.folder, { analyses: salt, others: 'e', whole: true }),
  ).not.toThrow()
})

test('what stopped runs left unfinished goes, what another run is writing stays', () => {
  const folder = mkdtempSync(join(tmpdir(), 'contend-cache-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const salt = 'b'.repeat(64)
  const used = { analyses: salt, others: 'e'.repeat(64), whole: false }
  const part = join(folder, salt.slice(0, 16), 'ab')
  mkdirSync(part, { recursive: true })
  const names = [process.pid, process.ppid, 2 ** 30].map((pid) => `e.json.${pid}-0.contend-tmp`)
  for (const name of [...names, 'e.json']) writeFileSync(join(part, name), '')
  tidyCache(folder, used)
  expect(readdirSync(part).toSorted()).toEqual(['e.json', names[1]])
})

test('what cannot be kept is told', () => {
  const folder = mkdtempSync(join(tmpdir(), 'contend-cache-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const location = { folder, salt: 'd'.repeat(64) }
  const packed = packAnalysis(analyzeText('Tea keeps better than coffee.'), null)
  expect(createCache(location)('one').put(packed)).toMatchObject({ isKept: true })
  rmSync(generationFolder(location), { recursive: true })
  writeFileSync(generationFolder(location), 'a file where the folder should be')
  const { use, put } = createCache(location)('one')
  expect(use).toMatchObject({ isKept: false })
  expect(put(packed)).toMatchObject({ isKept: false })
})
