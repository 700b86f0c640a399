import type { ScoredUnit } from './score-document.ts'

/** The scored units of one file, by document. */
export interface ScoredFile {
  readonly file: string
  readonly documents: readonly (readonly ScoredUnit[])[]
}
