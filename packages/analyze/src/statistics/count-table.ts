/** What was counted in one sentence, in whole numbers. */
export interface SentenceCounts {
  readonly words: number
  /** Occurrences by feature; features that do not occur are left out. */
  readonly counts: ReadonlyMap<string, number>
}

/**
 * Counts by document and sentence: all that groups of documents are compared by. Merging unites documents
 * and sentences and adds up the counts of the same one, so any partition of the text, in any order, gives
 * the same table.
 */
export type CountTable = ReadonlyMap<string, ReadonlyMap<number, SentenceCounts>>

const addInto = (sums: Map<string, number>, counts: ReadonlyMap<string, number>): void => {
  for (const [feature, count] of counts) sums.set(feature, (sums.get(feature) ?? 0) + count)
}

interface Sums {
  words: number
  readonly counts: Map<string, number>
}

/** The table of all of them together; of none, the empty one. Time is the size of the tables. */
export const mergeCounts = (tables: readonly CountTable[]): CountTable => {
  const merged = new Map<string, Map<number, Sums>>()
  for (const table of tables) {
    for (const [document, sentences] of table) {
      const known = merged.get(document) ?? new Map<number, Sums>()
      merged.set(document, known)
      for (const [number, { words, counts }] of sentences) {
        const sums = known.get(number) ?? { words: 0, counts: new Map<string, number>() }
        known.set(number, sums)
        sums.words += words
        addInto(sums.counts, counts)
      }
    }
  }
  return merged
}

/** One document of a table, with its sums. */
export interface CountedDocument extends SentenceCounts {
  readonly id: string
  /** In the order of their numbers. */
  readonly sentences: readonly SentenceCounts[]
}

/** The documents of a table in code-unit order of their identifiers. */
export const countedDocuments = (table: CountTable): readonly CountedDocument[] =>
  [...table.keys()].sort().map((id) => {
    const sentences = [...(table.get(id) ?? [])]
      .sort(([one], [other]) => one - other)
      .map(([, sentence]) => sentence)
    const counts = new Map<string, number>()
    for (const sentence of sentences) addInto(counts, sentence.counts)
    const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0)
    return { id, sentences, words, counts }
  })
