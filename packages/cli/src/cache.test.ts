import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs'
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
  expect(() => tidyCache(join(folder, 'nowhere'), [salt])).not.toThrow()
})
