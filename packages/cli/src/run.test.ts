import { expect, test } from 'vitest'
import type { Io } from './io.ts'
import { namesPath } from './program.ts'
import { run } from './run.ts'

const captured = (fail: string | null = null) => {
  const said = { out: '', err: '' }
  const io: Io = {
    cwd: '/nowhere',
    env: {},
    stdout: {
      isTTY: false,
      columns: 80,
      write: (text) => {
        if (fail !== null) throw new Error(fail)
        said.out += text
      },
    },
    stderr: { isTTY: false, columns: 80, write: (text) => (said.err += text) },
    signal: new AbortController().signal,
  }
  return { io, said }
}

test('a mistake of ours ends with 1 and asks for a report, with the stack only on demand', async () => {
  const plain = captured('wires crossed')
  expect(await run(['run', '--help'], plain.io)).toBe(1)
  expect(plain.said.err).toMatch(/^internal error: wires crossed\n {2}.+-v.+\n$/)
  const verbose = captured('wires crossed')
  expect(await run(['run', '-v', '--help'], verbose.io)).toBe(1)
  expect(verbose.said.err).toContain('run.test.ts')
})

test.each([
  [['rnu'], 'Did you mean run?'],
  [['run', '--metdata', 'x'], 'Did you mean --metadata?'],
  [['lexicon', 'tets', 'x'], 'Did you mean test?'],
])('%j is answered with what was meant', async (argv, answer) => {
  const { io, said } = captured()
  expect(await run(argv, io)).toBe(2)
  expect(said.err).toContain(answer)
  expect(said.out).toBe('')
})

test.each([
  [[], false],
  [['--out', 'dir'], false],
  [['--json', '--no-cache', '--jobs', '2'], false],
  [['--help'], false],
  [['articles'], true],
  [['--out', 'dir', 'articles'], true],
  [['--json', 'articles'], true],
  [['--', '-strange-name'], true],
])('whether %j names something to analyse: %j', (argv, names) => {
  expect(namesPath(argv)).toBe(names)
})
