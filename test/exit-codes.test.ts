import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { articles } from './support/articles.ts'
import { contend, interrupt, shell } from './support/contend.ts'
import type { Ended } from './support/contend.ts'
import { temporaryFolder, writeFiles } from './support/folder.ts'

const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72)

/** Enough to be caught in the middle. */
const manyArticles = (): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: 400 }, (_, number) => [
      `many/${number}.txt`,
      `Article ${number}\n\n${(articles['one-crowd.txt'] ?? '').repeat(30)}`,
    ]),
  )

interface Case {
  readonly code: number
  readonly when: string
  readonly run: (cwd: string) => Promise<Ended>
}

const stopBy = (signal: NodeJS.Signals) => (cwd: string) => {
  writeFiles(cwd, manyArticles())
  const args = ['run', 'many', '--no-cache', '--jobs', '1', '-v']
  return interrupt(args, { cwd, signal, when: /sources/ })
}

const missingFiles: readonly Case[] = [
  ['run', 'articles', '--lexicon', 'nowhere.yaml'],
  ['run', 'articles', '--propositions', 'nowhere.yaml'],
  ['run', 'articles', '--metadata', 'nowhere.csv'],
  ['run', 'articles', '--config', 'nowhere.yaml'],
  ['lexicon', 'test', 'nowhere.yaml'],
  ['report', 'nowhere'],
].map((args) => ({
  code: 2,
  when: `nothing is there: ${args.join(' ')}`,
  run: (cwd) => contend(args, { cwd }),
}))

const cases: readonly Case[] = [
  { code: 0, when: 'a folder is analysed', run: (cwd) => contend(['run', 'articles'], { cwd }) },
  { code: 0, when: 'help is asked for', run: (cwd) => contend(['run', '--help'], { cwd }) },
  { code: 0, when: 'called with nothing', run: (cwd) => contend([], { cwd }) },
  { code: 2, when: 'an option is unknown', run: (cwd) => contend(['run', '--nope'], { cwd }) },
  { code: 2, when: 'a command is unknown', run: (cwd) => contend(['rnu'], { cwd }) },
  { code: 2, when: 'nothing is named', run: (cwd) => contend(['run'], { cwd }) },
  {
    code: 2,
    when: 'a number is none',
    run: (cwd) => contend(['run', 'articles', '--jobs', 'two'], { cwd }),
  },
  {
    code: 2,
    when: 'a name is empty',
    run: (cwd) => contend(['run', 'articles', '--out', ''], { cwd }),
  },
  {
    code: 2,
    when: 'there is to be no worker',
    run: (cwd) => contend(['run', 'articles', '--jobs', '0'], { cwd }),
  },
  {
    code: 2,
    when: 'a report is to be rebuilt in another folder',
    run: (cwd) => contend(['report', 'out', '--out', 'elsewhere'], { cwd }),
  },
  {
    code: 2,
    when: 'the path is not there',
    run: (cwd) => contend(['run', 'nowhere'], { cwd }),
  },
  ...missingFiles,
  {
    code: 2,
    when: 'a lexicon is broken',
    run: (cwd) => {
      writeFiles(cwd, { 'bad.yaml': 'lexicon: x\ncategoriez: {}\n' })
      return contend(['run', 'articles', '--lexicon', 'bad.yaml'], { cwd })
    },
  },
  {
    code: 2,
    when: 'the configuration is wrong',
    run: (cwd) => {
      writeFiles(cwd, { 'contend.config.yaml': 'groupby: year\n' })
      return contend(['run', 'articles'], { cwd })
    },
  },
  {
    code: 2,
    when: 'the output folder holds something else',
    run: (cwd) => contend(['run', 'articles', '--out', 'articles'], { cwd }),
  },
  {
    code: 3,
    when: 'one document fails',
    run: (cwd) => {
      writeFiles(cwd, { 'articles/picture.txt': png })
      return contend(['run', 'articles'], { cwd })
    },
  },
  {
    code: 4,
    when: 'the folder is empty',
    run: (cwd) => {
      mkdirSync(join(cwd, 'empty'))
      return contend(['run', 'empty'], { cwd })
    },
  },
  {
    code: 4,
    when: 'every document fails',
    run: (cwd) => {
      writeFiles(cwd, { 'pictures/picture.txt': png })
      return contend(['run', 'pictures'], { cwd })
    },
  },
  {
    code: 74,
    when: 'the output cannot be written',
    run: (cwd) => shell('ulimit -f 1; contend run articles --no-cache', { cwd }),
  },
  {
    code: 74,
    when: 'the output folder cannot be made',
    run: (cwd) => contend(['run', 'articles', '--out', 'articles/bread.md/out'], { cwd }),
  },
  {
    code: 74,
    when: 'standard output is full',
    run: (cwd) => shell('contend run articles --json > /dev/full', { cwd }),
  },
  { code: 130, when: 'interrupted', run: stopBy('SIGINT') },
  { code: 143, when: 'terminated', run: stopBy('SIGTERM') },
]

const workplace = (): string => {
  const cwd = temporaryFolder()
  for (const [name, text] of Object.entries(articles))
    writeFiles(cwd, { [`articles/${name}`]: text })
  return cwd
}

describe('the command ends with', () => {
  test.each(cases)('$code when $when', async ({ code, run }) => {
    const result = await run(workplace())
    expect(result.code, result.stderr).toBe(code)
  })
})

test('a file that is not there is named, whatever it was named for', async () => {
  for (const { when, run } of missingFiles.slice(0, -1)) {
    const { stderr } = await run(workplace())
    expect(stderr, when).toMatch(/error: there is no (?:configuration )?file .*nowhere\.\w+/i)
  }
})

test('the help lists exactly the codes that are tested, and the internal error', async () => {
  const { stdout } = await contend(['--help'], { cwd: workplace() })
  const listed = [...stdout.slice(stdout.indexOf('Exit codes:')).matchAll(/^ +(\d+) {2}\S/gm)]
  const tested = new Set([1, ...cases.map(({ code }) => code)])
  expect(listed.map(([, code]) => Number(code))).toEqual([...tested].toSorted((a, b) => a - b))
})

test('nothing is said on standard error where nothing is wrong, whatever Node makes of its options', async () => {
  const { code, stdout, stderr } = await contend(['--version'], { cwd: temporaryFolder() })
  expect(code).toBe(0)
  expect(stdout).toMatch(/^\d+\.\d+\.\d+$/m)
  expect(stderr).toBe('')
})
