import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { describe, expect, test } from 'vitest'
import type { Artifact } from '../../artifact.ts'
import { reportPages } from '../../build-report.ts'
import { hostileText } from '../../test-support/hostile-analysis.ts'
import { sampleComparison, sampleManifest } from '../../test-support/sample-comparison.ts'
import { html, raw } from '../html.ts'
import { framePage } from '../page-frame.ts'
import { script as sharedScript } from '../script/script.ts'
import { printStyle } from '../style/print-style.ts'
import { sharedStyle } from '../style/style-sheet.ts'
import { takeApart } from './finished-page.ts'
import { formatSingleFile } from './single-file.ts'

type Element = DefaultTreeAdapterTypes.Element
type Parent = DefaultTreeAdapterTypes.ParentNode

/** Every element, those in templates too. */
const elementsIn = (parent: Parent): readonly Element[] =>
  parent.childNodes.flatMap((node) => {
    if (!('tagName' in node)) return []
    const content = 'content' in node ? elementsIn(node.content) : []
    return [node, ...content, ...elementsIn(node)]
  })

const textOf = (parent: Parent): string =>
  parent.childNodes
    .map((node) => ('value' in node ? node.value : 'childNodes' in node ? textOf(node) : ''))
    .join('')

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value

const files = [...reportPages(sampleComparison(), sampleManifest)]
const pages = files.filter(({ path }) => path.endsWith('.html'))

const page = (path: string, body: string, style = '', script = ''): Artifact => ({
  path,
  mediaType: 'text/html',
  contents: framePage({
    title: `${path} & more`,
    style: `${sharedStyle}${style}${printStyle}`,
    script: `${sharedScript}${script}`,
    body: raw(body),
  }),
})

const contentsOf = (files: Iterable<Artifact>): string =>
  formatSingleFile(files).artifact?.contents ?? ''

describe('the pages of a run in one file', () => {
  const contents = contentsOf(files)
  const elements = elementsIn(parse(contents))
  const ids = elements.flatMap((element) => attribute(element, 'id') ?? [])

  test('has every identifier once', () => {
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThan(50)
  })

  test('has the target of every link and reference in it', () => {
    const known = new Set(ids)
    const targets = elements.flatMap((element) => [
      // Rows for scripts to fill hold places in braces.
      ...(/^#[^{}]*$/u.test(attribute(element, 'href') ?? '')
        ? [(attribute(element, 'href') ?? '').slice(1)]
        : []),
      ...['for', 'popovertarget', 'aria-describedby', 'aria-labelledby', 'data-note', 'data-filter']
        .flatMap((name) => (attribute(element, name) ?? '').split(' '))
        .filter((id) => id !== ''),
    ])
    expect(targets.length).toBeGreaterThan(50)
    for (const target of targets) expect(known, target).toContain(target)
  })

  test('leads to nothing but itself and the tables beside it', () => {
    const others = elements
      .flatMap((element) => attribute(element, 'href') ?? [])
      .filter((href) => !/^(?:#|data:)/u.test(href))
    expect(new Set(others).size).toBeGreaterThan(10)
    for (const href of others) expect(href).toMatch(/^[\w-]+\.(?:csv|json|ndjson|md)$/u)
  })

  test('holds each page as one sheet, with the text as written', () => {
    const sheets = elements.filter(
      (each) => attribute(each, 'class')?.startsWith('sheet ') === true,
    )
    expect(sheets.map((each) => attribute(each, 'id'))).toEqual(
      pages.map(({ path }) => path.replace(/^report\/|\.html$/gu, '')),
    )
    const articles = elements.filter((each) => attribute(each, 'class') === 'article')
    expect(articles.map((each) => textOf(each))).toContain(hostileText)
  })

  test('has one style and one script, the parts of which stand there once', () => {
    expect(elements.filter(({ tagName }) => tagName === 'style')).toHaveLength(1)
    const scripts = elements.filter(({ tagName }) => tagName === 'script')
    const isData = (each: Element): boolean => attribute(each, 'type') === 'application/json'
    expect(scripts.filter((each) => !isData(each))).toHaveLength(1)
    for (const each of scripts.filter(isData)) expect(JSON.parse(textOf(each))).toBeTypeOf('object')
    expect(contents.split(sharedStyle)).toHaveLength(2)
    expect(contents.split(sharedScript)).toHaveLength(2)
  })

  test('is made of pages that share style and script', () => {
    for (const { path, contents: whole } of pages) {
      const { style, script } = takeApart(whole)
      expect(style.includes(':root{'), path).toBe(false)
      expect(style.length + script.length, path).toBeLessThan(40_000)
    }
  })

  test('tells what it is made of', () => {
    const { parts, bytes } = formatSingleFile(files)
    expect(parts.map(({ name, files }) => [name, files])).toEqual([
      ['overview', 1],
      ['side by side', 1],
      ['list of documents', 1],
      ['list of claims', 1],
      ['documents', 2],
      ['groups', 1],
      ['words', 2],
      ['lexicons', 2],
      ['charts', 10],
      ['styles and scripts', 1],
    ])
    const sum = parts.reduce((total, part) => total + part.bytes, 0)
    expect(bytes).toBe(Buffer.byteLength(contents))
    expect(bytes - sum).toBeGreaterThan(0)
    expect(bytes - sum).toBeLessThan(10_000)
  })

  test('holds the files of charts of the overview, and no others', () => {
    const saved = elements.flatMap((element) => attribute(element, 'download') ?? [])
    expect(saved).toContain('positions.svg')
    expect(saved).toContain('positions.csv')
    expect(saved.filter((name) => /^map-|course|places/u.test(name))).toEqual([])
    expect(contents).not.toContain('charts/')
  })

  test('leaves out files of charts that there is no room for, and says where they are', () => {
    const pagesAlone = formatSingleFile(pages).bytes
    const { artifact, bytes, parts } = formatSingleFile(files, pagesAlone + 110_000)
    expect(artifact?.contents).toContain('As files: in the folder')
    expect(artifact?.contents).not.toMatch(/="report\//u)
    expect(bytes).toBeLessThanOrEqual(pagesAlone + 110_000)
    expect(parts.find(({ name }) => name === 'charts')?.files ?? 0).toBeLessThan(10)
  })

  test('leads from rows that scripts fill to sentences of its documents', () => {
    expect(contents).toContain('href="#docs/{slug}~s{sentence}"')
  })

  test('is none where it would be too large, and tells its parts all the same', () => {
    const { parts } = formatSingleFile(files)
    const pagesOnly = parts.filter(({ name }) => name !== 'charts')
    expect(formatSingleFile(files, 10_000)).toMatchObject({ artifact: null, parts: pagesOnly })
  })
})

describe('links and identifiers', () => {
  const index = page(
    'report/index.html',
    `<a href="docs/a.html#s1">1</a><a href="compare.html#a=x&amp;b=y">2</a><a href="#top">3</a>
     <a href="../claims.csv">4</a><a href="charts/c.svg" download>5</a><img src="charts/c.svg" alt="" />
     <a href="https://example.org/#x">6</a><a href="#group=a%26b">7</a>`,
  )
  const compare = page('report/compare.html', '<main class="compare" id="main"></main>')
  const document = page(
    'report/docs/a.html',
    `<p id="s1" data-note="e1 e2" aria-labelledby="e1"></p><a href="../index.html">1</a><a href="../../run.json">2</a>
     <details name="one"><summary>x</summary></details><svg><path fill="url(#s1)" /></svg>
     <script type="application/json" data-island="x">{"id":"s1","href":"docs/a.html"}</script>`,
  )
  const chart: Artifact = {
    path: 'report/charts/c.svg',
    mediaType: 'image/svg+xml',
    contents: '<svg/>',
  }
  const unlinked: Artifact = { ...chart, path: 'report/charts/map-a.svg', contents: '<svg></svg>' }
  const contents = contentsOf([index, compare, document, chart, unlinked])

  test.each([
    ['a sentence of another page', 'href="#docs/a~s1">1'],
    ['a state of another page', 'href="#sheet=compare&amp;a=x&amp;b=y">2'],
    ['a place of the page', 'href="#index~top">3'],
    ['a table', 'href="claims.csv">4'],
    ['a chart', '<a download="c.svg" href="data:image/svg+xml;charset=utf-8;base64,PHN2Zy8+">5'],
    ['a drawing', '<img src="data:image/svg+xml;charset=utf-8;base64,PHN2Zy8+" alt="" />'],
    ['another site', 'href="https://example.org/#x">6'],
    ['a state of the page', 'href="#sheet=index&amp;group=a%26b">7'],
    ['the first page, from a folder', 'href="#index">1'],
    ['a file beside the folder', 'href="run.json">2'],
    [
      'lists of identifiers',
      'id="docs/a~s1" data-note="docs/a~e1 docs/a~e2" aria-labelledby="docs/a~e1"',
    ],
    ['folds that close each other', '<details name="docs/a~one">'],
    ['parts of a drawing', 'fill="url(#docs/a~s1)"'],
    ['data of a page, as they are', '{"id":"s1","href":"docs/a.html"}'],
    ['a state that needs no script', '<span id="sheet=compare&amp;a=x&amp;b=y"></span>'],
    ['a title', 'data-title="report/docs/a.html &amp; more"'],
  ])('%s', (_, expected) => {
    expect(contents).toContain(expected)
  })

  test('files of a document are left out, with a note', () => {
    const body =
      '<p class="files">The map as <a href="data:image/svg+xml,1" download="map-a.svg">SVG</a></p><p class="chart-files"><a href="data:text/csv,1">CSV</a></p>'
    const found = contentsOf([page('report/docs/a.html', body), unlinked])
    expect(found).not.toMatch(/map-a|PHN2Zz4|data:text/u)
    expect(found).toContain('<p class="files">This drawing and those below can be saved')
  })

  test('words that look like links are left alone', () => {
    const words = `<a href="docs/a.html" id="x">`
    const body = html`<p title="${words}">${words}</p>`
    const found = contentsOf([
      page(
        'report/index.html',
        takeApart(framePage({ title: '', style: '', script: '', body })).body,
      ),
    ])
    const [paragraph] = elementsIn(parse(found)).filter(({ tagName }) => tagName === 'p')
    if (paragraph === undefined) throw new Error('no paragraph')
    expect(attribute(paragraph, 'title')).toBe(words)
    expect(textOf(paragraph)).toBe(words)
  })
})

describe('styles of kinds', () => {
  const one = page('report/index.html', '', '.a{color:#abc}body:has(#b:not(:checked)) .c{top:0}')
  const two = page(
    'report/docs/x.html',
    '',
    ':root[data-words=author] .d,html .e{top:0}#f .g{top:1px}',
  )
  const contents = contentsOf([
    one,
    two,
    page('report/docs/y.html', '', '.a{color:#abc}body:has(#b:not(:checked)) .c{top:0}'),
  ])

  test.each([
    ['is held to its pages, colours as they are', ':where(.kind-1){.a{color:#abc}'],
    ['asks the page, not the file', '&:has(:is([id$="~b"],#_):not(:checked)) .c{top:0}}'],
    ['asks the document above', ':where(.kind-2){:root[data-words=author] & .d,html & .e{top:0}'],
    ['finds an identifier on each page', ':is([id$="~f"],#_) .g{top:1px}}'],
  ])('%s', (_, expected) => {
    expect(contents).toContain(expected)
  })

  test('of two kinds are two', () => {
    expect(contents.match(/class="sheet kind-\d"/gu)).toEqual([
      'class="sheet kind-1"',
      'class="sheet kind-2"',
      'class="sheet kind-1"',
    ])
  })
})
