import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contend } from './support/contend.ts'
import { temporaryFolder, writeFiles } from './support/folder.ts'

const baking = `lexicon: baking
language: en
overlap: all
categories:
  goods:
    terms: [{ lemma: roll }, rye]
    categories:
      sweet: { terms: [plum cake, "bun*"] }
  people: { terms: [baker, { match: "#Adjective customer" }] }
`

/** Shares words, a category name and its place in the alphabet with the other one. */
const trading = `lexicon: trading
language: en
categories:
  goods: { terms: [rye bread, plum cake, { regex: "bun[a-z]+" }] }
  people: { terms: [customer*, baker, the baker] }
`

const documents: Readonly<Record<string, string>> = {
  'a.txt': 'Rye first\n\nThe baker must sell rye bread. A loyal customer always returns for it.\n',
  'b.txt': 'Plums\n\nPlum cake is better than any bun, the baker says. Nobody disagrees.\n',
  'c.txt': 'Rolls\n\nWe roll dough at night, because rolls should be fresh for customers.\n',
  'd.txt': 'Closed\n\nThe street is quiet on a holiday.\n',
  'deeper/e.txt': 'Bunting\n\nBunting hangs over the shop. Bunnies and buns fill the window.\n',
  'deeper/f.md': '# A baker\n\nA patient baker never hurries rye. An impatient customer does.\n',
}

test('hits are the same whatever the number of workers and the order of the lexicons', async () => {
  const cwd = temporaryFolder()
  writeFiles(join(cwd, 'in'), documents)
  writeFiles(cwd, { 'baking.yaml': baking, 'trading.yaml': trading })
  const hits = async (jobs: string, ...lexicons: string[]): Promise<string> => {
    const data = lexicons.flatMap((name) => ['--lexicon', `${name}.yaml`])
    const out = `${lexicons.join('-')}-${jobs}`
    const ended = await contend(
      ['run', 'in', ...data, '--jobs', jobs, '--out', out, '--no-cache', '-q'],
      { cwd },
    )
    expect(ended.code, ended.stderr).toBe(0)
    return readFileSync(join(cwd, out, 'hits.csv'), 'utf8')
  }
  const first = await hits('1', 'baking', 'trading')
  for (const found of ['baking,goods.sweet', 'baking,people', 'trading,goods', 'trading,people']) {
    expect(first).toContain(found)
  }
  expect((await hits('4', 'baking', 'trading')) === first).toBe(true)
  expect((await hits('4', 'trading', 'baking')) === first).toBe(true)
})
