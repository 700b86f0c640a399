/** Formats a lexicon can be written in; `yaml` is that of contend itself, `csv` has one entry a row. */
export const exportFormats = ['yaml', 'dicx', 'csv', 'quanteda'] as const

/** A format a lexicon can be written in. */
export type ExportFormat = (typeof exportFormats)[number]

/** Why something of a lexicon is not in the file written. The codes are an interface. */
export type ExportLossCode =
  | 'case'
  | 'dimension'
  | 'exact'
  | 'empty-category'
  | 'except'
  | 'interior-wildcard'
  | 'label'
  | 'lemma'
  | 'literal-wildcard'
  | 'match'
  | 'metadata'
  | 'nesting'
  | 'note'
  | 'overlap'
  | 'regex'
  | 'tests'
  | 'weight'

/** One thing of a lexicon that a format cannot hold. */
export interface ExportLoss {
  readonly code: ExportLossCode
  /** Path of the category; `null` for what belongs to the whole lexicon. */
  readonly category: string | null
  /** What it is about. */
  readonly text: string
  readonly message: string
  /** Whether the term is in the file nevertheless. */
  readonly written: boolean
}

/** All that became of an exported lexicon. */
export interface ExportReport {
  readonly formatVersion: 1
  readonly format: ExportFormat
  readonly written: { readonly categories: number; readonly entries: number }
  /** In the order of the lexicon. */
  readonly losses: readonly ExportLoss[]
}

/** An exported lexicon. */
export interface ExportedLexicon {
  readonly text: string
  readonly report: ExportReport
}
