import { statistics } from '@contend/analyze/statistics'
import { columnReference, statisticsReference } from '@contend/report'
import { exitCodes } from 'contend'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contend } from './support/contend.ts'
import { temporaryFolder, writeFiles } from './support/folder.ts'

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

test('the tables of statistics are those of the registry', async () => {
  const groups = new Set<string>()
  const page = read('docs/statistics.md').replace(
    /(<!-- statistics: (\w+) -->\n).*?\n(<!-- end -->)/gs,
    (_, open: string, group: string, close: string) => {
      groups.add(group)
      return `${open}\n${statisticsReference(group)}\n\n${close}`
    },
  )
  expect(groups).toEqual(new Set(statistics.map(({ group }) => group)))
  await expect(page).toMatchFileSnapshot('../docs/statistics.md')
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
      ...['test', 'check', 'diff', 'suggest', 'import', 'export'].map((name) =>
        helpOf('lexicon', name),
      ),
      helpOf('kwic'),
    ])
    for (const [option] of readme.matchAll(/(?<![\w-])--[a-z][\w-]+/g)) {
      expect(help.join('\n'), option).toContain(option)
    }
  })

  const blocks = (kind: string): readonly string[] =>
    [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
      .filter(([, language]) => language === kind)
      .map(([, , text]) => text ?? '')

  test('explains a sentence as the command does', async () => {
    const cwd = temporaryFolder()
    const articles = ['same-human-different-lanyard.txt', 'two-trades.txt']
    for (const name of articles) writeFiles(cwd, { [name]: read(`corpus/articles/${name}`) })
    await contend(['run', '.', '-q'], { cwd })
    const { stdout } = await contend(['explain', 'same-human-different-lanyard:11'], { cwd })
    // Weights are measured anew from time to time: what counts here is what is shown, not how much.
    const unweighed = (text: string): readonly string[] =>
      text
        .trimEnd()
        .split('\n')
        .map((line) => line.replace(/\d\.\d{3}/g, '#'))
    const [shown = ''] = blocks('text')
    expect(unweighed(stdout)).toEqual(expect.arrayContaining([...unweighed(shown)]))
  })

  test('shows a topic whose own tests pass', async () => {
    const cwd = temporaryFolder()
    const [lexicon = '', propositions = ''] = blocks('yaml')
    writeFiles(cwd, { 'work.yaml': lexicon, 'remote.yaml': propositions })
    const commands = [...readme.matchAll(/^contend (lexicon test .+)$/gm)]
    expect(commands).toHaveLength(2)
    for (const [, line = ''] of commands) {
      const { code, stderr } = await contend(line.split(' '), { cwd })
      expect(code, stderr).toBe(0)
      expect(stderr).toMatch(/^[23] tests, 0 failed$/m)
    }
    const alone = await contend(['lexicon', 'test', 'remote.yaml'], { cwd })
    expect(alone.code).toBe(2)
    expect(alone.stderr).toContain('add the lexicon that has it with --lexicon FILE')
  })

  test('names every exit code', () => {
    const sentence = readme.replace(/\s+/g, ' ').replace(/^.*Exit codes:/, '')
    for (const { code } of exitCodes) expect(sentence).toMatch(new RegExp(`\\b${code}\\b`))
  })
})
