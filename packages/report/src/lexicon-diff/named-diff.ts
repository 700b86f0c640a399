import type { LexiconDiff } from '@contend/analyze'

/** A diff with the names of the versions it compares. */
export interface NamedLexiconDiff {
  readonly before: string
  readonly after: string
  readonly diff: LexiconDiff
}

/** The command that prints the whole of a diff. */
export const lexiconDiffCommand = 'contend lexicon diff --json'
