import { compareCodeUnits } from '@contend/ingest/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createAnalyzer, type Analyzer } from '../create-analyzer.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { parseLexicon } from '../lexicon/parse-lexicon.ts'
import { parsePropositions } from '../lexicon/parse-propositions.ts'
import { compare } from '../compare/compare.ts'
import type { DocumentAnalysis } from '../model/analysis.ts'
import { paragraphDocument } from '../test-support/paragraph-document.ts'
import { shippedLexicons } from '../test-support/shipped-data.ts'
import { diffRuns, isEmptyRunDiff } from './diff-runs.ts'
import { matchDocuments } from './match-documents.ts'
import type { DocumentChange, DocumentChangeKind, RunDiff } from './run-diff.ts'
import type { RunFacts } from './run-facts.ts'

const propositions = parsePropositions(
  `propositions:
  bread:
    statement: Bread is better than cake.
    about: [bread]
    for: [praise]
    against: [blame]
`,
  'bread.yaml',
)

const lexicon = (bread: readonly string[], praise: readonly string[]): Lexicon =>
  parseLexicon(
    JSON.stringify({
      lexicon: 'bakery',
      language: 'en',
      categories: {
        bread: { terms: bread },
        praise: { terms: praise },
        blame: { terms: ['terrible'] },
      },
    }),
    'bakery.yaml',
  )

const shipped = shippedLexicons.filter(({ id, language }) => id === 'argument' && language === 'en')

interface Article {
  readonly path: string
  readonly text: string
  readonly group?: string
}

interface Run {
  readonly facts: RunFacts
  readonly analyses: readonly DocumentAnalysis[]
}

interface Made {
  readonly articles: readonly Article[]
  readonly bakery?: Lexicon
  readonly facts?: Partial<RunFacts>
  readonly claimThreshold?: number
}

const plain = lexicon(['bread', 'rye'], ['wonderful'])

const hashOf = (text: string): string => text.slice(0, 40)

const analyzers = new Map<string, Analyzer>()

const analyzerFor = (bakery: Lexicon, claimThreshold: number): Analyzer => {
  const name = JSON.stringify([bakery.categories, claimThreshold])
  const known = analyzers.get(name)
  const lexicons = [...shipped, bakery]
  const analyzer = known ?? createAnalyzer({ lexicons, propositions, claimThreshold })
  analyzers.set(name, analyzer)
  return analyzer
}

const run = ({ articles, bakery = plain, facts = {}, claimThreshold = 0.3 }: Made): Run => {
  const analyzer = analyzerFor(bakery, claimThreshold)
  const analyses = articles
    .toSorted((a, b) => compareCodeUnits(a.path, b.path))
    .map(({ path, text, group = 'all' }) =>
      analyzer.analyze({
        ...paragraphDocument(text),
        id: path.replace(/\.txt$/u, ''),
        path,
        text,
        sha256: hashOf(text),
        metadata: { group },
      }),
    )
  return {
    facts: {
      version: '1.0.0',
      engine: { model: '3' },
      options: { groupBy: 'group', maxPairs: 100 },
      seed: 1,
      lexicons: [
        { id: 'argument', language: 'en', sha256: 'a' },
        { id: 'bakery', language: 'en', sha256: JSON.stringify(bakery.categories) },
      ],
      propositions: [{ id: 'bread', language: null, sha256: 'p' }],
      frame: analyzer.frame,
      groupBy: 'group',
      diagnostics: [],
      ...facts,
    },
    analyses,
  }
}

const diff = (before: Run, after: Run): RunDiff => {
  const side = ({ facts, analyses }: Run) => ({
    facts,
    contradictions: compare(analyses, { frame: facts.frame }).pairs.filter(
      ({ relation }) => relation === 'contradict',
    ),
  })
  const differ = diffRuns(side(before), side(after))
  const keys = (of: Run) => of.analyses.map(({ document }) => document)
  const { pairs, onlyBefore, onlyAfter } = matchDocuments(keys(before), keys(after))
  const at = ({ analyses }: Run, index: number): DocumentAnalysis => {
    const found = analyses[index]
    if (found === undefined) throw new Error('no such document')
    return found
  }
  for (const pair of pairs) differ.addPair(at(before, pair.before), at(after, pair.after), pair.by)
  for (const index of onlyBefore) differ.addOnlyBefore(at(before, index))
  for (const index of onlyAfter) differ.addOnlyAfter(at(after, index))
  return differ.result()
}

const changesOf = (found: RunDiff, ...kinds: readonly DocumentChangeKind[]) =>
  found.documents.flatMap(({ changes }) => changes.filter(({ kind }) => kinds.includes(kind)))

const rye = 'Rye bread is wonderful. A loaf of rye is terrible for the teeth, because it is hard.'
const loaves =
  'We sell loaves on Mondays. Every loaf we sell is delicious, and that is why people should buy rye.'
const base: readonly Article[] = [
  { path: 'loaves.txt', text: loaves },
  { path: 'rye.txt', text: rye },
]
const wide = lexicon(['bread', 'loaf', 'loaves'], ['wonderful', 'delicious'])

describe('documents', () => {
  test('are matched by identifier, then path, then contents', () => {
    const key = (id: string, path: string, sha256: string) => ({ id, path, sha256 })
    const before = [key('a', 'a', '1'), key('b', 'b', '2'), key('c', 'c', '3'), key('d', 'd', '4')]
    const after = [key('b', 'a', '9'), key('x', 'b', '9'), key('y', 'y', '3'), key('z', 'z', '5')]
    expect(matchDocuments(before, after)).toEqual({
      pairs: [
        { before: 1, after: 0, by: 'id' },
        { before: 2, after: 2, by: 'sha256' },
      ],
      onlyBefore: [0, 3],
      onlyAfter: [1, 3],
    })
    expect(matchDocuments([key('a', 'p', '1')], [key('b', 'p', '2')]).pairs).toMatchObject([
      { by: 'path' },
    ])
  })

  test('that are renamed and else the same have no other change', () => {
    const [first, second] = base
    if (first === undefined || second === undefined) throw new Error('no articles')
    const found = diff(
      run({ articles: base }),
      run({ articles: [first, { ...second, path: 'z.txt' }] }),
    )
    expect(found.documents).toMatchObject([
      { matchedBy: 'sha256', isRenamed: true, isTextSame: true, changes: [] },
    ])
    expect(isEmptyRunDiff(found)).toBe(false)
  })

  test('of one run say what the other could not read', () => {
    const trouble = {
      code: 'x',
      severity: 'error',
      message: 'Broken.',
      path: 'rye.txt',
      span: null,
    }
    const found = diff(
      run({ articles: base }),
      run({
        articles: base.slice(0, 1),
        facts: { diagnostics: [{ ...trouble, severity: 'error' }] },
      }),
    )
    expect(found.onlyBefore).toMatchObject([{ id: 'rye', why: ['input'], trouble: 'Broken.' }])
  })
})

describe('an edited text', () => {
  const edited = (text: string): RunDiff =>
    diff(
      run({ articles: base }),
      run({ articles: base.map((each) => (each.path === 'rye.txt' ? { ...each, text } : each)) }),
    )

  test('loses the claim whose sentence is gone, because of the text', () => {
    const found = edited('Rye bread is wonderful.')
    expect(changesOf(found, 'claim-leaves')).toMatchObject([
      {
        after: null,
        why: ['text'],
        quoteBefore: { document: 'rye', sentence: 1 },
        quoteAfter: null,
      },
    ])
    expect(found.hits.every(({ why, gained }) => gained === 0 && why.join() === 'text')).toBe(true)
  })

  test('keeps the claim that has only moved', () => {
    const found = edited(`The shop opened at seven.  ${rye.replaceAll(' ', ' \n')}`)
    expect(changesOf(found, 'claim-leaves')).toEqual([])
    const entering = changesOf(found, 'claim-enters').map(({ quoteAfter }) => quoteAfter?.text)
    expect(entering.every((text) => text === 'The shop opened at seven.')).toBe(true)
    expect(found.hits.filter(({ why }) => why.join() !== 'text')).toEqual([])
    expect(found.hits.filter((hit) => hit.lexicon === 'bakery')).toEqual([])
  })

  test('moves its position, with the words of both runs', () => {
    const found = edited('Rye bread is terrible.')
    expect(changesOf(found, 'position')).toMatchObject([
      {
        name: 'bread',
        after: 'against',
        why: ['text'],
        quoteAfter: { text: 'Rye bread is terrible.' },
      },
    ])
  })
})

describe('why', () => {
  test('is the lexicon where nothing else differs', () => {
    const found = diff(run({ articles: base }), run({ articles: base, bakery: wide }))
    expect(found.differences).toMatchObject([{ kind: 'lexicon', name: 'bakery (en)' }])
    const whys = [...found.documents.flatMap(({ changes }) => changes), ...found.hits]
    expect(whys.length).toBeGreaterThan(3)
    for (const { why } of whys) expect(why).toEqual(['lexicon bakery (en)'])
    expect(
      found.hits.map(({ category, entry, gained, lost }) => [category, entry, gained, lost]),
    ).toEqual([
      ['bread', 'rye', 0, 3],
      ['bread', 'loaf', 2, 0],
      ['bread', 'loaves', 1, 0],
      ['praise', 'delicious', 1, 0],
    ])
    expect(changesOf(found, 'position')).toMatchObject([
      { name: 'bread', before: 'mentioned', after: 'for' },
    ])
  })

  test('tells a new sentence from a new entry where both changed', () => {
    const before = run({ articles: [{ path: 'a.txt', text: 'A loaf is wonderful.' }] })
    const after = run({
      articles: [{ path: 'a.txt', text: 'A loaf is wonderful. We bake bread.' }],
      bakery: wide,
    })
    const found = diff(before, after)
    expect(found.hits.map(({ entry, why }) => [entry, why])).toEqual([
      ['bread', ['text']],
      ['loaf', ['lexicon bakery (en)']],
    ])
    expect(changesOf(found, 'position')[0]?.why).toEqual(['text', 'lexicon bakery (en)'])
  })

  test('leaves out a lexicon whose hits are the same, and one of another language', () => {
    const lexicons = [
      { id: 'argument', language: 'en', sha256: 'other' },
      { id: 'bakery', language: 'en', sha256: JSON.stringify(wide.categories) },
      { id: 'bakery', language: 'ar', sha256: 'new' },
    ]
    const found = diff(
      run({ articles: base }),
      run({ articles: base, bakery: wide, facts: { lexicons } }),
    )
    expect(found.differences.map(({ name }) => name)).toEqual([
      'argument (en)',
      'bakery (ar)',
      'bakery (en)',
    ])
    expect(changesOf(found, 'position')[0]?.why).toEqual(['lexicon bakery (en)'])
  })

  test('is one or more of several where the data cannot tell', () => {
    const found = diff(
      run({ articles: base }),
      run({ articles: base, bakery: wide, facts: { version: '1.1.0' } }),
    )
    expect(changesOf(found, 'position')[0]?.why).toEqual(['versions', 'lexicon bakery (en)'])
  })

  test('is the threshold where the score is the same', () => {
    const low = run({ articles: base, claimThreshold: 0.05 })
    const high = run({ articles: base, claimThreshold: 0.95 })
    const found = diff(low, high)
    const gone = changesOf(found, 'claim-leaves')
    expect(gone.length).toBeGreaterThan(0)
    for (const { before, after, why } of gone) {
      expect(before).toBe(after)
      expect(why).toEqual(['claim threshold'])
    }
  })

  test('is no option that cannot reach it, and any that is not known', () => {
    const options = { groupBy: 'group', maxPairs: 5, bom: true }
    const same = diff(run({ articles: base }), run({ articles: base, facts: { options } }))
    expect(same.differences.map(({ cause }) => cause)).toEqual(['option bom', 'option maxPairs'])
    expect(same.documents).toEqual([])
    const later = diff(
      run({ articles: base }),
      run({ articles: base, bakery: wide, facts: { options: { ...options, depthOfBaking: 2 } } }),
    )
    expect(changesOf(later, 'position')[0]?.why).toEqual([
      'option depthOfBaking',
      'lexicon bakery (en)',
    ])
  })

  test('is nothing where the runs record no difference', () => {
    const other = run({ articles: base, bakery: wide })
    const { facts } = run({ articles: base })
    expect(
      changesOf(diff(run({ articles: base }), { ...other, facts }), 'position')[0]?.why,
    ).toEqual([])
  })
})

describe('groups', () => {
  test('say who joined and left, and which rates that moved', () => {
    const moved = base.map((each) => (each.path === 'rye.txt' ? { ...each, group: 'new' } : each))
    const found = diff(run({ articles: base }), run({ articles: moved }))
    expect(found.groups).toMatchObject([
      { name: 'all', before: 2, after: 1, joined: [], left: ['rye'] },
      { name: 'new', before: null, after: 1, joined: ['rye'], left: [], rows: [] },
    ])
    expect(found.groups[0]?.rows.find(({ feature }) => feature === 'bakery.bread')).toMatchObject({
      before: { hits: 4 },
      after: { hits: 1 },
      why: ['metadata'],
    })
  })
})

describe('contradictions', () => {
  const sides: readonly Article[] = [
    { path: 'a.txt', text: 'Rye bread is wonderful. It is wonderful bread.' },
    { path: 'b.txt', text: 'Rye bread is terrible. It is terrible bread.' },
  ]

  test('are new and gone with the document that brings them', () => {
    const found = diff(run({ articles: sides.slice(0, 1) }), run({ articles: sides }))
    expect(found.contradictions).toMatchObject([
      { change: 'new', proposition: 'bread', why: ['input'] },
    ])
    const back = diff(run({ articles: sides }), run({ articles: sides.slice(0, 1) }))
    expect(back.contradictions).toMatchObject([{ change: 'gone' }])
  })

  test('are the same where only the documents have other names', () => {
    const renamed = sides.map((each) => ({ ...each, path: `z${each.path}` }))
    expect(diff(run({ articles: sides }), run({ articles: renamed })).contradictions).toEqual([])
  })
})

const swapKind = (kind: DocumentChangeKind): DocumentChangeKind => {
  if (kind === 'claim-enters') return 'claim-leaves'
  return kind === 'claim-leaves' ? 'claim-enters' : kind
}

const swapped = <T>(each: T & { readonly before: unknown; readonly after: unknown }) => ({
  ...each,
  before: each.after,
  after: each.before,
})

const sorted = (items: readonly unknown[]): readonly string[] =>
  items.map((item) => JSON.stringify(item)).toSorted(compareCodeUnits)

const mirroredChange = (change: DocumentChange) => {
  const { kind, name, before, after, countsBefore, countsAfter, why, quoteBefore, quoteAfter } =
    change
  return {
    kind: swapKind(kind),
    name,
    before: after,
    after: before,
    countsBefore: countsAfter,
    countsAfter: countsBefore,
    why,
    quoteBefore: quoteAfter,
    quoteAfter: quoteBefore,
  }
}

/** A comparison in a form in which neither the direction of lists nor their order counts. */
const facts = (found: RunDiff, isMirrored: boolean) => ({
  differences: sorted(isMirrored ? found.differences.map(swapped) : found.differences),
  lone: isMirrored ? [found.onlyAfter, found.onlyBefore] : [found.onlyBefore, found.onlyAfter],
  counts: [found.matched, found.textChanged],
  totals: isMirrored
    ? [found.totalsAfter, found.totalsBefore]
    : [found.totalsBefore, found.totalsAfter],
  documents: sorted(
    found.documents.map(({ changes, ...each }) => ({
      ...(isMirrored ? swapped(each) : each),
      changes: sorted(isMirrored ? changes.map(mirroredChange) : changes),
    })),
  ),
  hits: sorted(
    found.hits.map(({ lexicon: name, category, entry, gained, lost, documents, why }) => ({
      hit: [name, category, entry, documents, why],
      counts: isMirrored ? [lost, gained] : [gained, lost],
    })),
  ),
  positions: sorted(isMirrored ? found.positions.map(swapped) : found.positions),
  groups: sorted(
    found.groups.map(({ rows, joined, left, ...each }) => ({
      ...(isMirrored ? swapped(each) : each),
      members: isMirrored ? [left, joined] : [joined, left],
      rows: sorted(isMirrored ? rows.map(swapped) : rows),
    })),
  ),
  contradictions: sorted(
    (found.contradictions ?? []).map((each) => ({
      ...each,
      change: isMirrored ? (each.change === 'new' ? 'gone' : 'new') : each.change,
    })),
  ),
})

test('mirrors, and is empty for a run and itself', () => {
  const sentences = [
    ...rye.split('. '),
    ...loaves.split('. '),
    'Cake is terrible',
    'Bread is wonderful',
  ]
  const article = fc.record({
    path: fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'd.txt'),
    text: fc
      .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 })
      .map((parts) => `${parts.join('. ')}.`),
    group: fc.constantFrom('', 'x', 'y'),
  })
  const anyRun = fc
    .record({
      articles: fc.uniqueArray(article, { selector: ({ path }) => path, maxLength: 3 }),
      bakery: fc.constantFrom(plain, wide),
      claimThreshold: fc.constantFrom(0.3, 0.6),
      facts: fc.constantFrom({}, { version: '2' }, { seed: 4 }),
    })
    .map(run)
  fc.assert(
    fc.property(anyRun, anyRun, (a, b) => {
      expect(facts(diff(b, a), false)).toEqual(facts(diff(a, b), true))
      expect(isEmptyRunDiff(diff(a, a))).toBe(true)
    }),
    { numRuns: 60 },
  )
})
