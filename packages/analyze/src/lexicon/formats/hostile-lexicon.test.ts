import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileLexicons } from '../compile.ts'
import { DataFileError } from '../data-file-error.ts'
import { lexiconOf, parseLexicon } from '../parse-lexicon.ts'
import { tokenize } from '../../test-support/lexicon-fixture.ts'
import { detectFormat } from './detect-format.ts'
import type { ImportedLexicon } from './finish-draft.ts'
import { importLexicon } from './import-lexicon.ts'
import { foreignFormats, isForeignFormat, type ForeignFormat } from './import-report.ts'
import { lexiconYaml } from './write-file.ts'

const SECOND = 1000
const formats = Object.keys(foreignFormats).filter(isForeignFormat)

const read = (text: string, format: ForeignFormat): ImportedLexicon =>
  importLexicon(text, { path: 'x', fileName: 'x', format, id: 'x', language: 'en' })

const refusal = (text: string, format: ForeignFormat): DataFileError => {
  try {
    read(text, format)
  } catch (error) {
    if (error instanceof DataFileError) return error
    throw error
  }
  throw new Error('it was read')
}

/** Milliseconds of processor time: that of the clock depends on what else the machine does. */
const timed = (work: () => void): number => {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

describe('XML', () => {
  const inside = (body: string): string => `<dictionary>${body}</dictionary>`

  test.each([
    [
      'entities that grow',
      `<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n${inside('<cnode name="&b;"/>')}`,
      /declares entities/,
    ],
    [
      'an external entity',
      `<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/hostname">]>${inside('<cnode name="&a;"/>')}`,
      /declares entities/,
    ],
    ['an unknown entity', inside('<cnode name="&a;"/>'), /x:1:\d+: .*undefined entity/],
    ['a stray ampersand', inside('\n<cnode name="R & D"/>'), /not well-formed/],
    ['elements that are not closed', '<dictionary>\n<cnode name="a">', /x:2:\d+: .*unclosed tag/],
    ['a thousand levels', inside('<cnode name="a">'.repeat(1000)), /32 levels deep/],
    ['a thousand unknown levels', inside('<x>'.repeat(1000)), /64 levels deep/],
    ['no dictionary', '<html><body/></html>', /Nothing could be read/],
    ['no XML', 'joy: glad', /not well-formed/],
  ])('%s: refused with a reason', (_name, text, message) => {
    expect(refusal(text, 'yoshikoder').message).toMatch(message)
  })

  test('an outside document type is not fetched and does no harm', () => {
    const text = `<!DOCTYPE dictionary SYSTEM "http://example.org/d.dtd">${inside('<cnode name="a"><pnode name="b"/></cnode>')}`
    expect(read(text, 'yoshikoder').file.categories).toEqual({ a: { terms: ['b'] } })
  })
})

describe('YAML', () => {
  test('aliases are never followed', () => {
    const levels = Array.from({ length: 30 }, (_, i) => `l${i + 1}: &l${i + 1} [*l${i}, *l${i}]`)
    const { file, report } = read(`l0: &l0 [boom]\n${levels.join('\n')}`, 'quanteda')
    expect(file.categories).toEqual({ l0: { terms: ['boom'] } })
    expect(report.notHeld.filter(({ code }) => code === 'yaml-alias')).toHaveLength(60)
  })

  test.each([
    ['too many levels', `${'{a: '.repeat(40)}[b]${'}'.repeat(40)}`, /32 levels deep/],
    ['far too many', '['.repeat(100_000), /too deep|not|Flow/],
    ['a list', '- a', /a mapping of categories/],
    ['broken YAML', 'a: [b', /x:1:\d/],
  ])('%s: refused with a reason', (_name, text, message) => {
    expect(refusal(text, 'quanteda').message).toMatch(message)
  })
})

test('names that objects have from birth are names like others', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString']
  const rows = names.map((name) => `${name},${name}`)
  const { file } = read(['term,category', ...rows].join('\n'), 'csv-long')
  expect(Object.keys(file.categories)).toEqual([
    'proto',
    'constructor_',
    'prototype_',
    'hasOwnProperty',
    'toString',
  ])
  const lexicon = parseLexicon(lexiconYaml(file, 'x'), 'x.yaml')
  expect(lexicon.categories.map(({ terms }) => terms[0]?.text)).toEqual(
    names.map((name) => name.toLowerCase()),
  )
  expect(Object.prototype).not.toHaveProperty('terms')
})

describe('size', () => {
  const dicOf = (count: number): string =>
    `%\n${Array.from({ length: count }, (_, i) => `${i}\tc${i}`).join('\n')}\n%\nx\t1`

  test('a lexicon that can be read, and would be too large as YAML, is told by its own name', () => {
    const { file } = read('%\n1\ta\n%\nx\t1', 'liwc')
    const source = 'x'.repeat(5 * 1024 * 1024)
    const written = (): string => lexiconYaml({ ...file, source }, 'my.dic')
    expect(written).toThrow(/^my\.dic: Written as a lexicon of contend.+--lexicon/)
  })

  test.each([
    ['five million characters', 'x'.repeat(5 * 1024 * 1024 + 1), 'csv-long', /larger than 5 MB/],
    ['too many categories', dicOf(2001), 'liwc', /More than 2,000 categories/],
    [
      'too many entries',
      `DicTerm${Array.from({ length: 100 }, (_, i) => `,c${i}`).join('')}\n${Array.from({ length: 5100 }, (_, i) => `w${i}${',X'.repeat(100)}`).join('\n')}`,
      'dicx',
      /More than 500,000 entries/,
    ],
    ['too much to say', `%\n1\ta\n%\n${'x y\n'.repeat(201_000)}`, 'liwc', /200,000 things/],
  ] as const)('%s: refused with a reason', (_name, text, format, message) => {
    expect(refusal(text, format).message).toMatch(message)
  })

  test.each([
    ['liwc', `%\n1\ta\n%\n${'x '.repeat(1_000_000)}\t1`],
    ['liwc', `%\n1\ta\n%\n${`${'x\t('.repeat(30_000)}\n`.repeat(15)}`],
    ['liwc', `%\n1\ta\n%\nx\t${'1 '.repeat(100_000)}`],
    ['liwc', `%\n1\ta\n%\nx${' '.repeat(99_000)}y\t1`],
    ['liwc', `%\n1\ta${'_'.repeat(99_000)}b\n%\nx\t1`],
    ['lexicoder', `+a\n${'*'.repeat(99_000)}b`],
    [
      'yoshikoder',
      `<dictionary><cnode name="a"><pnode name="${'*'.repeat(1_000_000)}b"/></cnode></dictionary>`,
    ],
    [
      'yoshikoder',
      `<dictionary><cnode name="a${'_'.repeat(1_000_000)}b"><pnode name="c"/></cnode></dictionary>`,
    ],
    ['wordstat', `A\n\t${'B ('.repeat(500_000)}`],
    ['wordstat', `${' '.repeat(2_000_000)}A\n`],
    ['lexicoder', `+a\n${'*'.repeat(2_000_000)}`],
    ['lexicoder', `+a\n${'\\*'.repeat(1_000_000)}`],
    ['csv-long', `term,category\n${'"'.repeat(2_000_001)}`],
    ['csv-long', `term,category\n${'"a\n'.repeat(100_000)}`],
    ['csv-wide', `a,b,c\n${'"a"b",'.repeat(300_000)}`],
    ['yoshikoder', `<dictionary>${'<pnode name="x"/>'.repeat(100_000)}</dictionary>`],
    ['yoshikoder', `<dictionary a="${'&amp;'.repeat(400_000)}"/>`],
    ['quanteda', `a: ["${'x '.repeat(1_000_000)}"]`],
  ] as const)('%s: a large trap takes no time', (format, text) => {
    const work = (): void => {
      try {
        read(text, format)
      } catch (error) {
        if (!(error instanceof DataFileError)) throw error
      }
    }
    expect(timed(work)).toBeLessThan(3 * SECOND)
  })
})

test.each([
  ['XML', '<dictionary '.repeat(8000)],
  ['entries', `x ${'(1) '.repeat(20_000)}x`],
  ['spaces', `A\n${' '.repeat(99_000)}x`],
])('the format of a trap of %s is told in no time', (_name, text) => {
  expect(
    timed(() => expect(() => detectFormat(text, 'a.txt')).toThrow(DataFileError)),
  ).toBeLessThan(SECOND)
})

describe('anything at all', () => {
  const marks = fc.constantFrom(
    '%',
    '\t',
    ' ',
    '\n',
    '\r',
    '"',
    ',',
    ';',
    '*',
    '?',
    '\\',
    '+',
    '<',
    '>',
    '(1)',
    '1',
    '-',
    ':',
    '[',
    '@',
    '\u0000',
    '\u200f',
    'ـ',
    '\ud800',
    'x',
    'joy',
  )
  const heads: Readonly<Record<ForeignFormat, string>> = {
    liwc: '%\n1\ta\n2\tb\n%\nword\t1\n',
    dicx: 'DicTerm,a,b\nword,X,\n',
    lexicoder: '+a\nword\n',
    yoshikoder: '<dictionary><cnode name="a"><pnode name="word"/></cnode></dictionary>',
    wordstat: 'A\n\tWORD (1)\n\t',
    quanteda: 'a: [word]\nb: ',
    'csv-long': 'term,category,weight\nword,a,1\n',
    'csv-wide': 'a,b,c\nword,,\n',
  }

  test.each(formats)('%s gives a lexicon that compiles and reads back, or a reason', (format) => {
    fc.assert(
      fc.property(fc.array(fc.oneof(marks, fc.string()), { maxLength: 40 }), (parts) => {
        let imported: ImportedLexicon
        try {
          imported = read(`${heads[format]}${parts.join('')}`, format)
        } catch (error) {
          expect(error).toBeInstanceOf(DataFileError)
          return
        }
        const direct = lexiconOf(imported.file, 'x')
        expect(parseLexicon(lexiconYaml(imported.file, 'x'), 'x')).toEqual(direct)
        compileLexicons([direct], { tokenize })
      }),
      { numRuns: 150, seed: 7 },
    )
  })
})
