import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeHtml, html, raw, renderPage } from './html.ts'

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('<', '>', '&', '"', "'", '\r', 'a', '&amp;', '</p>'))
    .map((x) => x.join('')),
)

// Under its own name the formatter would rewrite the templates below.
const template = html

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#13;': '\r',
}

const unescape = (markup: string): string =>
  markup.replaceAll(/&(?:amp|lt|gt|quot|#39|#13);/gu, (entity) => entities[entity] ?? entity)

describe('html', () => {
  test('escapes what is put in, in text and in attributes', () => {
    const page = template`<p title="${'"><script>'}">${"<b> & 'x'"}</p>`
    expect(renderPage(page)).toBe(
      '<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt; &amp; &#39;x&#39;</p>',
    )
  })

  test('keeps markup made by itself, joins lists, leaves null out', () => {
    const items = ['a', '<b>'].map((each) => template`<li>${each}</li>`)
    const page = template`<ul>${items}</ul>${null}${3}${raw('<br>')}`
    expect(renderPage(page)).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>3<br>')
  })

  test('drops the indentation of the source, and none of the data', () => {
    const page = template`<p>
      ${'a\n  b'}
    </p>`
    expect(renderPage(page)).toBe('<p>\na\n  b\n</p>')
  })

  test('leaves no empty line where there is nothing, but those of the data', () => {
    const [nothing, broken] = [null, 'a\n']
    expect(renderPage(template`<p>\n${nothing}\n</p>`)).toBe('<p>\n</p>')
    expect(renderPage(template`<p>\n${nothing}\n${''}\n</p>`)).toBe('<p>\n</p>')
    expect(renderPage(template`<p>${broken}${nothing}\n</p>`)).toBe('<p>a\n</p>')
    expect(renderPage(template`<p>${broken}${nothing}b</p>`)).toBe('<p>a\nb</p>')
    expect(renderPage(template`<p>b${nothing}\n</p>`)).toBe('<p>b\n</p>')
  })

  test('leaves no markup', () => {
    fc.assert(
      fc.property(text, (each) => {
        const escaped = escapeHtml(each)
        expect(escaped).not.toMatch(/[<>"'\r]/u)
        expect(unescape(escaped)).toBe(each.replaceAll('\0', '\uFFFD'))
      }),
    )
  })
})
