import type { DocumentAnalysis, Sentence } from '@contend/analyze'

/** Text with everything that trips a writer: markup, a formula, Arabic, an emoji, CRLF, quotes. */
export const hostileText: string = [
  '<script>alert("B2B")</script>',
  '=HYPERLINK("http://example.invalid","x") & it is not "cheap" 🙂.',
  'لا فرق بين B2B و B2C.',
].join('\r\n')

/** A sentence with no label but the author's voice. */
export const unlabelled = {
  words: 5,
  claim: false,
  claimScore: 0.25,
  claimType: null,
  premise: false,
  premiseScore: 0.125,
  thesisRank: null,
  hedged: false,
  boosted: false,
  question: false,
  voice: 'author',
  attitude: null,
  speaker: null,
  rules: {},
} as const

const lineSpans = (text: string): readonly { start: number; end: number }[] =>
  [...text.matchAll(/[^\r\n]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))

const hostileSentences = (): readonly Sentence[] => {
  const [title, formula, arabic] = lineSpans(hostileText)
  if (title === undefined || formula === undefined || arabic === undefined) return []
  return [
    { ...unlabelled, ...title, index: 0, block: 'title', blockIndex: 0 },
    {
      ...unlabelled,
      ...formula,
      index: 1,
      block: 'paragraph',
      blockIndex: 1,
      claim: true,
      claimScore: 0.75,
      claimType: 'value',
      premise: true,
      premiseScore: 0.6,
      thesisRank: 1,
      hedged: true,
      voice: 'attributed',
      attitude: 'rejects',
      speaker: '@Ann',
      rules: { claimType: 'evaluation', voice: 'quotation', thesis: 'highest' },
    },
    {
      ...unlabelled,
      ...arabic,
      index: 2,
      block: 'paragraph',
      blockIndex: 2,
      claim: true,
      claimScore: 0.9,
    },
  ]
}

const at = (needle: string): { readonly start: number; readonly end: number } => {
  const start = hostileText.indexOf(needle)
  return { start, end: start + needle.length }
}

const hit = {
  sentence: 1,
  lexicon: 'marketing',
  category: 'logic',
  entry: '+cheap',
  weight: 1,
  match: 'literal',
  negations: [],
  voice: 'author',
  attitude: null,
  inClaim: true,
} as const

/** A document with every kind of label on hostile text. */
export const hostileAnalysis = (): DocumentAnalysis => {
  const sentences = hostileSentences()
  const formulaStart = sentences[1]?.start ?? 0
  const document = {
    id: 'a/<b>"\'',
    path: '=cmd|calc!A1.txt',
    text: hostileText,
    sha256: 'ab'.repeat(32),
    encoding: 'utf-8',
    language: 'en',
    title: '<img src=x onerror=alert(1)>\u202Etxt',
    metadata: { group: '-1+1', 'x"y': '<b>', __proto__x: 'z' },
    blocks: sentences.map(({ start, end, block }) => ({ start, end, kind: block, rule: 'line' })),
    diagnostics: [],
  }
  return {
    formatVersion: 1,
    document,
    depth: 'full',
    totals: { characters: hostileText.length, words: 20, sentences: 3, claims: 2, premises: 1 },
    sentences,
    cues: [
      { sentence: 1, cue: 'base', claim: -1.5, premise: 0, span: null },
      {
        sentence: 1,
        cue: 'copula',
        claim: 2.598612288668,
        premise: 0,
        span: { start: formulaStart, end: formulaStart + 10 },
      },
    ],
    hits: [
      { ...hit, ...at('"cheap"'), negations: [0] },
      {
        ...hit,
        ...at('cheap" 🙂'),
        category: 'emotion',
        entry: '🙂',
        weight: 2.5,
        match: 'pattern',
      },
      {
        ...hit,
        ...at('لا'),
        sentence: 2,
        lexicon: 'argument',
        category: 'negator',
        match: 'clitic',
      },
    ],
    negations: [{ sentence: 1, cue: at('not'), scope: at(' "cheap" 🙂'), rule: 'direct:sentence' }],
    relations: [{ from: 1, to: 2, relation: 'support', cue: 'and', score: 0.5 }],
    stances: [
      {
        sentence: 2,
        proposition: 'distinction',
        stance: 'against',
        weight: 0.9,
        scope: null,
        voice: 'author',
        attitude: null,
        negations: 1,
        distance: 0,
        rule: 'negated-difference',
        subject: at('B2B و B2C'),
        predicate: null,
      },
    ],
    nearStances: [],
    claimTerms: [
      {
        sentence: 1,
        lemmas: ['cheap', 'hyperlink'],
        reversals: 1,
        likeness: null,
        limits: [at('& it')],
      },
      { sentence: 2, lemmas: ['b2b', 'b2c'], reversals: 1, likeness: 'different', limits: [] },
    ],
    positions: [
      {
        proposition: 'distinction',
        position: 'for',
        index: -1.0986122886681098,
        low: -4.3,
        high: 2.1,
        nFor: 0,
        nAgainst: 1,
        nAttributedFor: 2,
        nAttributedAgainst: 0,
        sentenceFor: null,
        sentenceAgainst: 2,
        rule: 'weighted',
      },
    ],
    profile: [
      {
        measure: 'rate:marketing.logic',
        value: 50,
        low: 1.25,
        high: 120,
        numerator: 1,
        denominator: 20,
      },
      {
        measure: 'index:marketing.appeal',
        value: 0,
        low: -2.2,
        high: 2.2,
        numerator: 1,
        denominator: 1,
      },
      {
        measure: 'share:claims',
        value: 2 / 3,
        low: null,
        high: null,
        numerator: 2,
        denominator: 3,
      },
    ],
    diagnostics: [
      {
        code: 'encoding-guessed',
        severity: 'warning',
        message: '<windows-1252> was guessed.',
        path: '=cmd|calc!A1.txt',
        span: { start: 0, end: 3 },
      },
    ],
    effort: { sentences: 3, clauseParses: 1, patternParses: 2 },
  }
}
