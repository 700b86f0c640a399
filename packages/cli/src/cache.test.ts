import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { cacheFolder } from './cache-folder.ts'
import { tidyCache } from './cache.ts'

test('the cache is where the user keeps caches', () => {
  expect(cacheFolder({ XDG_CACHE_HOME: '/caches' })).toBe('/caches/contend')
  expect(cacheFolder({ XDG_CACHE_HOME: '' })).toMatch(/\.cache.contend$/)
})

test('what no run used for a month goes, what this one used stays', () => {
  const folder = mkdtempSync(join(tmpdir(), 'contend-cache-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const old = new Date(Date.now() - 40 * 24 * 3600 * 1000)
  const salt = 'a'.repeat(64)
  for (const name of ['old', 'recent', salt.slice(0, 16)])
    mkdirSync(join(folder, name, 'aa'), { recursive: true })
  for (const name of ['old', salt.slice(0, 16)]) utimesSync(join(folder, name), old, old)
  tidyCache(folder, [salt])
  expect(readdirSync(folder).toSorted()).toEqual([salt.slice(0, 16), 'recent'])
  mkdirSync(join(folder, 'runs'))
  for (const name of ['old.pages.json', 'recent.json'])
    writeFileSync(join(folder, 'runs', name), '')
  utimesSync(join(folder, 'runs/old.pages.json'), old, old)
  tidyCache(folder, [salt])
  expect(readdirSync(join(folder, 'runs'))).toEqual(['recent.json'])
  expect(() => tidyCache(join(folder, 'nowhere'), [salt])).not.toThrow()
})

test('what stopped runs left unfinished goes, what another run is writing stays', () => {
  const folder = mkdtempSync(join(tmpdir(), 'contend-cache-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const salt = 'b'.repeat(64)
  const part = join(folder, salt.slice(0, 16), 'ab')
  mkdirSync(part, { recursive: true })
  const names = [process.pid, process.ppid, 2 ** 30].map((pid) => `e.json.${pid}-0.contend-tmp`)
  for (const name of [...names, 'e.json']) writeFileSync(join(part, name), '')
  tidyCache(folder, [salt])
  expect(readdirSync(part).toSorted()).toEqual(['e.json', names[1]])
})
