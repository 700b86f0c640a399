import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compare } from '@contend/analyze'
import type { Comparison, ComparisonRow, DocumentAnalysis, Group } from '@contend/analyze'
import { diagnostic } from '@contend/ingest'
import type { RunManifest } from '@contend/report'
import { sampleAnalysis, type SampleSource } from './sample-analysis.ts'
import { sampleFrame } from './sample-frame.ts'

/** Sets a global when anything of it is run. */
export const hostile = {
  title:
    '<script>globalThis.hacked = 1</script><img src=x onerror="globalThis.hacked = 1">\u202Egnp.exe',
  id: '../..\\con"><svg onload=alert(1)>',
  text: [
    '<script>globalThis.hacked = 1; alert(1)</script> is not a title',
    '=HYPERLINK("http://example.invalid","B2B") must never be a formula 🙂.',
    '</div><img src="http://example.invalid/x.png" onerror="globalThis.hacked = 1">',
    '<style>body { display: none }</style> Business buyers are not consumers, "people say".',
    '',
  ].join('\r\n\r\n'),
} as const

const german = `Der Händler an der Ecke

Wer einem Betrieb etwas verkauft, verkauft es einem Menschen. Das weiß jeder, der einmal mit dem Einkäufer gegessen hat.

Der Unterschied liegt im Papier.
`

const groups = ['Agencies', 'Industry', 'Press'] as const

const articleSources = (folder: string): readonly SampleSource[] =>
  readdirSync(folder)
    .sort()
    .slice(0, 13)
    .map((name, index) => ({
      id: name.replace(/\.\w+$/u, ''),
      path: name,
      text: readFileSync(join(folder, name), 'utf8'),
      language: /harf|suqan/u.test(name) ? 'ar' : 'en',
      metadata: {
        group: groups[index % groups.length] ?? '',
        date: `2024-0${String((index % 9) + 1)}-14`,
        author: 'Staff writer',
      },
    }))

const groupsOf = (analyses: readonly DocumentAnalysis[]): readonly Group[] =>
  groups.map((name) => ({
    name,
    documents: analyses
      .filter(({ document }) => document.metadata['group'] === name)
      .map(({ document }) => document.id),
  }))

const rowsOf = (analyses: readonly DocumentAnalysis[]): readonly ComparisonRow[] =>
  groupsOf(analyses).flatMap(({ name, documents }) => {
    const members = analyses.filter(({ document }) => documents.includes(document.id))
    const words = members.reduce((sum, { totals }) => sum + totals.words, 0)
    return sampleFrame.categories.map(({ lexicon, category }): ComparisonRow => {
      const counts = members.map(
        ({ hits }) =>
          hits.filter((hit) => hit.lexicon === lexicon && hit.category === category).length,
      )
      const count = counts.reduce((a, b) => a + b, 0)
      const half = (1000 * 1.96 * Math.sqrt(count)) / words
      return {
        unit: 'group',
        name,
        feature: `${lexicon}.${category}`,
        count,
        words,
        documents: counts.filter((each) => each > 0).length,
        rate: (1000 * count) / words,
        low: Math.max(0, (1000 * count) / words - half),
        high: (1000 * count) / words + half,
        basis: 'words',
        size: words,
        documentsMeasured: members.length,
        dispersion: 0.2,
        difference: {
          rest: { count, size: words, documents: 1, rate: (1000 * count) / words },
          percent: 32,
          logRatio: 0.4,
          logRatioLow: -0.1,
          logRatioHigh: 0.8,
          conservative: 0,
          g2FourTerm: 3.1,
          g2TwoTerm: 3,
          delta: 0.3,
          zeta: 1.7,
          p: 0.04,
          smallestP: 0.001,
          pAdjusted: 0.21,
          pBonferroni: 1,
          screeningP: 0.08,
          relabelings: 9999,
          exact: false,
        },
      }
    })
  })

const pairsOf = (analyses: readonly DocumentAnalysis[]): Comparison['pairs'] => {
  const claims = analyses.flatMap(({ document, stances }) =>
    stances
      .filter(({ stance, proposition }) => stance !== 'neutral' && proposition === 'distinction')
      .slice(0, 1)
      .map((stance) => ({ id: `${document.id}#${String(stance.sentence)}`, side: stance.stance })),
  )
  return claims.slice(1).map((claim, index) => {
    const before = claims[index] ?? claim
    return {
      claimA: before.id,
      claimB: claim.id,
      relation: before.side === claim.side ? 'agree' : 'contradict',
      proposition: 'distinction',
      score: 0.7 - index / 100,
      reason:
        before.side === claim.side
          ? 'same proposition, same side'
          : 'same proposition, opposite sides',
    }
  })
}

/** A run of 15 documents over the articles of the corpus and two texts of its own, one of them hostile. */
export const sampleComparison = (articles: string): Comparison => {
  const sources: readonly SampleSource[] = [
    ...articleSources(articles),
    {
      id: hostile.id,
      path: 'hostile/\u202Etxt.<b>.txt',
      text: hostile.text,
      title: hostile.title,
      language: 'en',
      metadata: { group: 'Press', 'x"><script>alert(1)</script>': '<b>bold</b>' },
      diagnostics: [
        diagnostic(
          'warning',
          'encoding-guessed',
          { path: 'hostile/txt' },
          'Read as <windows-1252>.',
        ),
      ],
    },
    {
      id: 'der-haendler',
      path: 'der-haendler.txt',
      text: german,
      language: 'de',
      metadata: { group: '' },
    },
  ]
  const analyses = sources.map((source) => sampleAnalysis(source))
  return {
    frame: sampleFrame,
    groupBy: 'group',
    analyses,
    languages: ['en'],
    addition: null,
    duplicates: { rows: [], leftOut: false },
    groups: groupsOf(analyses),
    documentsFaceOthers: false,
    documentRows: [],
    rows: rowsOf(analyses),
    courses: compare(analyses, { frame: sampleFrame }).courses,
    contrasts: [],
    groupProfile: [],
    draws: { bootstrap: 1000, relabelings: 9999 },
    pairs: pairsOf(analyses),
    pairing: {
      maxPairs: 14,
      leftOut: [{ relation: 'agree', proposition: 'distinction', documentPairs: 2 }],
    },
    collocations: {
      fewestClaims: 2,
      mostFeatures: 30,
      crowdedClaims: 0,
      mostPairs: 1000,
      leftOut: [],
      rows: [],
    },
    similarities: { nearest: 10, mostUnits: 500, leftOut: [], rows: [] },
    robustness: [],
    headlinesLeftOut: 0,
    diagnostics: [
      diagnostic(
        'error',
        'binary-file',
        { path: 'notes/scan.txt' },
        'The file holds null bytes and is no text. Save it as plain text in UTF-8.',
      ),
    ],
  }
}

/** Manifest of the sample run. */
export const sampleManifest: RunManifest = {
  version: '0.0.0-sample',
  engine: { 'wink-nlp': '2.4.0', compromise: '14.17.0' },
  options: { csvRaw: false, groupBy: 'group' },
  seed: 20240229,
  inputs: [{ path: 'der-haendler.txt', sha256: 'ab'.repeat(32) }],
  lexicons: [
    {
      id: 'marketing',
      path: 'marketing.en.yaml',
      sha256: 'cd'.repeat(32),
      language: 'en',
      shipped: true,
    },
    {
      id: 'marketing',
      path: 'marketing.ar.yaml',
      sha256: 'ef'.repeat(32),
      language: 'ar',
      shipped: true,
    },
  ],
  propositions: [
    { id: 'shipped', path: 'shipped.yaml', sha256: '12'.repeat(32), language: null, shipped: true },
  ],
  added: [],
  notes: [],
}
