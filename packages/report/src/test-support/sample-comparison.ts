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
    nearStances: [],
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
      g2: null,
      logRatio: null,
      low: 1.25,
      high: 120,
      p: null,
      pAdjusted: null,
    },
  ],
  courses: [
    {
      unit: 'document',
      name: 'a/<b>"\'',
      documents: 1,
      parts: [
        {
          sentences: 2,
          words: 12,
          claims: 1,
          premises: 0,
          theses: 1,
          stances: [{ proposition: 'distinction', for: 1, against: 0 }],
        },
        {
          sentences: 1,
          words: 8,
          claims: 1,
          premises: 1,
          theses: 0,
          stances: [{ proposition: 'distinction', for: 0, against: 0 }],
        },
      ],
    },
  ],
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
  collocations: {
    fewestClaims: 2,
    mostFeatures: 30,
    crowdedClaims: 1,
    mostPairs: 1000,
    leftOut: [{ unit: 'all', name: null, language: 'en', kind: 'term', pairs: 4 }],
    rows: [
      {
        unit: 'group',
        name: '-1+1',
        language: 'en',
        kind: 'category',
        first: 'marketing.emotion',
        second: 'marketing.logic',
        joint: 2,
        authorJoint: 0,
        firstClaims: 2,
        secondClaims: 4,
        claims: 4,
        documents: 1,
        expected: 2,
        logDice: 13.415037499278844,
        g2: null,
      },
    ],
  },
  similarities: {
    nearest: 10,
    mostUnits: 500,
    leftOut: [{ unit: 'group', units: 501 }],
    rows: [
      {
        unit: 'document',
        name: 'a/<b>"\'',
        other: null,
        rank: null,
        categories: null,
        hits: null,
        otherHits: null,
        words: 20,
        otherWords: null,
        cosine: null,
        jensenShannon: null,
      },
    ],
  },
  robustness: [
    {
      id: 'position:distinction:a/<b>"\'',
      kind: 'position',
      subject: 'distinction',
      documents: ['a/<b>"\''],
      group: null,
      statement: '=“<i>a</i>” is against “B2B & B2C <differ>.”',
      measure: 'share-for',
      value: 0,
      n: 1,
      verdict: 'fragile',
      tooLittle: null,
      hangsOn: { term: '+<differ>*', breaks: true },
      checks: [
        {
          check: 'bootstrap',
          survives: false,
          kept: 130,
          trials: 200,
          share: 0.65,
          worst: null,
          detail: 'sentences drawn anew: 130 of 200 draws keep it',
        },
        {
          check: 'threshold',
          survives: null,
          kept: 0,
          trials: 0,
          share: null,
          worst: null,
          detail: 'does not rest on claims',
        },
      ],
    },
    {
      id: 'group:marketing.logic:-1+1',
      kind: 'group',
      subject: 'marketing.logic',
      documents: [],
      group: '-1+1',
      statement: '“-1+1” uses logic more',
      measure: 'log-ratio',
      value: 1.5,
      n: 2,
      verdict: 'undecided',
      tooLittle: 'documents: 1 in the group, 1 outside; 2 each are needed',
      hangsOn: null,
      checks: [],
    },
  ],
  headlinesLeftOut: 2,
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
