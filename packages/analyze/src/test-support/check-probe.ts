import type { Block, BlockKind, Document, Span } from '@contend/ingest'
import { createAnalyzer } from '../create-analyzer.ts'
import type { DocumentAnalysis } from '../model/analysis.ts'
import { paragraphDocument } from './paragraph-document.ts'
import type { ExpectedSentence, Probe } from './probe-file.ts'
import { shippedLexicons, shippedPropositions } from './shipped-data.ts'

/** `<cue>` and `[scope]`; the `> ` that opens a block quotation is no mark. */
const MARKS = /(?!^> )[<>[\]]/gm

const BLOCK_MARKS: ReadonlyMap<string, BlockKind> = new Map([
  ['= ', 'title'],
  ['# ', 'heading'],
  ['- ', 'list-item'],
  ['> ', 'quote'],
])

// Every sentence is taken for a claim, so that a probe speaks of voice, scope and side alone.
const analyzer = createAnalyzer({
  lexicons: shippedLexicons,
  propositions: shippedPropositions,
  claimThreshold: 0,
})

const documentOf = (text: string): Document => {
  const document = paragraphDocument(text)
  const blocks = document.blocks.map((block): Block => {
    const kind = BLOCK_MARKS.get(text.slice(block.start, block.start + 2))
    return kind === undefined ? block : { ...block, kind, start: block.start + 2 }
  })
  return { ...document, blocks }
}

/** Writes `<cue>` and `[scope]` into the text of an analysis. */
export const markNegations = ({ document, negations }: DocumentAnalysis): string => {
  const marks = negations.flatMap(({ cue, scope }) => [
    { at: scope.end, order: 0, mark: ']' },
    { at: cue.end, order: 1, mark: '>' },
    { at: scope.start, order: 2, mark: '[' },
    { at: cue.start, order: 3, mark: '<' },
  ])
  let marked = ''
  let cursor = 0
  for (const { at, mark } of marks.toSorted((a, b) => a.at - b.at || a.order - b.order)) {
    marked += document.text.slice(cursor, at) + mark
    cursor = at
  }
  return marked + document.text.slice(cursor)
}

/** A line of `wanted` and `found` for what differs; nothing for what agrees or was not asked. */
type Compare = (what: string, wanted: unknown, found: unknown) => readonly string[]

const compare: Compare = (what, wanted, found) =>
  wanted === undefined || JSON.stringify(wanted) === JSON.stringify(found)
    ? []
    : [`${what}: expected ${JSON.stringify(wanted)}, found ${JSON.stringify(found)}`]

const checkStances = (analysis: DocumentAnalysis, expected: ExpectedSentence): readonly string[] =>
  Object.entries(expected.stance ?? {}).flatMap(([proposition, want]) => {
    const wanted = typeof want === 'string' ? { side: want } : want
    const row = analysis.stances.find(
      (stance) => stance.proposition === proposition && stance.sentence === expected.sentence,
    )
    const at = `sentence ${expected.sentence} ${proposition}`
    const words = (span: Span | null | undefined): string | null =>
      span === null || span === undefined
        ? null
        : analysis.document.text.slice(span.start, span.end)
    return [
      ...compare(`${at} side`, wanted.side, row?.stance ?? 'none'),
      ...compare(`${at} scope`, wanted.scope, row?.scope),
      ...compare(`${at} distance`, wanted.distance, row?.distance),
      ...compare(`${at} negations`, wanted.negations, row?.negations),
      ...compare(`${at} rule`, wanted.rule, row?.rule),
      ...compare(`${at} subject`, wanted.subject, words(row?.subject)),
      ...compare(`${at} predicate`, wanted.predicate, words(row?.predicate)),
    ]
  })

const checkSentence = (
  analysis: DocumentAnalysis,
  expected: ExpectedSentence,
): readonly string[] => {
  const at = `sentence ${expected.sentence}`
  const found = analysis.sentences[expected.sentence]
  if (found === undefined) return [`${at}: there are only ${analysis.sentences.length}`]
  const hits = Object.entries(expected.hits ?? {}).flatMap(([surface, voice]) => {
    const hit = analysis.hits.find(
      ({ sentence, start, end }) =>
        sentence === expected.sentence && analysis.document.text.slice(start, end) === surface,
    )
    return compare(`${at} hit "${surface}" voice`, voice, hit?.voice ?? 'no hit')
  })
  return [
    ...compare(`${at} voice`, expected.voice, found.voice),
    ...compare(`${at} attitude`, expected.attitude, found.attitude),
    ...compare(`${at} speaker`, expected.speaker, found.speaker),
    ...hits,
    ...checkStances(analysis, expected),
  ]
}

/** What differs from what a probe expects, one line each; empty when it passes. */
export const checkProbe = (probe: Probe): readonly string[] => {
  const text = probe.text.trimEnd()
  const plain = text.replaceAll(MARKS, '')
  const analysis = analyzer.analyze(documentOf(plain))
  const asksScopes = plain !== text || probe.negations !== undefined
  const rules = analysis.negations.map(({ rule }) => rule)
  const codes = analysis.diagnostics.map(({ code }) => code)
  return [
    ...(asksScopes ? compare('scopes', text, markNegations(analysis)) : []),
    ...compare('negation rules', probe.negations, rules),
    ...compare('diagnostics', probe.diagnostics, codes),
    ...probe.expect.flatMap((expected) => checkSentence(analysis, expected)),
  ]
}
