import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DataFileError } from './data-file-error.ts'
import { readPlainYaml } from './plain-yaml.ts'
import { readYaml } from './yaml-source.ts'

const filesOf = (name: string): readonly string[] => {
  const folder = new URL(name, import.meta.url).pathname
  return readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
}

const refusal = (text: string): string => {
  try {
    readYaml(text, 'x.yaml')
    return 'accepted'
  } catch (error) {
    if (error instanceof DataFileError) return error.message
    throw error
  }
}

describe('both readers', () => {
  test.each([
    ['no', 'no'],
    ['0o17', 15],
    ['017', 17],
    ['1_000', '1_000'],
    ['2020-01-01', '2020-01-01'],
    ['~', null],
    ['TRUE', true],
    ['"caf\\u00e9"', 'café'],
    ['{"a": [1, "b"]}', { a: [1, 'b'] }],
    ['\ufeffa: R & D # note', { a: 'R & D' }],
    ['a:\r\n  - b\r\n  - c d', { a: ['b', 'c d'] }],
  ])('read %j by the rules of YAML 1.2', (text, value) => {
    expect(readYaml(text, 'x').value).toEqual(value)
    expect(readPlainYaml(text)).toEqual(value)
  })

  test.each([
    ['alias', 'a: &x [1]\nb: *x'],
    ['tag', 'a: !t b'],
    ['reserved name', 'a: {__proto__: {polluted: 1}}'],
    ['reserved name', '{"constructor": {"prototype": {"polluted": 1}}}'],
    ['name given twice', '"a": 1\na: 2'],
    ['name that is no text', 'true: 1'],
    ['name that is no text', '? [a]\n: 1'],
    ['second document', 'a: 1\n---\nb: 2'],
    ['depth', '['.repeat(100)],
    ['length', `# ${' '.repeat(5 * 1024 * 1024)}\na: 1`],
  ])('refuse a %s', (_, text) => {
    expect(readPlainYaml(text)).toBe(undefined)
    expect(refusal(text)).not.toBe('accepted')
    expect(Reflect.has({}, 'polluted')).toBe(false)
  })

  test('what the quick one reads, the other reads the same', () => {
    const token = fc.constantFrom(
      ...[
        'a',
        'b c',
        '1',
        'no',
        '~',
        ' ',
        '  ',
        '\n',
        '\n  ',
        '\n    ',
        '- ',
        ': ',
        ', ',
        '#',
        ' # x',
      ],
      ...[
        '{',
        '}',
        '[',
        ']',
        '"',
        "'",
        '|',
        '>-',
        '? ',
        '&a ',
        '*a',
        '!x ',
        '\\',
        '\t',
        '---',
        '%',
        ':',
      ],
    )
    const texts = fc.oneof(
      fc.array(token, { maxLength: 25 }).map((parts) => parts.join('')),
      fc.json({ maxDepth: 4 }),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const value = readPlainYaml(text)
        if (value !== undefined) expect(readYaml(text, 'x').value).toEqual(value)
      }),
      { numRuns: 2000, seed: 7 },
    )
  })

  test('a long list is read by the quick one, shipped files by either', () => {
    const long = `a:\n${'  - one word\n  - "another: word"\n'.repeat(1000)}`
    expect(readPlainYaml(long)).toEqual(readYaml(long, 'x').value)
    for (const text of ['../../lexicons', '../../propositions'].flatMap(filesOf)) {
      const value = readPlainYaml(text)
      if (value !== undefined) expect(value).toEqual(readYaml(text, 'x').value)
    }
  })
})

test.each([
  ['lexicon: [a\n', 'x.yaml:2:1: '],
  ['a: 1\nb: "c', 'x.yaml:2:6: '],
  ['a: 1\r\n"a": 2', 'x.yaml:2:1: "a" is given twice'],
  ['a: &x [1]\nb:\n  - *x', 'x.yaml:3:5: Aliases'],
  ['a: 1\nb: !t c', 'x.yaml:2:7: Tags'],
  ['{"a": {"__proto__": 1}}', 'x.yaml:1:8: "__proto__" cannot'],
])('%j says where it is wrong', (text, start) => {
  expect(refusal(text).slice(0, start.length)).toBe(start)
})
