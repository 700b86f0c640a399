/** What was counted in one document. */
export interface DocumentTally {
  readonly language: string
  /** Whether its sentences were labelled: claims, premises, voices. */
  readonly labelled: boolean
  /**
   * Sentence, feature, count; sentence, feature, count; …, in the order of the sentences, each feature once
   * in a sentence. Features are numbers into `Tally.features`; those that a sentence has none of are left out.
   */
  readonly cells: Uint32Array
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
export const sentencesIn = ({ cells }: DocumentTally): readonly SentenceCounts[] => {
  const sentences: Map<number, number>[] = []
  for (let at = 0; at < cells.length; at += 3) {
    if (at === 0 || cells[at] !== cells[at - 3]) sentences.push(new Map())
    sentences.at(-1)?.set(cells[at + 1] ?? 0, cells[at + 2] ?? 0)
  }
  return sentences
}

const renumbered = (
  { features, documents }: Tally,
  numbers: ReadonlyMap<string, number>,
): readonly (readonly [string, DocumentTally])[] => {
  const number = Uint32Array.from(features, (feature) => numbers.get(feature) ?? 0)
  return [...documents].map(([id, document]) => {
    const cells = document.cells.slice()
    for (let at = 1; at < cells.length; at += 3) cells[at] = number[cells[at] ?? 0] ?? 0
    return [id, { ...document, cells }]
  })
}

const isAscending = (names: readonly string[]): boolean =>
  names.every((name, at) => at === 0 || (names[at - 1] ?? '') < name)

const isInOrder = ({ features, documents }: Tally): boolean =>
  isAscending(features) && isAscending([...documents.keys()])

/**
 * The tally of all of them together; of none, the empty one. A document is tallied as a whole: where
 * several hold the same identifier, the last counts. Time is the size of the tallies.
 */
export const mergeTallies = (tallies: readonly Tally[]): Tally => {
  const [only] = tallies
  if (tallies.length === 1 && only !== undefined && isInOrder(only)) return only
  const features = [...new Set(tallies.flatMap((tally) => tally.features))].sort()
  const numbers = new Map(features.map((feature, number) => [feature, number]))
  const documents = new Map(tallies.flatMap((tally) => renumbered(tally, numbers)))
  const ids = [...documents.keys()].sort()
  return {
    features,
    documents: new Map(
      ids.flatMap((id) => {
        const document = documents.get(id)
        return document === undefined ? [] : [[id, document] as const]
      }),
    ),
  }
}
