import { analyzeText, buildReport, compare, loadAnalyzer, type Comparison } from 'contend'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const folder = new URL('../corpus/articles/', import.meta.url)

const corpus = readdirSync(folder)
  .sort()
  .map((path) => analyzeText(readFileSync(new URL(path, folder), 'utf8'), { path }))

const fileOf = (comparison: Comparison, name: string): string => {
  for (const { path, contents } of buildReport(comparison)) {
    if (path === name) return contents
  }
  throw new Error(`no ${name}`)
}

const documentOf = (claim: string): string => claim.slice(0, claim.lastIndexOf('#'))

describe('pairs of the corpus', () => {
  const comparison = compare(corpus)
  const contradictions = comparison.pairs.filter(({ relation }) => relation === 'contradict')

  // Read each of these before accepting a change: none may be false.
  test('contradict where the articles do', () => {
    expect(contradictions.map(({ claimA, claimB, proposition }) => [claimA, claimB, proposition]))
      .toMatchInlineSnapshot(`
      [
        [
          "same-human-different-lanyard#13",
          "the-person-in-person-to-person#30",
          "distinction",
        ],
        [
          "one-funnel-or-two#27",
          "same-human-different-lanyard#13",
          "distinction",
        ],
        [
          "same-human-different-lanyard#13",
          "two-trades#7",
          "distinction",
        ],
      ]
    `)
  })

  test('contradict between documents of opposite positions only', () => {
    const positionOf = (claim: string, proposition: string | null): string | undefined =>
      corpus
        .find(({ document }) => document.id === documentOf(claim))
        ?.positions.find((each) => each.proposition === proposition)?.position
    for (const { claimA, claimB, proposition } of contradictions) {
      const sides = [positionOf(claimA, proposition), positionOf(claimB, proposition)]
      expect(new Set(sides)).toEqual(new Set(['for', 'against']))
    }
  })

  test('are of different documents, and of claims', () => {
    const claims = new Set(
      corpus.flatMap(({ document, sentences }) =>
        sentences
          .filter(({ claim }) => claim === true)
          .map(({ index }) => `${document.id}#${String(index)}`),
      ),
    )
    for (const { claimA, claimB } of comparison.pairs) {
      expect(documentOf(claimA) < documentOf(claimB)).toBe(true)
      expect(claims).toContain(claimA)
      expect(claims).toContain(claimB)
    }
  })

  test('stand in the table, in run.json and on the page', () => {
    expect(fileOf(comparison, 'pairs.csv').trim().split('\n')).toHaveLength(
      comparison.pairs.length + 1,
    )
    expect(JSON.parse(fileOf(comparison, 'run.json'))).toMatchObject({
      pairs: { maxPairs: 100, contradict: contradictions.length, leftOut: [] },
    })
    const page = fileOf(comparison, 'report/index.html')
    expect(page.match(/class="half/gu)).toHaveLength(2 * comparison.pairs.length)
    expect(page).toContain('What they leave out')
    expect(page).toContain('not touched')
  })

  test('are limited, and what was left out is counted', () => {
    const limited = compare(corpus, { maxPairs: 1 })
    const left = limited.pairing.leftOut.reduce((sum, { documentPairs }) => sum + documentPairs, 0)
    expect(limited.pairs.length + left).toBe(comparison.pairs.length)
    expect(fileOf(limited, 'report/index.html')).toContain('The list stops at 1 of each relation')
  })
})

test('without propositions the page says what was compared', () => {
  const analyzer = loadAnalyzer({ defaultPropositions: false })
  const analyses = ['B2B and B2C differ.', 'B2B and B2C are the same.'].map((text, index) =>
    analyzeText(text, { analyzer, path: `${String(index)}.txt` }),
  )
  const comparison = compare(analyses, { frame: analyzer.frame })
  const page = fileOf(comparison, 'report/index.html')
  expect(page).toContain('claims were compared by their words alone')
  expect(page).toContain('This run has no propositions, so nothing can be missing')
  expect(fileOf(comparison, 'stances.csv').trim().split('\n')).toHaveLength(1)
  expect(fileOf(comparison, 'positions.csv').trim().split('\n')).toHaveLength(1)
})

test('one document has nothing to be set against', () => {
  const page = fileOf(compare([analyzeText('B2B and B2C differ.')]), 'report/index.html')
  expect(page).toContain('claims were looked for in 1 document of this run')
})
