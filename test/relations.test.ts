import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contend } from './support/contend.ts'
import { temporaryFolder, writeFiles } from './support/folder.ts'
import { cell, readTable } from './support/tables.ts'

const article = `Keep the night bus

The night bus should stay. It costs the town very little. For example, last winter it cost less than one
street lamp.

Some say that nobody rides it. But nurses ride it every night, and a town without it would be worse for them.

Granted, the seats are old. But old seats are better than a long walk in the dark.

In short, the town should keep the night bus.
`

test('relations.csv links sentences of a document to its claims', async () => {
  const cwd = temporaryFolder()
  writeFiles(cwd, { 'bus.txt': article })
  await contend(['run', '.', '-q'], { cwd })
  const out = join(cwd, 'contend-out')
  const rows = readTable(out, 'relations')
  const claims = new Set(readTable(out, 'claims').map((row) => cell(row, 'sentence')))
  const sentences = readTable(out, 'sentences')
  const numberOf = (words: string): string =>
    cell(
      sentences.find((row) => cell(row, 'text').startsWith(words)),
      'sentence',
    )
  for (const row of rows) {
    expect(claims).toContain(cell(row, 'to_sentence'))
    expect(cell(row, 'from_sentence')).not.toBe(cell(row, 'to_sentence'))
    expect(cell(row, 'cue')).not.toBe('')
    expect(Number(cell(row, 'score'))).toBeGreaterThan(0)
    expect(Number(cell(row, 'score'))).toBeLessThanOrEqual(1)
  }
  const link = (from: string, to: string): string | undefined => {
    const found = rows.find(
      (row) =>
        cell(row, 'from_sentence') === numberOf(from) && cell(row, 'to_sentence') === numberOf(to),
    )
    return found === undefined ? undefined : `${cell(found, 'relation')}: ${cell(found, 'cue')}`
  }
  expect(link('But nurses', 'Some say')).toBe('attack: some say … but')
  expect(link('Granted', 'But old seats')).toBe('attack: granted … but (concession)')

  const explained = await contend(['explain', `bus:${numberOf('Granted')}`], { cwd })
  expect(explained.stdout).toContain(
    `attacks ${numberOf('But old seats')}  (granted … but (concession), score 0.750)`,
  )
  const target = await contend(['explain', `bus:${numberOf('But old seats')}`], { cwd })
  expect(target.stdout).toContain(`attacked by ${numberOf('Granted')}`)
  const data = await contend(['explain', `bus:${numberOf('Granted')}`, '--json'], { cwd })
  expect(data.stdout).toMatch(/"relations": \[\s+\{[^}]*"relation": "attack"/)
})
