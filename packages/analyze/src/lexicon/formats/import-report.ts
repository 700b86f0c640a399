import type { OverlapPolicy } from '../lexicon.ts'

/** What each format of other programs is called in sentences, by its name in options. */
export const foreignFormats = {
  liwc: 'LIWC dictionary',
  dicx: 'LIWC-22 dictionary',
  lexicoder: 'Lexicoder dictionary',
  yoshikoder: 'Yoshikoder dictionary',
  wordstat: 'WordStat dictionary',
  quanteda: 'quanteda dictionary',
  'csv-long': 'table with one entry a row',
  'csv-wide': 'table with one category a column',
} as const

/** A lexicon format of another program. */
export type ForeignFormat = keyof typeof foreignFormats

/** Whether a text names a foreign format. */
export const isForeignFormat = (name: string): name is ForeignFormat =>
  Object.hasOwn(foreignFormats, name)

/** Whether what a code says was put right without loss, or something was lost. */
export const noteKinds = {
  'case-folded': 'repaired',
  'category-merged': 'repaired',
  'control-removed': 'repaired',
  'cr-line-ends': 'repaired',
  'decimal-comma': 'repaired',
  'depth-jump': 'repaired',
  'duplicate-merged': 'repaired',
  'encoding-guessed': 'repaired',
  'header-missing': 'repaired',
  'literal-wildcard': 'repaired',
  'mark-read': 'repaired',
  'name-kept-as-text': 'repaired',
  'name-made-id': 'repaired',
  'quotes-plain': 'repaired',
  'root-unwrapped': 'repaired',
  'spaces-for-tabs': 'repaired',
  'value-made-text': 'repaired',
  'zero-padded-id': 'repaired',
  'bad-line': 'not-held',
  'category-description': 'not-held',
  'cells-ignored': 'not-held',
  'column-ignored': 'not-held',
  'conditional-code': 'not-held',
  'duplicate-id': 'not-held',
  'empty-category': 'not-held',
  'liwc-tag': 'not-held',
  'no-category': 'not-held',
  'nothing-to-match': 'not-held',
  'term-too-long': 'not-held',
  'undefined-id': 'not-held',
  'weight-conflict': 'not-held',
  'weight-unusable': 'not-held',
  'wordstat-rule': 'not-held',
  'xml-unknown': 'not-held',
  'yaml-alias': 'not-held',
  'yaml-value': 'not-held',
} as const

/** What can be said of a place in an imported file. The codes are an interface. */
export type ImportNoteCode = keyof typeof noteKinds

/** Whether a code is of something that was put right without loss; otherwise something was lost. */
export const isRepair = (code: ImportNoteCode): boolean => noteKinds[code] === 'repaired'

/** One thing of an imported file that was put right, or that a lexicon cannot hold. */
export interface ImportNote {
  readonly code: ImportNoteCode
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 code units; `null` where the line says enough. */
  readonly column: number | null
  /** What it is about, as the file has it; at most 200 characters. */
  readonly text: string
  /** What was done, and why. */
  readonly message: string
}

/** What was read of an imported file. */
export interface ImportCounts {
  readonly categories: number
  /** Terms of all categories; a term of two categories is two entries. */
  readonly entries: number
  /** Different terms. */
  readonly terms: number
  /** Entries with a wildcard. */
  readonly wildcards: number
  /** Entries of several words. */
  readonly phrases: number
  /** Entries with a weight other than 1. */
  readonly weighted: number
  /** Marks in a table that say that a term is not in a category. */
  readonly nonMembers: number
}

/** All that became of an imported file. */
export interface ImportReport {
  readonly formatVersion: 1
  readonly format: ForeignFormat
  readonly overlap: OverlapPolicy
  readonly read: ImportCounts
  /** Put right without loss, in file order. */
  readonly repaired: readonly ImportNote[]
  /** What a lexicon cannot hold, in file order. */
  readonly notHeld: readonly ImportNote[]
}
