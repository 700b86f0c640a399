import type { LexiconTerm } from '../lexicon.ts'
import type { Place } from '../yaml-source.ts'

/** How bad a finding is: something cannot work, is probably a slip, or is worth knowing. */
export type FindingSeverity = 'error' | 'warning' | 'info'

/** Stable codes of what a check can find. */
export type FindingCode =
  | 'data-file-too-large'
  | 'data-file-syntax'
  | 'data-file-structure'
  | 'data-file-content'
  | 'data-file-reference'
  | 'entry-never-matches'
  | 'entry-excepted'
  | 'dimension-category-unknown'
  | 'entry-duplicate'
  | 'entry-shadowed'
  | 'lemma-inflected'
  | 'exception-unused'
  | 'category-empty'
  | 'dimension-side-empty'
  | 'category-one-entry'
  | 'entry-always-beaten'
  | 'category-untested'
  | 'categories-overlap'
  | 'entries-unseen'
  | 'entry-mostly-negated'
  | 'entry-mostly-attributed'
  | 'entry-mostly-outside-claims'

const severities: Readonly<Record<FindingCode, FindingSeverity>> = {
  'data-file-too-large': 'error',
  'data-file-syntax': 'error',
  'data-file-structure': 'error',
  'data-file-content': 'error',
  'data-file-reference': 'error',
  'entry-never-matches': 'error',
  'entry-excepted': 'error',
  'dimension-category-unknown': 'error',
  'entry-duplicate': 'warning',
  'entry-shadowed': 'warning',
  'lemma-inflected': 'warning',
  'exception-unused': 'warning',
  'category-empty': 'warning',
  'dimension-side-empty': 'warning',
  'category-one-entry': 'warning',
  'entry-always-beaten': 'warning',
  'category-untested': 'info',
  'categories-overlap': 'info',
  'entries-unseen': 'info',
  'entry-mostly-negated': 'info',
  'entry-mostly-attributed': 'info',
  'entry-mostly-outside-claims': 'info',
}

/** One thing found in a lexicon file, and what to do about it. */
export interface LexiconFinding {
  readonly severity: FindingSeverity
  readonly code: FindingCode
  /** From 1; `null` where the finding has no one place. */
  readonly line: number | null
  /** From 1, in UTF-16 code units. */
  readonly column: number | null
  /** Path of the category it is about, if any. */
  readonly category: string | null
  /** Entries it is about, as the file writes them; all of them, however many the message names. */
  readonly entries: readonly string[]
  /** What, why, and what to do. */
  readonly message: string
}

/** What a finding is about. */
export interface FindingSubject {
  readonly category?: string
  readonly entries?: readonly string[]
}

/** A finding with the severity of its code. */
export const finding = (
  code: FindingCode,
  { line, column }: { readonly line: number | null; readonly column: number | null },
  message: string,
  { category, entries = [] }: FindingSubject = {},
): LexiconFinding => ({
  severity: severities[code],
  code,
  line,
  column,
  category: category ?? null,
  entries,
  message,
})

const byPlace = (a: Partial<Place>, b: Partial<Place>): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)

/** Findings in the order of the file; those of one place in the order they were found. */
export const inFileOrder = (findings: readonly LexiconFinding[]): readonly LexiconFinding[] =>
  findings.toSorted((a, b) =>
    byPlace(
      { line: a.line ?? 0, column: a.column ?? 0 },
      { line: b.line ?? 0, column: b.column ?? 0 },
    ),
  )

/** A term as a reader would write it: `"myth"`, `{lemma: deny}`. */
export const written = ({ kind, text }: LexiconTerm): string =>
  kind === 'literal' ? `"${text}"` : `{${kind}: ${text}}`

const MOST_NAMED = 8

/** A list in words, cut after eight: `"a", "b" and 3 more`. */
export const listed = (names: readonly string[]): string => {
  const shown = names.slice(0, MOST_NAMED).join(', ')
  const left = names.length - MOST_NAMED
  return left > 0 ? `${shown} and ${String(left)} more` : shown
}

/** `1 entry`, `2 entries`. */
export const counted = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`
