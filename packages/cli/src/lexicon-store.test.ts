import { parseLexicon } from '@contend/analyze'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { compiledLexicon } from './lexicon-store.ts'
import type { CompiledLexicon, ParsedLexicon } from './lexicon-store.ts'
import { sha256 } from './hash.ts'
import { writeChecked } from './checked-file.ts'

const text =
  'lexicon: tea\nlanguage: en\ncategories:\n  a: { terms: [green tea, { lemma: brew }, "e-tea"] }\n'

interface Store {
  readonly folder: string
  /** Compiles a text, and tells whether it had to be read. */
  readonly compile: (text: string) => CompiledLexicon & { readonly read: boolean }
}

const store = (): Store => {
  const folder = mkdtempSync(join(tmpdir(), 'contend-store-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const compile = (source: string): CompiledLexicon & { readonly read: boolean } => {
    let read = false
    const parse = (): ParsedLexicon => {
      read = true
      return { lexicon: parseLexicon(source, 'tea.yaml'), report: null }
    }
    const places = { read: [folder], write: folder }
    const compiled = compiledLexicon({ name: 'tea.yaml', hash: sha256(source) }, parse, places)
    return { ...compiled, read }
  }
  return { folder, compile }
}

test('a lexicon is compiled once for each text', () => {
  const { compile } = store()
  const first = compile(text)
  expect(first.read).toBe(true)
  expect(first.forms.inflections.map(([lemma]) => lemma)).toEqual(['brew'])
  expect(first.forms.keys.map(([phrase]) => phrase)).toContain('e-tea')
  expect(compile(text)).toEqual({ ...first, read: false })
  expect(compile(text.replace('green', 'black')).read).toBe(true)
})

test('what is damaged or of another lexicon is compiled anew', () => {
  const { compile, folder } = store()
  const first = compile(text)
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
    expect(compile(text)).toEqual(first)
    expect(compile(text).read).toBe(false)
  }
})
