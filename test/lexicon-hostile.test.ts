import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contend } from './support/contend.ts'
import { temporaryFolder, writeFiles } from './support/folder.ts'
import { cell, readTable } from './support/tables.ts'

const withCategory = (line: string): string =>
  `lexicon: trap\nlanguage: en\ncategories:\n  plain: { terms: [word] }\n  ${line}\n`

const tenTimes = (name: string): string => Array<string>(10).fill(`*${name}`).join(', ')
const bomb = `a: &a [x, x, x, x, x, x, x, x, x, x]
b: &b [${tenTimes('a')}]
c: &c [${tenTimes('b')}]
d: &d [${tenTimes('c')}]
e: [${tenTimes('d')}]
propositions: {}
`

const traps: Readonly<Record<string, string>> = {
  'match.yaml': withCategory('trap: { terms: [{ match: "/(a+)+$/" }] }'),
  'bomb.yaml': bomb,
  'proto.yaml': withCategory('__proto__: { terms: [polluted] }'),
  'deep.yaml': withCategory(`trap: ${'['.repeat(100_000)}`),
  'constructor.yaml': withCategory('constructor: { prototype: { terms: [polluted] } }'),
}

/** Says when a process loads the language model, which takes most of a second; the bundle names what it is made of. */
const watch = `import { register } from 'node:module'
const hook = \`import { writeSync } from 'node:fs'
export const load = async (url, context, next) => {
  const loaded = await next(url, context)
  if (String(loaded.source).includes('node_modules/wink-nlp/')) writeSync(2, 'MODEL LOADED')
  return loaded
}\`
register('data:text/javascript,' + encodeURIComponent(hook))
`

describe('hostile data files', () => {
  test.each([
    ['match.yaml', '5:28: Regular expressions (/…/) are not allowed in a match pattern.'],
    ['bomb.yaml', '2:8: Aliases (*name) are not allowed.'],
    ['proto.yaml', '5:3: "__proto__" cannot be used as a name.'],
    ['constructor.yaml', '5:3: "constructor" cannot be used as a name.'],
    ['deep.yaml', '1:1: Nested too deep to be read.'],
  ])(
    '%s is refused where the trap is, before a language model is loaded',
    async (file, problem) => {
      const cwd = temporaryFolder()
      writeFiles(cwd, { ...traps, 'watch.mjs': watch })
      const env = { NODE_OPTIONS: `--import=${join(cwd, 'watch.mjs')}` }
      for (const command of ['test', 'check', 'import']) {
        const { code, stdout, stderr } = await contend(['lexicon', command, file], { cwd, env })
        expect(code, stderr).toBe(2)
        expect(stderr).not.toContain('MODEL LOADED')
        if (command === 'check') continue
        expect(stdout).toBe('')
        expect(stderr).toContain(`${file}:${problem}`)
      }
    },
  )

  test('a run with one of them writes nothing', async () => {
    const cwd = temporaryFolder()
    writeFiles(cwd, { ...traps, 'in/a.txt': 'One word.\n', 'watch.mjs': watch })
    const env = { NODE_OPTIONS: `--import=${join(cwd, 'watch.mjs')}` }
    const args = ['run', 'in', '--lexicon']
    const { code, stderr } = await contend([...args, 'proto.yaml'], { cwd, env })
    expect(code).toBe(2)
    expect(stderr).not.toContain('MODEL LOADED')
    expect(stderr).toContain('proto.yaml:5:3: "__proto__"')
    expect(existsSync(join(cwd, 'contend-out'))).toBe(false)
    const plain = await contend([...args.slice(0, 2)], { cwd, env })
    expect(plain.stderr).toContain('MODEL LOADED')
  })

  test('fifty megabytes are refused before they are parsed', async () => {
    const cwd = temporaryFolder()
    const line = '      - propositions\n'
    const entries = line.repeat(Math.ceil((50 * 1024 * 1024) / line.length))
    writeFiles(cwd, { 'big.yaml': `${withCategory('trap:')}    terms:\n${entries}` })
    for (const command of ['test', 'check']) {
      const started = performance.now()
      const { code, stdout, stderr } = await contend(['lexicon', command, 'big.yaml'], { cwd })
      expect(code, stderr).toBe(2)
      expect(stdout + stderr).toMatch(/big\.yaml:1:1: .*larger than 5 MB\. Split it/)
      expect(performance.now() - started).toBeLessThan(10_000)
    }
  })

  test('a regular expression that would backtrack for ever reads a monstrous word', async () => {
    const cwd = temporaryFolder()
    const [found, missed] = ['a'.repeat(5000), `${'a'.repeat(5000)}b`]
    writeFiles(cwd, {
      'slow.yaml': withCategory('trap: { terms: [{ regex: "(a+)+$" }] }'),
      'in/a.txt': `The first is ${found}\n\nThe second is ${missed}\n`,
    })
    const started = performance.now()
    const run = await contend(['run', 'in', '--lexicon', 'slow.yaml', '-q'], { cwd })
    expect(run.code, run.stderr).toBe(0)
    expect(performance.now() - started).toBeLessThan(20_000)
    const hits = readTable(join(cwd, 'contend-out'), 'hits').filter(
      (row) => cell(row, 'category') === 'trap',
    )
    expect(hits.map((row) => Number(cell(row, 'end')) - Number(cell(row, 'start')))).toEqual([5000])
  })
})
