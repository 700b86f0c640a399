import { analyzeText, loadAnalyzer } from 'contend'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder, writeFiles } from './support/folder.ts'

const page = readFileSync(join(import.meta.dirname, '../docs/lexicons.md'), 'utf8')

/** The body of the YAML block of the page that holds a line. */
const block = (line: string): string => {
  const blocks = [...page.matchAll(/^( *)```yaml\n([^`]*)^ *```/gm)]
  const [, indent = '', body = ''] = blocks.find(([text]) => text.includes(line)) ?? []
  return body.replaceAll(new RegExp(`^${indent}`, 'gm'), '')
}

interface Row {
  readonly text: string
  readonly longest: string
  readonly all: string
}

const rows: readonly Row[] = page
  .split('\n')
  .filter((line) => /^\|.*(?: ".+" | – )/.test(line) && line.split('|').length === 5)
  .map((line) => {
    const [text = '', longest = '', all = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim())
    return { text, longest, all }
  })

/** The hits in a text as the table writes them. */
const hitsOf = (overlap: 'longest' | 'all'): ((text: string) => string) => {
  const folder = temporaryFolder()
  const lexicon = block('lexicon: overlaps').replace('language:', `overlap: ${overlap}\nlanguage:`)
  writeFiles(folder, { 'overlaps.yaml': lexicon })
  const analyzer = loadAnalyzer({ lexicons: [join(folder, 'overlaps.yaml')] })
  return (text) => {
    const { hits } = analyzeText(text, { analyzer, metadata: { language: 'en' } })
    const own = hits.filter((hit) => hit.lexicon === 'overlaps')
    const shown = own.map(({ category, start, end }) => `${category} "${text.slice(start, end)}"`)
    return shown.length === 0 ? '–' : shown.join(', ')
  }
}

describe('docs/lexicons.md', () => {
  test('its table of overlapping terms is what happens', () => {
    expect(rows.length).toBeGreaterThanOrEqual(9)
    const [longest, all] = [hitsOf('longest'), hitsOf('all')]
    const found = rows.map(({ text }) => ({ text, longest: longest(text), all: all(text) }))
    expect(found).toEqual(rows)
  })

  test('its lexicon and proposition go together', () => {
    const folder = temporaryFolder()
    writeFiles(folder, {
      'lexicon.yaml': block('lexicon: allotments'),
      'propositions.yaml': block('allotments-help:'),
    })
    const analyzer = loadAnalyzer({
      lexicons: [join(folder, 'lexicon.yaml')],
      propositions: [join(folder, 'propositions.yaml')],
    })
    expect(analyzer.frame.propositions.map(({ id }) => id)).toContain('allotments-help')
    expect(analyzer.frame.dimensions.map(({ dimension }) => dimension)).toContain('effect')
  })
})
