import { columnReference } from '@contend/report'
import { exitCodes } from 'contend'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contend } from './support/contend.ts'

const root = join(import.meta.dirname, '..')
const pages = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'corpus/README.md']
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

const helpOf = async (...command: readonly string[]): Promise<string> =>
  (await contend([...command, '--help'], { cwd: root })).stdout

test.each(pages)('every link in %s leads somewhere', (page) => {
  const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link ?? '')
  for (const link of links) {
    expect(existsSync(join(root, page, '..', link)), `${page}: ${link}`).toBe(true)
  }
})

test('the description of the tables is the one the tables are made from', async () => {
  const page = `# Tables\n\nWritten by the tests from the column tables in the code.\n\n${columnReference()}`
  await expect(page).toMatchFileSnapshot('../docs/tables.md')
})

describe('the README', () => {
  const readme = read('README.md')

  test('names every command, and only those', async () => {
    const listed = [...readme.matchAll(/^\| `contend (\w+)/gm)].map(([, name]) => name ?? '')
    const commands = [...(await helpOf()).matchAll(/^ {2}(\w+) \[options\]/gm)]
    expect(listed.toSorted()).toEqual(commands.map(([, name]) => name ?? '').toSorted())
  })

  test('names no option that does not exist', async () => {
    const help = await Promise.all([
      helpOf('run'),
      helpOf('report'),
      helpOf('explain'),
      helpOf('lexicon', 'test'),
    ])
    for (const [option] of readme.matchAll(/(?<![\w-])--[a-z][\w-]+/g)) {
      expect(help.join('\n'), option).toContain(option)
    }
  })

  test('names every exit code', () => {
    const sentence = readme.replace(/\s+/g, ' ').replace(/^.*Exit codes:/, '')
    for (const { code } of exitCodes) expect(sentence).toMatch(new RegExp(`\\b${code}\\b`))
  })
})
