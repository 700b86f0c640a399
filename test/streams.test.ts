import { expect, test } from 'vitest'
import { articles } from './support/articles.ts'
import { contend, shell } from './support/contend.ts'
import { temporaryFolder, writeFiles } from './support/folder.ts'

const withArticles = (): string => {
  const cwd = temporaryFolder()
  writeFiles(cwd, articles)
  return cwd
}

test('a run says everything on standard error and ends with the path of the report', async () => {
  const { stdout, stderr } = await contend(['run', '.'], { cwd: withArticles() })
  expect(stdout).toBe('')
  expect(stderr).toMatch(/^3 documents analysed$/m)
  expect(stderr.trimEnd().split('\n').at(-1)).toBe('report: contend-out/report/index.html')
  expect(stderr.trimEnd().split('\n').length).toBeLessThanOrEqual(20)
})

test('--json puts the summary, and nothing else, on standard output', async () => {
  const { stdout, stderr } = await contend(['run', '.', '--json'], { cwd: withArticles() })
  expect(JSON.parse(stdout)).toMatchObject({
    formatVersion: 1,
    documents: { analyzed: 3, withoutClaims: 0, failed: 0 },
  })
  // A slow machine tells every ten seconds how far it is.
  expect(stderr.replaceAll(/^.* documents {2}.*\n/gm, '')).toBe('')
})

test('--json keeps its names', async () => {
  const { stdout } = await contend(['run', '.', '--json'], { cwd: withArticles() })
  const names = [...stdout.matchAll(/^ {2}(?: {2})?"(\w+)":/gm)].map(([, name]) => name)
  expect(names.join(' ')).toBe(
    'formatVersion documents analyzed withoutClaims languagesWithoutClaims failed duplicates documents leftOut added words sentences ' +
      'claims premises positions opposed proposition for against pairs pairsListed contradicting contradictingListed ' +
      'contradictions diagnostics error warning info failures reused report',
  )
})

test('--quiet says nothing when all is well', async () => {
  const result = await contend(['run', '.', '-q'], { cwd: withArticles() })
  expect(result).toEqual({ code: 0, stdout: '', stderr: '' })
})

test('help goes to standard output, trouble to standard error', async () => {
  const cwd = withArticles()
  const help = await contend(['run', '--help'], { cwd })
  expect(help.stderr).toBe('')
  expect(help.stdout).toContain('--group-by <COLUMN>')
  const trouble = await contend(['run', '--grup-by', 'x'], { cwd })
  expect(trouble.stdout).toBe('')
  expect(trouble.stderr).toContain('Did you mean --group-by?')
})

test.each([
  ['--no-color', ['--no-color'], {}],
  ['NO_COLOR', [], { NO_COLOR: '1', FORCE_COLOR: '1' }],
  ['no terminal', [], {}],
])('no colours with %s', async (_name, args, env) => {
  const { stderr } = await contend(['run', '.', ...args], { cwd: withArticles(), env })
  expect(stderr).not.toContain('\u001b')
})

test('colours when they are forced', async () => {
  const env = { FORCE_COLOR: '1' }
  const { stderr } = await contend(['run', '.'], { cwd: withArticles(), env })
  expect(stderr).toContain('\u001b[1m')
})

test('a reader that goes away is no trouble', async () => {
  const cwd = withArticles()
  await contend(['run', '.', '-q'], { cwd })
  const result = await shell(
    'contend explain one-crowd --json | head -c 1; exit ${PIPESTATUS[0]}',
    {
      cwd,
    },
  )
  expect(result).toEqual({ code: 0, stdout: '{', stderr: '' })
})

test('every command has help with an example', async () => {
  const cwd = temporaryFolder()
  for (const name of [
    ['run'],
    ['report'],
    ['explain'],
    ['init'],
    ['lexicon'],
    ['lexicon', 'test'],
  ]) {
    const { stdout, code } = await contend([...name, '--help'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Examples:\n {2}contend /m)
  }
})
