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

/** Pieces of YAML, of which many mean something in one place and nothing, or something else, in another. */
const token = fc.constantFrom(
  ...[
    'a',
    'b c',
    'a: ',
    'a: b',
    'k: [',
    'k: {',
    '- ',
    '\n- ',
    '\n  - ',
    '? ',
    ': ',
    ':',
    ', ',
    ',',
  ],
  ...[
    ' ',
    '  ',
    '\n',
    '\n ',
    '\n  ',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '\n\t',
    '\ufeff',
    '\u0085',
    '\u2028',
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
    '| ',
    '&a ',
    '*a',
    '!x ',
    '\\',
    '@',
    '`',
    '=',
    '<<: ',
  ],
  ...['#', ' # x', '---', '\n---\n', '...', '%', '-', '"q"', "'q'", '"\\n"', '"\\u00e9"', '"\\\n"'],
  ...[
    '~',
    'null',
    'y',
    'no',
    'on',
    'Yes',
    'TRUE',
    '1',
    '-0',
    '+1',
    '1.',
    '.5',
    '1e400',
    '1E+5',
    'e5',
  ],
  ...[
    '0o7',
    '0o8',
    '0x1F',
    '017',
    '0b11',
    '1_000',
    '1:30',
    '.inf',
    '-.INF',
    '.nan',
    '2020-01-01',
    '1: ',
  ],
)
const joined = (most: number): fc.Arbitrary<string> =>
  fc.array(token, { maxLength: most }).map((parts) => parts.join(''))
const items = fc.array(joined(2), { maxLength: 6 })
const texts = fc.oneof(
  joined(25),
  joined(8),
  items.map((all) => all.map((each) => `- ${each}`).join('\n')),
  items.map((all) => all.map((each, i) => `k${String(i)}: ${each}`).join('\n')),
  items.map((all) => `x: [${all.join(', ')}]`),
  items.map((all) => `x: {${all.map((each, i) => `k${String(i)}: ${each}`).join(', ')}}`),
  fc.json({ maxDepth: 4 }),
)

/** The ways to all that is not nothing, which has no place of its own. */
const waysInto = (value: unknown, keys: readonly PropertyKey[]): (readonly PropertyKey[])[] => {
  if (value === null || typeof value !== 'object') return value === null ? [] : [keys]
  const entries: (readonly [PropertyKey, unknown])[] = Array.isArray(value)
    ? value.map((each: unknown, index) => [index, each])
    : Object.entries(value)
  return [keys, ...entries.flatMap(([key, each]) => waysInto(each, [...keys, key]))]
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
    ['a: R & D # note', { a: 'R & D' }],
    ['a:\r\n  - b\r\n  - c d', { a: ['b', 'c d'] }],
  ])('read %j by the rules of YAML 1.2', (text, value) => {
    expect(readYaml(text, 'x').value).toEqual(value)
    expect(readPlainYaml(text)?.value).toEqual(value)
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
    expect(readPlainYaml(text)).toBe(null)
    expect(refusal(text)).not.toBe('accepted')
    expect(Reflect.has({}, 'polluted')).toBe(false)
  })

  test.each([
    ['tabs', 'a:\tb'],
    ['a lone carriage return', 'a: b\rc'],
    ['a byte-order mark', '\ufeffa: b'],
    ['marks of documents', '---\na: b'],
    ['an exponent that may be too large', 'a: 1e400'],
    ['blocks of text', 'a: |\n  b'],
    ['an anchor', 'a: &x b'],
  ])('the quick one leaves %s to the other', (_, text) => {
    expect(readPlainYaml(text)).toBe(null)
    expect(refusal(text)).toBe('accepted')
  })

  test('what the quick one reads, the other reads the same, at the same places', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const plain = readPlainYaml(text)
        if (plain === null) return
        const whole = readYaml(text, 'x')
        expect(plain.value).toStrictEqual(whole.value)
        for (const keys of waysInto(whole.value, [])) {
          expect(plain.placeOf(keys)).toEqual(whole.placeOf(keys))
          expect(plain.placeOf(keys, true)).toEqual(whole.placeOf(keys, true))
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('a long list is read by the quick one, shipped files by either', () => {
    const long = `a:\n${'  - one word\n  - "another: word"\n'.repeat(1000)}`
    expect(readPlainYaml(long)?.value).toEqual(readYaml(long, 'x').value)
    for (const text of ['../../lexicons', '../../propositions'].flatMap(filesOf)) {
      const plain = readPlainYaml(text)
      if (plain !== null) expect(plain.value).toEqual(readYaml(text, 'x').value)
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
