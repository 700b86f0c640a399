import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { analyzeText, buildReport, CliError, compare } from 'contend'
import { articles } from './support/articles.ts'
import { contend } from './support/contend.ts'
import { filesIn, temporaryFolder, writeFiles } from './support/folder.ts'

const place = (): string => {
  const cwd = temporaryFolder()
  for (const [name, text] of Object.entries(articles)) writeFiles(cwd, { [`in/${name}`]: text })
  return cwd
}

test('--single-file writes one page in place of the folder, and back', async () => {
  const cwd = place()
  const out = join(cwd, 'contend-out')
  const { code, stderr } = await contend(['run', 'in', '--single-file', '--open'], { cwd })
  expect(code, stderr).toBe(0)
  expect(stderr).toMatch(
    /report in one file, [\d,]+ kB: overview \d+ kB, side by side \d+ kB, .*documents \(3\) \d+ kB, .*styles and scripts \d+ kB/,
  )
  expect(stderr).toContain('report: contend-out/report.html')
  expect(stderr).toMatch(/not opened in a browser: there is no terminal|this is a CI job/)
  const single = filesIn(out)
  expect([...single.keys()].filter((name) => name.endsWith('.html'))).toEqual(['report.html'])
  expect(readFileSync(join(out, 'run.json'), 'utf8')).toContain('"singleFile": true')

  // As the run was, unless told otherwise.
  expect((await contend(['report', '-q'], { cwd })).code).toBe(0)
  expect(filesIn(out)).toEqual(single)
  const folder = await contend(['report', '--no-single-file'], { cwd })
  expect(folder.stderr).toContain('report: contend-out/report/index.html')
  expect(existsSync(join(out, 'report.html'))).toBe(false)
  expect(existsSync(join(out, 'report/index.html'))).toBe(true)
})

/** Short to analyse, in a language that is not, and five times as long when it is escaped. */
const long = `Ein langer Text\n\n${`Das ist ein Satz ${'&'.repeat(2000)}.\n\n`.repeat(1020)}`

test('what is too large for one file is refused, and the folder left as it was', async () => {
  const cwd = place()
  const out = join(cwd, 'contend-out')
  writeFiles(cwd, { 'contend.config.yaml': 'singleFile: true\n' })
  expect((await contend(['run', 'in', '-q'], { cwd })).code).toBe(0)
  const before = filesIn(out)
  writeFiles(cwd, { 'in/long.md': `---\nlanguage: de\n---\n\n${long}` })
  const { code, stderr } = await contend(['run', 'in', '-q'], { cwd })
  expect(code).toBe(2)
  expect(stderr).toMatch(/one file would be larger than 10,000 kB.+documents \(4\) [\d,]+ kB/s)
  expect(stderr).toContain('Leave out --single-file')
  expect(filesIn(out)).toEqual(before)
})

test('the library builds the same file', () => {
  const comparison = compare([analyzeText('B2B and B2C differ.', { path: 'a.txt' })])
  const paths = [...buildReport(comparison, { singleFile: true })].map(({ path }) => path)
  expect(paths.filter((path) => path.endsWith('.html'))).toEqual(['report.html'])
  const large = compare([analyzeText(long, { metadata: { language: 'de' } })])
  expect(() => buildReport(large, { singleFile: true })).toThrow(CliError)
})
