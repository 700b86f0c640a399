import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contend } from './support/contend.ts'
import { filesIn, temporaryFolder, writeFiles } from './support/folder.ts'

const first = {
  'apart.txt': 'B2B and B2C are fundamentally different. A company buys by committee.',
  'bread.txt': 'Bread is sold by weight. Emotion sells more of it than any price list.',
}

const second = {
  'alike.txt': 'There is no difference between B2B and B2C. People buy from people.',
}

test('a run that is added to is the run over all, and says what is new and what it shifts', async () => {
  const cwd = temporaryFolder()
  writeFiles(join(cwd, 'first'), first)
  writeFiles(join(cwd, 'second'), { ...second, 'bread.txt': first['bread.txt'] })
  writeFiles(join(cwd, 'all'), { ...first, ...second })
  await contend(['run', 'first', '--out', 'grown', '--seed', '5', '-q'], { cwd })
  const added = await contend(['run', 'second', '--add-to', 'grown'], { cwd })
  expect(added.code).toBe(0)
  expect(added.stderr).toContain('1 document was there already')
  await contend(['run', 'all', '--out', 'anew', '--seed', '5', '-q'], { cwd })
  const [grown, anew] = [filesIn(join(cwd, 'grown')), filesIn(join(cwd, 'anew'))]
  expect([...grown.keys()]).toEqual([...anew.keys()])
  const differing = [...grown].filter(([name, contents]) => anew.get(name) !== contents)
  expect(differing.map(([name]) => name)).toEqual(['report/index.html', 'run.json'])
  expect(JSON.parse(grown.get('run.json') ?? '')).toMatchObject({ added: ['alike.txt'] })
  const section = /<section class="page" id="new">[\s\S]*?<\/section>/u
  const shown = (section.exec(grown.get('report/index.html') ?? '')?.[0] ?? '').replaceAll(
    /<[^>]*>/gu,
    '',
  )
  expect(shown).toMatch(/1 document\s+of 3\s+was added to an earlier run/u)
  expect(shown).toMatch(/before\s+F 1 for\s+1 absent\s+of 2/u)
  expect(shown).toMatch(/with the new ones\s+F 1 for\s+A 1 against\s+1 absent\s+of 3/u)
  expect(anew.get('report/index.html')).not.toMatch(section)

  const again = await contend(['run', 'second', '--add-to', 'grown'], { cwd })
  expect(again.code).toBe(0)
  expect(again.stderr).toContain('nothing is new')
  expect(filesIn(join(cwd, 'grown'))).toEqual(grown)

  const rebuilt = await contend(['report', 'grown', '-q'], { cwd })
  expect(rebuilt.code).toBe(0)
  expect(filesIn(join(cwd, 'grown'))).toEqual(grown)
}, 240_000)

test('nothing is added that would stand in the place of another, or was read in another way', async () => {
  const cwd = temporaryFolder()
  writeFiles(join(cwd, 'first'), first)
  writeFiles(join(cwd, 'second'), { 'bread.txt': 'Rolls are sold by the piece.' })
  writeFiles(cwd, {
    'work.yaml': 'lexicon: work\nversion: 1\nlanguage: en\ncategories:\n  job: { terms: [job] }\n',
  })
  await contend(['run', 'first', '--out', 'out', '-q'], { cwd })
  const before = filesIn(join(cwd, 'out'))
  const clash = await contend(['run', 'second', '--add-to', 'out'], { cwd })
  expect(clash.code).toBe(2)
  expect(clash.stderr).toContain('other documents on these paths: bread.txt')
  const other = await contend(['run', 'second', '--add-to', 'out', '--lexicon', 'work.yaml'], {
    cwd,
  })
  expect(other.code).toBe(2)
  expect(other.stderr).toContain('work (en) from work.yaml is given now and was not used for it')
  expect(filesIn(join(cwd, 'out'))).toEqual(before)
})

test('what failed before is no failure of what is added, and the same text under another name is told', async () => {
  const cwd = temporaryFolder()
  writeFiles(cwd, {
    'in/a.txt': 'Tea keeps better than coffee.\n',
    'in/b.txt': Uint8Array.of(0, 1, 2, 0),
  })
  expect((await contend(['run', 'in', '--out', 'out'], { cwd })).code).toBe(3)
  writeFiles(cwd, {
    'more/c.txt': 'Coffee keeps better than tea.\n',
    'more/d.txt': 'Tea keeps better than coffee.\n',
  })
  const { code, stderr } = await contend(['run', 'more', '--add-to', 'out'], { cwd })
  expect(code, stderr).toBe(0)
  expect(stderr).toContain('d.txt is word for word a.txt, which was there')
  expect(stderr).toMatch(/^3 documents in all, 1 not$/m)
  writeFiles(cwd, { 'bad/e.txt': Uint8Array.of(0, 1, 2, 0), 'bad/f.txt': 'Tea is dear.\n' })
  expect((await contend(['run', 'bad', '--add-to', 'out'], { cwd })).code).toBe(3)
})
