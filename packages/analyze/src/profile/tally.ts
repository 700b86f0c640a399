import { visitCells, type Cells } from './cells.ts'

/** What was counted in one document. */
export interface DocumentTally {
  readonly language: string
  /** Whether its sentences were labelled: claims, premises, voices. */
  readonly labelled: boolean
  /** Features are numbers into `Tally.features`; those that a sentence has none of are left out. */
  readonly cells: Cells
}

/**
 * Whole numbers by document, sentence and feature, of any number of documents: all that documents and
 * groups are compared by. `tally-of.ts` names the features. Merging unites the documents, so any partition
 * and order of them gives the same tally.
 */
export interface Tally {
  /** In code-unit order. */
  readonly features: readonly string[]
  /** By identifier, in code-unit order. */
  readonly documents: ReadonlyMap<string, DocumentTally>
}

/** Counts by the number of the feature; what is not there is 0. */
export type SentenceCounts = ReadonlyMap<number, number>

/** The sentences of a document, in order. */
export const sentencesIn = ({ cells }: Pick<DocumentTally, 'cells'>): readonly SentenceCounts[] => {
  const sentences: Map<number, number>[] = []
  let last = -1
  visitCells(cells, (sentence, feature, count) => {
    if (sentence !== last) sentences.push(new Map())
    last = sentence
    sentences.at(-1)?.set(feature, count)
  })
  return sentences
}
