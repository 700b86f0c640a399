import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contend } from './support/contend.ts'
import { temporaryFolder } from './support/folder.ts'
import { cell, readTable } from './support/tables.ts'
import type { Row } from './support/tables.ts'

const corpus = join(import.meta.dirname, '../corpus/articles')

/** A number of the manifest. */
const numberIn = (out: string, name: string): number => {
  const run: unknown = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8'))
  if (typeof run !== 'object' || run === null) throw new TypeError('run.json holds no object')
  return Number(Reflect.get(run, name))
}

const key = (row: Row): string => `${cell(row, 'doc_id')}#${cell(row, 'sentence')}`

/** Sum of the weights of each sentence for one label, in the order of the rows. */
const sumsOf = (cues: readonly Row[], label: string): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>()
  for (const row of cues.filter((one) => cell(one, 'label') === label)) {
    sums.set(key(row), (sums.get(key(row)) ?? 0) + Number(cell(row, 'weight')))
  }
  return sums
}

test('every score and label can be rebuilt from cues.csv and the thresholds of run.json', async () => {
  const cwd = temporaryFolder()
  await contend(['run', corpus, '-q'], { cwd })
  const out = join(cwd, 'contend-out')
  const cues = readTable(out, 'cues')
  const labelled = readTable(out, 'sentences').filter(
    (row) => cell(row, 'claim') === 'true' || cell(row, 'premise') === 'true',
  )
  expect(labelled.length).toBeGreaterThan(200)
  expect(new Set(cues.map(key))).toEqual(new Set(labelled.map(key)))
  for (const label of ['claim', 'premise'] as const) {
    const sums = sumsOf(cues, label)
    for (const row of labelled) {
      const score = 1 / (1 + Math.exp(-(sums.get(key(row)) ?? Number.NaN)))
      expect(score, key(row)).toBe(Number(cell(row, `${label}_score`)))
      expect(String(score >= numberIn(out, `${label}Threshold`)), key(row)).toBe(cell(row, label))
    }
  }
})
