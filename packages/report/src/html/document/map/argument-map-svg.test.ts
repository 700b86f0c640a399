import { describe, expect, test } from 'vitest'
import { hostileAnalysis } from '../../../test-support/hostile-analysis.ts'
import { figuresIn } from '../../../facts/figures.ts'
import { sampleComparison, sampleManifest } from '../../../test-support/sample-comparison.ts'
import { createReportModel, type Entry } from '../../report-model.ts'
import { argumentMapCsv } from './argument-map-csv.ts'
import { argumentMapSvg } from './argument-map-svg.ts'
import { argumentMap } from './draw-map.ts'

const entryOf = (language = 'en'): Entry => {
  const base = hostileAnalysis()
  const relations = base.relations.map((each) => ({ ...each, from: 2, to: 1 }))
  const analysis = { ...base, relations, document: { ...base.document, language } }
  return {
    ...createReportModel({ ...sampleComparison(), analyses: [analysis] }, sampleManifest)
      .entries[0],
    analysis,
    id: base.document.id,
    name: base.document.title,
    slug: 'a',
    group: null,
    figure: figuresIn(analysis),
  }
}

const svgOf = (entry: Entry): string => {
  const map = argumentMap(entry)
  return map === null ? '' : argumentMapSvg(entry, map)
}

describe('argumentMapSvg', () => {
  const svg = svgOf(entryOf())

  test('is one file that names itself, asks for nothing and, as it stands anywhere, links to nothing', () => {
    expect(svg).toMatch(/^<svg\s+xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u)
    expect(svg).not.toMatch(/var\(|url\(|@import|<script|<image|<use|NaN|undefined/u)
    expect(svg).not.toMatch(/<a\s|href/u)
    expect(svg.match(/<title>Sentence \d+/gu)).toEqual(['<title>Sentence 1', '<title>Sentence 2'])
  })

  test('shows hostile text and runs none of it', () => {
    expect(svg).toContain('&lt;img src=x onerror=alert(1)&gt;⟨U+202E⟩txt')
    expect(svg).not.toMatch(/<img|\u202E/u)
    expect(svg).toContain('HYPERLINK(&quot;http://example.invalid&quot;')
  })

  test('says what a line and a border mean in words too', () => {
    expect(svg).toMatch(/<title>Sentence 1, thesis 1, claim, premise, attributed: /u)
    for (const word of ['supports', 'attacks', 'says again', 'attributed to others']) {
      expect(svg).toContain(word)
    }
  })

  test('is mirrored for a text written from right to left', () => {
    const mirrored = svgOf(entryOf('ar'))
    const place = (text: string): number =>
      Number(/class="node[^>]*translate\((\d+)/u.exec(text)?.[1])
    expect(place(svg)).toBe(10)
    expect(place(mirrored)).toBeGreaterThan(place(svg))
    expect(mirrored).toContain('direction="rtl"')
  })
})

test('the table of a map has a row a sentence, and its formulas are guarded', () => {
  const map = argumentMap(entryOf())
  const csv = map === null ? '' : argumentMapCsv(map)
  expect(csv.split('\n')[0]).toBe(
    'sentence,thesis_rank,claim,premise,voice,claim_score,relation,to_sentence,cue,score,text',
  )
  expect(csv).toContain("'=HYPERLINK")
})
