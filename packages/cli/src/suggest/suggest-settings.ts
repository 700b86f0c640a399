import type { SuggestOptions } from '@contend/analyze'

/** What terms are looked for, in what, and where they go. Paths are absolute. */
export interface SuggestSettings extends SuggestOptions {
  readonly category: string
  /** Folder of an earlier run. */
  readonly out: string
  /** Folder or file of articles to read instead of a run; `null`: the run. */
  readonly corpus: string | null
  /** Lexicon files added to the shipped ones. */
  readonly lexicons: readonly string[]
  /** File to write; `null`: standard output. */
  readonly write: string | null
  /** Overwrite that file. */
  readonly force: boolean
}
