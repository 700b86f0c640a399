import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { surfaceOf } from '../span.ts'
import { blocksOf } from './blocks-of.ts'
import { splitLines } from './split-lines.ts'

const prose =
  'The people who run small shops rarely care which department a supplier has put them in, and they will say so if you ask them politely over coffee.'
const more =
  'A buyer at a large works is still afraid of looking foolish in front of her manager, which is why references weigh more than a long table of features.'

/** `kind` and surface of every block, one a row: what a reader checks by looking. */
const annotate = (text: string): readonly string[] =>
  blocksOf(text).map((block) => `${block.kind}: ${surfaceOf(text, block)}`)

const kindsOf = (text: string): readonly string[] => blocksOf(text).map(({ kind }) => kind)

describe('paragraphs', () => {
  test('joins the lines of a text wrapped at a column', () => {
    const text = [
      'On Selling to Committees',
      '',
      'The people who run small shops rarely care which department a supplier',
      'has put them in, and they will tell you so if you ask politely over',
      'coffee. A committee is slower. It has rules, and it has a minute book',
      'in which every promise is written down.',
      '',
      '  * Ask what the last supplier did wrong, and write the answer down in',
      '    the words that the buyer used.',
      '  * Bring one engineer.',
      '',
      '> A committee is a person with several heads, all of which are afraid',
      '> of being the one that said yes.',
    ].join('\n')
    expect(annotate(text)).toEqual([
      'title: On Selling to Committees',
      'paragraph: The people who run small shops rarely care which department a supplier\nhas put them in, and they will tell you so if you ask politely over\ncoffee. A committee is slower. It has rules, and it has a minute book\nin which every promise is written down.',
      'list-item: Ask what the last supplier did wrong, and write the answer down in\n    the words that the buyer used.',
      'list-item: Bring one engineer.',
      'quote: A committee is a person with several heads, all of which are afraid\n> of being the one that said yes.',
    ])
  })

  test('gives one block a line where every line is a paragraph', () => {
    expect(kindsOf(`Two Shops\n${prose}\n${more}\nWhat the shops share\n${prose}`)).toEqual([
      'title',
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
    ])
  })

  test('keeps short lines apart', () => {
    const text = `${prose}\n\nflour\nsalt\nwater\n\n${more}`
    expect(kindsOf(text)).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph', 'paragraph'])
  })

  test.each([
    ['\r\n', 'CRLF'],
    ['\n', 'LF'],
    ['\r', 'CR'],
    ['\u2028', 'line separator'],
  ])('line ends %j', (end) => {
    expect(kindsOf(['# Boats', '', prose, '', '- one', '- two'].join(end))).toEqual([
      'title',
      'paragraph',
      'list-item',
      'list-item',
    ])
  })
})

describe('markup', () => {
  test.each([
    ['## Who decides', 'Who decides'],
    ['### Who decides ###', 'Who decides'],
    ['- Ask first', 'Ask first'],
    ['* [ ] Ask first', 'Ask first'],
    ['• Ask first', 'Ask first'],
    ['1. Ask first', '1. Ask first'],
    ['> Ask first', 'Ask first'],
    ['> > “Ask first”', '“Ask first”'],
    ['<p><strong>Ask first</strong></p>', 'Ask first'],
    ['<li><p>Ask first.</p>', 'Ask first.'],
    ['| Ask | first |', 'Ask | first'],
    ['**Ask** first', '**Ask** first'],
    ['#selling', '#selling'],
    ['-5 degrees in the shop', '-5 degrees in the shop'],
    ['Prices <b and c> stay', 'Prices <b and c> stay'],
  ])('%s', (line, surface) => {
    const text = `${prose}\n\n${line}\n\n${more}`
    const found = blocksOf(text).find(({ start }) => start >= prose.length)
    expect(found && surfaceOf(text, found)).toBe(surface)
  })

  test('follows quotations and figures over lines, and cuts lines at block tags', () => {
    const text = [
      '<h1>Trust Sells</h1>',
      `<p>${prose}</p><p>${more}</p>`,
      '<blockquote>',
      '<p>Nobody buys a drill.</p>',
      '</blockquote>',
      '<figure>',
      '<img src="drill.png">',
      '<figcaption>A drill in a shop window</figcaption>',
      '</figure>',
    ].join('\n')
    expect(annotate(text)).toEqual([
      'title: Trust Sells',
      `paragraph: ${prose}`,
      `paragraph: ${more}`,
      'boilerplate: <blockquote>',
      'quote: Nobody buys a drill.',
      'boilerplate: </blockquote>',
      'boilerplate: <figure>',
      'boilerplate: <img src="drill.png">',
      'caption: A drill in a shop window',
      'boilerplate: </figure>',
    ])
  })

  test('code is boilerplate, but a fence that never closes is none', () => {
    const fenced = `${prose}\n\n\`\`\`js\nbuy()\n\`\`\`\n\n${more}`
    expect(kindsOf(fenced)).toEqual(['paragraph', 'boilerplate', 'boilerplate', 'paragraph'])
    expect(kindsOf(`${prose}\n\n\`\`\`js\n\n${more}`).at(-1)).toBe('paragraph')
  })
})

describe('front matter', () => {
  test('every line is a block of its own', () => {
    const text = `---\ntitle: "Boats"\nauthor:\n  name: Ola\nsummary: Boats are sold by fear.\ntags:\n  - sea\n---\n# Boats\n\n${prose}`
    expect(annotate(text)).toEqual([
      'title: title: "Boats"',
      'boilerplate: author:',
      'boilerplate: name: Ola',
      'caption: summary: Boats are sold by fear.',
      'boilerplate: tags:',
      'boilerplate: sea',
      'title: Boats',
      `paragraph: ${prose}`,
    ])
  })

  test('a first heading that does not repeat the title of the front matter is a heading', () => {
    const text = `---\ntitle: Boats and Fear\n---\n## How it began\n\n${prose}`
    expect(kindsOf(text)).toEqual(['title', 'heading', 'paragraph'])
  })

  test('a rule at the top is no front matter', () => {
    expect(kindsOf(`---\n\n${prose}\n\n---\n\n${more}`)).toEqual(['paragraph', 'paragraph'])
  })
})

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '---',
          '# A',
          '> b',
          '- c',
          '1. d',
          '<p>e</p>',
          '</ul>',
          '```',
          'By Ola',
          '***',
          '\uFEFF',
          '👩‍👩‍👧 f',
          'é e\u0301',
          'title: x',
          '| a | b |',
          '<!-- c -->',
          '<script>',
          '\u200B',
          'نشرت: 2022-01-06انتقلت',
          'Comments',
          '\0',
        ),
        fc.string({ unit: 'grapheme', maxLength: 90 }),
        fc.constant(prose),
      ),
      { maxLength: 25 },
    )
    .chain((lines) => fc.constantFrom('\n', '\r\n', '\n\n').map((end) => lines.join(end))),
)

describe('any text', () => {
  test('blocks are ordered, disjoint, not empty, and trimmed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0
        for (const block of blocksOf(text)) {
          expect(block.start).toBeGreaterThanOrEqual(end)
          expect(block.end).toBeGreaterThan(block.start)
          expect(block.end).toBeLessThanOrEqual(text.length)
          const surface = surfaceOf(text, block)
          expect(surface).toBe(surface.trim())
          end = block.end
        }
      }),
      { numRuns: 400 },
    )
  })

  test('blocks cover every line that holds a letter or digit', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const blocks = blocksOf(text)
        for (const line of splitLines(text, { start: 0, end: text.length })) {
          if (!/[\p{L}\p{N}]/u.test(surfaceOf(text, line))) continue
          expect(blocks.some((block) => block.start < line.end && line.start < block.end)).toBe(
            true,
          )
        }
      }),
      { numRuns: 400 },
    )
  })
})
