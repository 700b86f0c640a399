import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contend, shell } from './support/contend.ts'
import { temporaryFolder } from './support/folder.ts'
import { cell, readTable } from './support/tables.ts'

const example = join(import.meta.dirname, '../examples/remote-work')
const readme = readFileSync(join(example, 'README.md'), 'utf8')

const copy = (): string => {
  const cwd = temporaryFolder()
  cpSync(example, cwd, { recursive: true })
  return cwd
}

/** The commands of the README, with the command by its name. */
const commands = [...readme.matchAll(/^node \S+\/contend\.js (.+)$/gm)].map(
  ([, rest]) => `contend ${rest ?? ''}`,
)

/** Cells of the README's table of positions by document and proposition. */
const intended = (): readonly (readonly [string, string, string])[] => {
  const [, names = ''] = /^\| document +\|(.+)\|$/m.exec(readme) ?? []
  const propositions = names.split('|').map((name) => name.trim())
  return [...readme.matchAll(/^\| `([a-z-]+)` +\| (\w+) +\| (\w+) +\| (\w+) +\|$/gm)].flatMap(
    ([, document = '', ...sides]) =>
      propositions.map((name, i) => [document, name, sides[i] ?? ''] as const),
  )
}

describe('the topic of remote work', () => {
  test.each(commands.slice(0, 2))('passes the tests inside it: %s', async (command) => {
    const { code, stderr } = await shell(command, { cwd: copy() })
    expect(stderr).toContain(' 0 failed')
    expect(code).toBe(0)
  })

  test('has the positions that the README says, by its command', async () => {
    const cwd = copy()
    const { code, stderr } = await shell(commands[2] ?? '', { cwd })
    expect(code, stderr).toBe(0)
    const found = readTable(join(cwd, 'contend-out'), 'positions').map((row) => [
      cell(row, 'doc_id'),
      cell(row, 'proposition'),
      cell(row, 'position'),
    ])
    expect(found).toHaveLength(6)
    expect(found).toEqual(expect.arrayContaining(intended().map((row) => [...row])))
    const furniture = readTable(join(cwd, 'contend-out'), 'sentences').filter((row) =>
      /Share this|Leave a comment|Subscribe to our/.test(cell(row, 'text')),
    )
    expect(furniture).toHaveLength(3)
    for (const row of furniture) expect(cell(row, 'block')).toBe('boilerplate')
  })

  test('tests each category and side enough', () => {
    const tested = (name: string, least: number): void => {
      const source = readFileSync(join(example, name), 'utf8')
      const lists = source.split(/^ {6,8}(?:match|skip|for|against|neutral):\n/m).slice(1)
      expect(lists.length).toBeGreaterThanOrEqual(9)
      for (const list of lists) {
        const items = /^(?: {8,10}- .+\n?)+/.exec(list)?.[0].trim().split('\n') ?? []
        expect(items.length, list.slice(0, 80)).toBeGreaterThanOrEqual(least)
      }
    }
    tested('lexicon.yaml', 8)
    tested('propositions.yaml', 6)
  })

  test('is said by the negations in its tables', async () => {
    const cwd = copy()
    await contend(
      'run articles --lexicon lexicon.yaml --propositions propositions.yaml -q'.split(' '),
      { cwd },
    )
    const out = join(cwd, 'contend-out')
    const stances = readTable(out, 'stances')
    expect(stances.some((row) => cell(row, 'negation_rule') !== '')).toBe(true)
    for (const row of [...stances, ...readTable(out, 'hits')]) {
      const rules = cell(row, 'negation_rule').split(' ').filter(Boolean)
      expect(rules).toHaveLength(Number(cell(row, 'negations')))
      const inner = cell(row, 'negation_scope_end') !== ''
      expect(inner).toBe(rules.length > 0)
    }
    for (const row of readTable(out, 'hits')) {
      if (cell(row, 'negations') === '0') continue
      expect(Number(cell(row, 'negation_scope_start'))).toBeLessThanOrEqual(
        Number(cell(row, 'start')),
      )
      expect(Number(cell(row, 'negation_scope_end'))).toBeGreaterThanOrEqual(
        Number(cell(row, 'end')),
      )
      expect(cell(row, 'negated')).toBe(String(Number(cell(row, 'negations')) % 2 === 1))
    }
  })
})
