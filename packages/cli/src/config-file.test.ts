import { expect, test } from 'vitest'
import { CliError } from './cli-error.ts'
import { parseConfig } from './config-file.ts'

const path = '/project/contend.config.yaml'

const errorOf = (text: string): CliError => {
  try {
    parseConfig(text, path)
  } catch (error) {
    if (error instanceof CliError) return error
  }
  throw new Error('no error')
}

test('paths in a configuration are relative to its folder', () => {
  expect(parseConfig('include: articles\nout: ../out\nlexicon: [a.yaml, /b.yaml]\n', path)).toEqual(
    {
      include: ['/project/articles'],
      out: '/out',
      lexicon: ['/project/a.yaml', '/b.yaml'],
    },
  )
})

test('an empty configuration is one', () => {
  expect(parseConfig('# nothing\n', path)).toEqual({})
})

test.each([
  ['groupby: year\n', '1:1: unknown option "groupby"', 'Did you mean "groupBy"?'],
  ['seed: 1\nmetadta: x\n', '2:1: unknown option "metadta"', 'Did you mean "metadata"?'],
  ['out: a\njobs: many\n', '2:7: jobs: must be a whole number', 'jobs'],
  ['out: a\njobs: 0\n', '2:7: jobs: must be 1 or more', 'jobs'],
  ['lexicon:\n  - a\n  - 7\n', 'lexicon: must be a path, or a list', 'lexicon'],
  ['bom: "yes\n', '2:1: Missing closing "quote', 'YAML'],
  ['- a\n', '1:1: ', ''],
])('%j is wrong at its place', (text, message, remedy) => {
  const error = errorOf(text)
  expect(error.message).toContain(`${path}:`)
  expect(error.message).toContain(message)
  expect(error.remedy).toContain(remedy)
  expect(error.exit).toBe('usage')
})

test('aliases cannot blow up', () => {
  const bomb = [
    'a: &a [x, x, x]',
    ...'bcdefghi'.split('').map((name, index) => {
      const below = 'abcdefghi'[index] ?? 'a'
      return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${below}`).join(', ')}]`
    }),
  ]
  expect(() => parseConfig(bomb.join('\n'), path)).toThrow()
})

test('aliases that stand for too much are a mistake in the file', () => {
  const lines = Array.from('abcdefgh', (name, i) => {
    const inner = i === 0 ? 'x' : `*${String.fromCharCode(96 + i)}`
    return `${name}: &${name} [${Array.from({ length: 9 }, () => inner).join(', ')}]`
  })
  expect(() => parseConfig(lines.join('\n'), '/work/contend.config.yaml')).toThrow(/aliases/)
})
