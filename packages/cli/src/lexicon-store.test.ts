import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { LexiconForms } from '@contend/analyze'
import { writeChecked } from './checked-file.ts'
import { compileLexicon } from './compile-lexicon.ts'
import { readLexicon } from './read-data-files.ts'

const text =
  'lexicon: tea\nlanguage: en\ncategories:\n  a: { terms: [green tea, { lemma: brew }, "e-tea"] }\n'

interface Compiled {
  readonly forms: LexiconForms
  /** Whether it had been kept. */
  readonly kept: boolean
}

interface Store {
  readonly folder: string
  readonly compile: (text: string) => Compiled
}

const store = (): Store => {
  const root = mkdtempSync(join(tmpdir(), 'contend-store-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  const folder = join(root, 'kept')
  const compile = (source: string): Compiled => {
    writeFileSync(join(root, 'tea.yaml'), source)
    const places = { read: [folder], write: folder }
    const read = readLexicon(join(root, 'tea.yaml'), false, places)
    return { forms: compileLexicon(read, places), kept: read.forms !== null }
  }
  return { folder, compile }
}

test('a lexicon is compiled once for each text', () => {
  const { compile } = store()
  const { forms, kept } = compile(text)
  expect(kept).toBe(false)
  expect(forms.inflections.map(([lemma]) => lemma)).toEqual(['brew'])
  expect(forms.keys.map(([phrase]) => phrase)).toContain('e-tea')
  expect(compile(text)).toEqual({ forms, kept: true })
  expect(compile(text.replace('green', 'black')).kept).toBe(false)
})

test('what is damaged or of another lexicon is compiled anew', () => {
  const { compile, folder } = store()
  const { forms } = compile(text)
  const [name = ''] = readdirSync(folder)
  const file = join(folder, name)
  const damage: readonly ((whole: string) => void)[] = [
    (whole) => writeFileSync(file, whole.replace('green tea', 'green pea')),
    (whole) => writeFileSync(file, whole.slice(0, 100)),
    () => writeFileSync(file, ''),
    () => writeChecked(file, 'null'),
    () => writeChecked(file, '{"key": "another", "lexicon": {}, "report": null, "forms": {}}'),
    () => writeChecked(file, '{"key": '),
  ]
  for (const spoil of damage) {
    spoil(readFileSync(file, 'utf8'))
    expect(compile(text)).toEqual({ forms, kept: false })
    expect(compile(text).kept).toBe(true)
  }
})
