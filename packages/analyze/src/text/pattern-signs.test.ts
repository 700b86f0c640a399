import fc from 'fast-check'
import { expect, test } from 'vitest'
import { signsOf } from './pattern-signs.ts'
import { signsIn } from './signs-in.ts'

test.each<[pattern: RegExp, words: string, parts: string]>([
  [/\brather than\b/iu, 'rather', ''],
  [/\b(?:cat|dogs?) (?:sat|ran)\b/iu, 'sat ran', ''],
  [/\bask(?:s|ed|ing)? (?:it|us)\b/iu, 'asks asked asking ask', ''],
  [/n['’]t know\b/iu, 'know', ''],
  [/\b(?:[Ii]n|[Bb]y) \p{L}+/u, 'in by', ''],
  [/\bhaha\w*/iu, '', 'haha'],
  [/(?<!a )\bsorry(?! to)\b|;(?=\s)/iu, 'sorry', ';'],
  [/[$€]\s?\d/u, '', '$ €'],
])('%s matches nothing without one of its signs', (pattern, words, parts) => {
  const signs = signsOf(pattern)
  expect(signs?.words.join(' ')).toBe(words)
  expect(signs?.parts.join(' ')).toBe(parts)
})

test.each([
  /\w+ly\b|\bvery\b|\b\p{L}*\b/iu,
  /(?:very)?/u,
  /(?<name>very)/u,
  /very/i,
  /^very$/mu,
  /\bfa\u00e7ade|[^a-z]/iu,
])('nothing is told of %s', (pattern) => {
  expect(signsOf(pattern)).toBeNull()
})

const characters = fc.constantFrom('a', 'b', 'B', 's', 'k', ' ', "'", '.', '1', 'é', 'ſ', '\u212A')
const texts = fc.string({ unit: characters, maxLength: 9 })

const atom = fc.constantFrom(
  ...['a', 'b', 's', 'ab', 'Ba', 'ask', 'k', ' ', "'", 'é', '1', '[ab]', '[Aa]', '[^a]', "['.]"],
  ...[
    '.',
    String.raw`\.`,
    String.raw`\b`,
    '^',
    '$',
    String.raw`\w`,
    String.raw`\s`,
    String.raw`\d`,
  ],
  ...[
    '(?! a)',
    '(?<!b)',
    '(?=a)',
    '(?<=s)',
    String.raw`\p{L}`,
    String.raw`\x61`,
    String.raw`\u0062`,
  ],
)
const quantifiers = fc.constantFrom('', '', '', '', '?', '*', '+', '{0,2}', '{2}', '{1,}')
/** Those of a group; of more the pattern may take very long. */
const fewTimes = fc.constantFrom('', '', '?', '{2}')
const sources = fc.letrec<{ sequence: string; group: string }>((tie) => ({
  sequence: fc
    .array(
      fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        atom.chain((source) =>
          /^(?:\\b|\^|\$|\(\?)/u.test(source)
            ? fc.constant(source)
            : quantifiers.map((times) =>
                source.length > 1 && /^\w/u.test(source) ? source : source + times,
              ),
        ),
        tie('group'),
      ),
      { minLength: 1, maxLength: 5 },
    )
    .map((parts) => parts.join('')),
  group: fc
    .tuple(fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }), fewTimes)
    .map(([alternatives, times]) => `(?:${alternatives.join('|')})${times}`),
})).sequence

test('a text that a pattern matches holds one of its signs', () => {
  fc.assert(
    fc.property(
      sources,
      fc.constantFrom('u', 'iu'),
      fc.array(texts, { minLength: 10, maxLength: 30 }),
      (source, flags, some) => {
        const pattern = new RegExp(source, flags)
        const signs = signsOf(pattern)
        fc.pre(signs !== null)
        const mark = signsIn([signs])
        for (const text of some) {
          const marks = new Uint8Array(1)
          mark(text, marks)
          if (pattern.test(text)) expect([text, marks[0]]).toEqual([text, 1])
        }
      },
    ),
    { numRuns: 300 },
  )
})
