import type { Comparison, DocumentAnalysis } from '@contend/analyze'
import type { RunManifest } from '../manifest.ts'
import { hostileAnalysis, unlabelled } from './hostile-analysis.ts'

/** A document of a language that is not supported: listed, with nothing measured. */
export const unsupportedAnalysis = (): DocumentAnalysis => {
  const text = 'Der Händler.'
  const nothing = { claim: null, claimScore: null, premise: null, premiseScore: null } as const
  return {
    formatVersion: 1,
    document: {
      id: 'b',
      path: 'b.txt',
      text,
      sha256: 'cd'.repeat(32),
      encoding: 'utf-16le',
      language: 'de',
      title: '',
      metadata: {},
      blocks: [{ start: 0, end: text.length, kind: 'paragraph', rule: 'line' }],
      diagnostics: [],
    },
    depth: 'none',
    totals: { characters: text.length, words: 2, sentences: 1, claims: null, premises: null },
    sentences: [
      {
        ...unlabelled,
        ...nothing,
        start: 0,
        end: text.length,
        index: 0,
        block: 'paragraph',
        blockIndex: 0,
        hedged: null,
        boosted: null,
        question: null,
        voice: null,
      },
    ],
    hits: [],
    negations: [],
    relations: [],
    stances: [],
    claimTerms: [],
    positions: [],
    profile: [],
    diagnostics: [],
    effort: { clauseParses: 0, patternParses: 0 },
  }
}

/** A run of two documents, one hostile and one not analysed. */
export const sampleComparison = (): Comparison => ({
  frame: {
    categories: [
      { lexicon: 'marketing', category: 'emotion', label: 'Emotion', entries: { en: 2 } },
      { lexicon: 'marketing', category: 'logic', label: '', entries: { en: 1 } },
      { lexicon: 'argument', category: 'negator', label: 'Negators', entries: { ar: 1 } },
    ],
    dimensions: [
      { lexicon: 'marketing', dimension: 'appeal', label: 'Appeal', from: 'logic', to: 'emotion' },
    ],
    propositions: [{ id: 'distinction', statement: 'B2B & B2C <differ>.', about: [], scopes: [] }],
    claimThreshold: 0.5,
    premiseThreshold: 0.55,
  },
  groupBy: 'group',
  analyses: [hostileAnalysis(), unsupportedAnalysis()],
  groups: [{ name: '-1+1', documents: ['a/<b>"\''] }],
  rows: [
    {
      unit: 'document',
      name: 'a/<b>"\'',
      feature: 'marketing.logic',
      count: 1,
      words: 20,
      documents: 1,
      rate: 50,
      low: 1.25,
      high: 120,
      basis: 'words',
      size: 20,
      documentsMeasured: 1,
      dispersion: null,
      difference: null,
    },
  ],
  contrasts: [
    {
      groupA: '-1+1',
      groupB: '=2',
      feature: 'term:marketing.logic:=SUM(A1)',
      basis: 'words',
      count: 1,
      size: 20,
      documents: 1,
      rate: 50,
      difference: {
        rest: { count: 3, size: 60, documents: 1, rate: 50 },
        percent: 0,
        logRatio: 0,
        logRatioLow: -1.5,
        logRatioHigh: 1.25,
        conservative: 0,
        g2FourTerm: 0,
        g2TwoTerm: 0,
        delta: 0,
        zeta: 0,
        p: 1,
        smallestP: 0.5,
        pAdjusted: 1,
        pBonferroni: 1,
        screeningP: 1,
        relabelings: 2,
        exact: true,
      },
    },
  ],
  groupProfile: [
    {
      group: '-1+1',
      measure: 'share:claims',
      value: 0.5,
      low: 0.1,
      high: 0.9,
      numerator: 2,
      denominator: 4,
      documents: 1,
    },
  ],
  draws: { bootstrap: 1000, relabelings: 9999 },
  pairs: [
    {
      claimA: 'a/<b>"\'#1',
      claimB: 'a/<b>"\'#2',
      relation: 'contradict',
      proposition: 'distinction',
      score: 0.5,
      reason: 'opposite sides',
    },
  ],
  pairing: {
    maxPairs: 100,
    leftOut: [{ relation: 'agree', proposition: 'distinction', documentPairs: 3 }],
  },
  diagnostics: [
    {
      code: 'binary-file',
      severity: 'error',
      message: 'Holds null bytes. Save it as text.',
      path: 'scan.txt',
      span: null,
    },
  ],
})

/** Manifest of the sample run. */
export const sampleManifest: RunManifest = {
  version: '1.2.3',
  engine: { 'wink-nlp': '2.4.0' },
  options: { groupBy: 'group', seed: 7, csvRaw: false, metadata: null },
  seed: 7,
  inputs: [{ path: 'b.txt', sha256: 'cd'.repeat(32) }],
  lexicons: [
    {
      id: 'marketing',
      path: 'marketing.yaml',
      sha256: 'ef'.repeat(32),
      language: 'en',
      shipped: true,
    },
  ],
  propositions: [
    { id: 'shipped', path: 'shipped.yaml', sha256: '01'.repeat(32), language: null, shipped: true },
  ],
  notes: ['One file was left out.'],
}
