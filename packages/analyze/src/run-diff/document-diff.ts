import { compareCodeUnits } from '@contend/ingest/text'
import { claimChanges } from '../diff/claim-changes.ts'
import type { HitChange, Quotes, SentencePair } from '../diff/document-changes.ts'
import { hitChanges } from '../diff/hit-changes.ts'
import { matchSentences, type SentenceMatch } from '../diff/match-sentences.ts'
import { quotesOf } from '../diff/quote-of.ts'
import { positionChanges, stanceChanges } from '../diff/side-changes.ts'
import type { DocumentAnalysis } from '../model/analysis.ts'
import type { ComparedDocument, RunPair } from './compared-document.ts'
import { causesIn, type DocumentCauses } from './document-causes.ts'
import { measureChanges } from './measure-changes.ts'
import type { DocumentChange, DocumentChangeKind, DocumentKey, Why } from './run-diff.ts'

/** A hit gained or lost, and why. */
export interface CausedHit extends HitChange {
  readonly why: Why
}

/** What one document has not in common with itself in the other run. */
export interface DocumentDifference {
  readonly isTextSame: boolean
  readonly changes: readonly DocumentChange[]
  readonly hits: readonly CausedHit[]
  readonly causes: DocumentCauses
  readonly match: SentenceMatch
}

const noQuotes: Quotes = { quoteBefore: null, quoteAfter: null }

const changeOf = (
  kind: DocumentChangeKind,
  values: Pick<DocumentChange, 'before' | 'after' | 'why'> &
    Partial<Pick<DocumentChange, 'name' | 'countsBefore' | 'countsAfter'>>,
  { quoteBefore, quoteAfter }: Quotes = noQuotes,
): DocumentChange => {
  const { name = null, countsBefore = null, countsAfter = null, before, after, why } = values
  return { kind, name, before, after, countsBefore, countsAfter, why, quoteBefore, quoteAfter }
}

const metadataChanges = ({ before, after }: ComparedDocument): readonly DocumentChange[] => {
  const [was, now] = [before.document.metadata, after.document.metadata].map(
    (metadata) => new Map(Object.entries(metadata)),
  )
  if (was === undefined || now === undefined) return []
  return [...new Set([...was.keys(), ...now.keys()])].toSorted(compareCodeUnits).flatMap((name) => {
    const values = { before: was.get(name) ?? null, after: now.get(name) ?? null }
    if (values.before === values.after) return []
    return [changeOf('metadata', { name, ...values, why: ['metadata'] })]
  })
}

const readingChanges = (
  { before, after }: ComparedDocument,
  why: Why,
): readonly DocumentChange[] => {
  const values: readonly (readonly [DocumentChangeKind, string | number, string | number])[] = [
    ['language', before.document.language, after.document.language],
    ['depth', before.depth, after.depth],
    ['words', before.totals.words, after.totals.words],
  ]
  return values.flatMap(([kind, was, now]) =>
    was === now ? [] : [changeOf(kind, { before: was, after: now, why })],
  )
}

const labels = [
  ['claim-type', 'claimType'],
  ['voice', 'voice'],
  ['attitude', 'attitude'],
] as const

/** Labels of the claims that both runs have. */
const labelChanges = (
  { before, after, match }: ComparedDocument,
  why: Why,
): readonly DocumentChange[] => {
  const both = match.pairs.flatMap((pair) => {
    const was = pair.before === null ? undefined : before.sentences[pair.before]
    const now = pair.after === null ? undefined : after.sentences[pair.after]
    return was?.claim === true && now?.claim === true ? [{ pair, was, now }] : []
  })
  return labels.flatMap(([kind, label]) =>
    both.flatMap(({ pair, was, now }) =>
      was[label] === now[label]
        ? []
        : [
            changeOf(
              kind,
              { before: was[label], after: now[label], why },
              quotesOf(before, after, pair),
            ),
          ],
    ),
  )
}

const thesisChanges = (
  { before, after, match }: ComparedDocument,
  whyOf: (pair: SentencePair) => Why,
): readonly DocumentChange[] =>
  match.pairs.flatMap((pair) => {
    const was = pair.before === null ? null : (before.sentences[pair.before]?.thesisRank ?? null)
    const now = pair.after === null ? null : (after.sentences[pair.after]?.thesisRank ?? null)
    if (was === now) return []
    const values = { before: was, after: now, why: whyOf(pair) }
    return [changeOf('thesis', values, quotesOf(before, after, pair))]
  })

const measuresOf = (
  { before, after }: ComparedDocument,
  whyOf: (measure: string) => Why,
): readonly DocumentChange[] =>
  measureChanges(before.profile, after.profile).map(({ measure, ...values }) =>
    changeOf('measure', { name: measure, ...values, why: whyOf(measure) }),
  )

/** Sets the two analyses of one document against each other. */
export const diffAnalyses = (
  before: DocumentAnalysis,
  after: DocumentAnalysis,
  runs: RunPair,
): DocumentDifference => {
  const match = matchSentences(before, after)
  const hits = hitChanges(before, after, match)
  const stances = stanceChanges(before, after, match)
  const document: ComparedDocument = { before, after, match, stances }
  const causes = causesIn(document, runs)
  const changes = [
    ...metadataChanges(document),
    ...readingChanges(document, causes.reading),
    ...claimChanges(before, after, match).map((change) =>
      changeOf(
        change.change === 'enters' ? 'claim-enters' : 'claim-leaves',
        { before: change.scoreBefore, after: change.scoreAfter, why: causes.claim(change) },
        change,
      ),
    ),
    ...labelChanges(document, causes.label),
    ...thesisChanges(document, causes.thesis),
    ...stances.map((change) => {
      const { proposition, scope, before: was, after: now } = change
      const name = scope === null ? proposition : `${proposition} (${scope})`
      return changeOf(
        'stance',
        { name, before: was, after: now, why: causes.stance(change) },
        change,
      )
    }),
    ...positionChanges(before, after).map((change) => {
      const { proposition: name, before: was, after: now } = change
      const why = causes.position(change)
      return changeOf('position', { name, before: was, after: now, why }, change)
    }),
    ...measuresOf(document, causes.measure),
  ]
  return {
    isTextSame: before.document.text === after.document.text,
    changes,
    hits: hits.map((hit) => ({ ...hit, why: causes.hit(hit) })),
    causes,
    match,
  }
}

/** What identifies a document across runs. */
export const keyOf = ({ document }: DocumentAnalysis): DocumentKey => {
  const { id, path, sha256 } = document
  return { id, path, sha256 }
}
