import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { articles } from './support/articles.ts'
import { contend, interrupt, shell } from './support/contend.ts'
import { filesIn, temporaryFolder, writeFiles } from './support/folder.ts'
import { cell, readTable } from './support/tables.ts'

const place = (copies = 1): string => {
  const cwd = temporaryFolder()
  for (let copy = 0; copy < copies; copy += 1) {
    for (const [name, text] of Object.entries(articles)) {
      writeFiles(cwd, { [`in/${copy}/${name}`]: text })
    }
  }
  return cwd
}

const namesIn = (folder: string): readonly string[] => [...filesIn(folder).keys()]

const unfinished = (folder: string): readonly string[] =>
  namesIn(folder).filter((name) => /contend-tmp|contend-lock/.test(name))

/** Patterns of parts of speech, which are the dearest of all, and a document that has them all over. */
const dearLexicon = `lexicon: dear\nlanguage: en\ncategories:\n${Array.from(
  { length: 8 },
  (_, i) =>
    `  c${i}: { terms: [{match: "(#Noun|#Adjective)+ the${' #Adjective?'.repeat(i)} #Noun"}] }`,
).join('\n')}\n`

const dearDocument = `Letters\n\n${Array.from(
  { length: 700 },
  (_, i) =>
    `The old clerk number ${i} quickly wrote the long letter to the tall mayor of the town.`,
).join(' ')}\n`

test('a document that takes too long is a diagnostic with its phase, and the batch goes on', async () => {
  const cwd = place()
  writeFiles(cwd, { 'dear.yaml': dearLexicon })
  const run = (...options: string[]) =>
    contend(['run', 'in', '--lexicon', 'dear.yaml', ...options], { cwd })
  expect((await run()).code).toBe(0)
  writeFiles(cwd, { 'in/letters.txt': dearDocument })
  // What is analysed by now needs no time, however slow the machine is.
  const { code, stderr } = await run('--timeout', '1')
  expect(code, stderr).toBe(3)
  expect(stderr).toContain('3 documents analysed, 1 not')
  const troubles = readTable(join(cwd, 'contend-out'), 'diagnostics')
  const late = troubles.find((row) => cell(row, 'path') === 'letters.txt')
  expect(cell(late, 'code')).toBe('time-limit')
  expect(cell(late, 'message')).toMatch(/longer than 1\.1 seconds \(analysing\).+--timeout/)
})

describe('a run that may not fail', () => {
  const withPictures = (): string => {
    const cwd = place()
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)
    writeFiles(cwd, { 'in/0/a.txt': png, 'in/0/b.txt': png })
    return cwd
  }

  test.each([
    ['--fail-fast', '1 document could not be analysed, and 0 may fail'],
    ['--max-errors=20%', '2 documents could not be analysed, and 1 may fail'],
  ])('ends with 3 and writes nothing: %s', async (option, words) => {
    const cwd = withPictures()
    const { code, stderr } = await contend(['run', 'in', option], { cwd })
    expect(code).toBe(3)
    expect(stderr).toContain(words)
    expect(stderr).toContain('0/a.txt: ')
    expect(namesIn(join(cwd, 'contend-out'))).toEqual([])
  })

  test('writes all there is when no more fail than may', async () => {
    const cwd = withPictures()
    const { code, stderr } = await contend(['run', 'in', '--max-errors', '2'], { cwd })
    expect(code).toBe(3)
    expect(stderr).toContain('3 documents analysed, 2 not')
  })
})

test('a second run into a folder is refused, and says who holds it', async () => {
  const cwd = place()
  const holder = { pid: process.pid, host: hostname(), birth: '', since: '2020-02-02' }
  const stat = readFileSync(`/proc/${process.pid}/stat`, 'latin1')
  const birth = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
  writeFiles(cwd, { 'contend-out/.contend-lock': JSON.stringify({ ...holder, birth }) })
  const { code, stderr } = await contend(['run', 'in'], { cwd })
  expect(code).toBe(2)
  expect(stderr).toContain(`(process ${process.pid} on ${hostname()}, since 2020-02-02)`)
  expect(namesIn(join(cwd, 'contend-out'))).toEqual(['.contend-lock'])
})

const analysesIn = (cache: string): number =>
  readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
    .length

test('a stopped run leaves nothing behind, and the next goes on from there', async () => {
  const cwd = place(40)
  const cache = join(cwd, '.test-cache')
  const stopped = await interrupt(['run', 'in', '--jobs', '1'], {
    cwd,
    signal: 'SIGINT',
    // Names only: files that are being written have gone by the time one would read them.
    when: () => existsSync(cache) && analysesIn(cache) > 9,
  })
  expect(stopped.code).toBe(130)
  expect(stopped.stderr).toMatch(/goes on from here: \d+ analyses are kept/)
  expect(namesIn(join(cwd, 'contend-out'))).toEqual([])
  expect(unfinished(cwd)).toEqual([])
  const { stderr } = await contend(['run', 'in'], { cwd })
  expect(stderr).toMatch(/^\d+ analyses reused; analysed: \d+ for the first time$/m)
})

test('where nothing can be kept, the run says so and goes on', async () => {
  const cwd = place()
  writeFiles(cwd, { '.test-cache': 'a file' })
  const { code, stderr } = await contend(['run', 'in'], { cwd })
  expect(code, stderr).toBe(0)
  expect(stderr).toContain('no analysis is kept for the next run')
  expect(existsSync(join(cwd, 'contend-out/report/index.html'))).toBe(true)
})

test('the cache says where and how large it is, why it was of no use, and goes', async () => {
  const cwd = place()
  const run = async (): Promise<string> => (await contend(['run', 'in'], { cwd })).stderr
  expect(await run()).not.toContain('reused')
  writeFiles(cwd, { 'in/0/bread.md': '# Bread\n\nEvery street needs a bakery.\n' })
  expect(await run()).toContain('2 analyses reused; analysed: 1 changed\n')
  const cache = join(cwd, '.test-cache')
  const shown = await contend(['cache', '--json'], { cwd })
  expect(JSON.parse(shown.stdout)).toMatchObject({ folder: join(cache, 'contend'), analyses: 4 })
  const cleared = await contend(['cache', 'clear'], { cwd })
  expect(cleared.stderr).toMatch(/contend removed, \d+\.\d MB\n$/)
  expect(namesIn(cache)).toEqual([])
})

test('lexicons that the build compiled are not compiled again, those of the user once', async () => {
  const cwd = place()
  const kept = (): readonly string[] =>
    namesIn(join(cwd, '.test-cache')).filter((name) => name.includes('/lexicons/'))
  await contend(['run', 'in', '-q'], { cwd })
  expect(kept()).toEqual([])
  writeFiles(cwd, { 'dear.yaml': dearLexicon })
  await contend(['run', 'in', '--lexicon', 'dear.yaml', '-q'], { cwd })
  expect(kept()).toHaveLength(1)
})

test('where too few files may be open, that is what is said', async () => {
  const { code, stderr } = await shell('ulimit -n 40; contend run in', { cwd: place() })
  expect(code).toBe(74)
  expect(stderr).toMatch(/fewer than 64 files .+\(EMFILE\)\n {2}.*ulimit -n 1024\n$/)
})

test('many documents need few files', async () => {
  const { code, stderr } = await shell('ulimit -n 64; contend run in --jobs 4 -q', {
    cwd: place(100),
  })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
})

const tryMount = 'unshare -m mount -t tmpfs none /mnt'

const canMount = (): boolean => {
  try {
    execFileSync('bash', ['-c', tryMount], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

test.runIf(canMount())('a full disk is named, with what did not fit', async () => {
  const cwd = place()
  writeFiles(cwd, { 'small/keep': '' })
  const line = [
    'mount -t tmpfs -o size=300k none small',
    'contend run in --out small/out',
    'code=$?; ls -A small/out; exit $code',
  ].join('; ')
  const { code, stdout, stderr } = await shell(`export -f contend; unshare -m bash -c '${line}'`, {
    cwd,
  })
  expect(code, stderr).toBe(74)
  expect(stderr).toMatch(/cannot write [\d,]+ bytes to \S+: the disk is full \(ENOSPC\)/)
  // Of the folders that were made for files only an empty one may be left.
  expect(['', 'report\n']).toContain(stdout)
})

test('standard error that takes nothing is an error too', async () => {
  const { code } = await shell('contend run in 2> /dev/full', { cwd: place() })
  expect(code).toBe(74)
})

test('a reader that goes away does not end a run', async () => {
  const cwd = place()
  const { code, stdout } = await shell(
    'contend run in -v 2>&1 | head -n 1; exit ${PIPESTATUS[0]}',
    {
      cwd,
    },
  )
  expect({ code, lines: stdout.trimEnd().split('\n').length }).toEqual({ code: 0, lines: 1 })
  const out = join(cwd, 'contend-out')
  expect(unfinished(out)).toEqual([])
  await contend(['run', 'in', '--out', 'undisturbed', '-q'], { cwd })
  expect(namesIn(out)).toEqual(namesIn(join(cwd, 'undisturbed')))
})

const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)

test('where nothing could be analysed, an earlier run stays', async () => {
  const cwd = place()
  writeFiles(cwd, { 'pictures/a.txt': png })
  await contend(['run', 'in', '-q'], { cwd })
  const before = filesIn(join(cwd, 'contend-out'))
  const { code, stderr } = await contend(['run', 'pictures'], { cwd })
  expect(code).toBe(4)
  expect(stderr).toMatch(/no document could be analysed\n {2}a\.txt: .+\n.*the earlier run stays/)
  expect(filesIn(join(cwd, 'contend-out'))).toEqual(before)
  // With no earlier run there is a place for what went wrong.
  const other = await contend(['run', 'pictures', '--out', 'other'], { cwd })
  expect(other.code).toBe(4)
  const failed = (): readonly string[] =>
    readTable(join(cwd, 'other'), 'diagnostics').map((row) => cell(row, 'path'))
  expect(failed()).toEqual(['a.txt'])
  writeFiles(cwd, { 'pictures2/b.txt': png })
  expect((await contend(['run', 'pictures2', '--out', 'other'], { cwd })).code).toBe(4)
  expect(failed()).toEqual(['b.txt'])
})

test('--quiet names what failed', async () => {
  const cwd = place()
  writeFiles(cwd, { 'in/a.txt': png })
  const { code, stderr } = await contend(['run', 'in', '--quiet'], { cwd })
  expect(code).toBe(3)
  expect(stderr).toMatch(/^warning: a\.txt: .+\n$/)
  // What failed before is no news of what is added.
  writeFiles(cwd, { 'more/rolls.txt': 'Rolls keep worse than bread.\n' })
  const added = await contend(['run', 'more', '--add-to', 'contend-out', '-q'], { cwd })
  expect(added).toEqual({ code: 0, stdout: '', stderr: '' })
  writeFiles(cwd, { 'more/rolls.txt': png })
  const lost = await contend(['run', 'more', '--add-to', 'contend-out', '-q'], { cwd })
  expect(lost.code).toBe(2)
  expect(lost.stderr).toContain('other documents on these paths: rolls.txt')
})

test('what may be meant as an article is told where it is not read', async () => {
  const cwd = place()
  writeFiles(cwd, {
    'in/tea.html': '<p>Tea.</p>',
    'in/.hidden': '',
    'in/README': '',
    'in/table.yaml': '',
  })
  symlinkSync(join(cwd, 'in/tea.html'), join(cwd, 'in/link.txt'))
  const { code } = await contend(['run', 'in'], { cwd })
  expect(code).toBe(0)
  const [left] = readTable(join(cwd, 'contend-out'), 'diagnostics').filter(
    (row) => cell(row, 'code') === 'files-left-out',
  )
  expect(cell(left, 'severity')).toBe('info')
  expect(cell(left, 'message')).toMatch(/^Not read: link\.txt, tea\.html\. A folder gives/)
  const named = await contend(['run', 'in', 'in/tea.html', 'in/link.txt', '--out', 'all'], { cwd })
  expect(named.stderr).toContain('5 documents analysed')
  const codes = readTable(join(cwd, 'all'), 'diagnostics').map((row) => cell(row, 'code'))
  expect(codes).not.toContain('files-left-out')
})
