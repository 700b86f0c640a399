import type { DocumentAnalysis, Sentence } from '@contend/analyze'

/** A claim with its place among the claims of its document, 1 = highest score. */
export interface RankedClaim {
  readonly analysis: DocumentAnalysis
  readonly sentence: Sentence
  readonly rank: number
}

/** Whether a sentence is a claim of its text: one in a caption or summary line of metadata repeats the text. */
export const isCountedClaim = ({ claim, block }: Sentence): boolean =>
  claim === true && block !== 'caption'

/** The claims of a document, highest score first, ties in text order. */
export const rankedClaims = (analysis: DocumentAnalysis): readonly RankedClaim[] =>
  analysis.sentences
    .filter(isCountedClaim)
    .sort((a, b) => (b.claimScore ?? 0) - (a.claimScore ?? 0) || a.index - b.index)
    .map((sentence, place) => ({ analysis, sentence, rank: place + 1 }))

/** Identifier of a claim across documents. */
export const claimId = (documentId: string, sentence: number): string =>
  `${documentId}#${String(sentence)}`

/** The best of many, and how many there are. */
export interface Best<Item> {
  /** In the order given; of equals those that came first. */
  readonly best: readonly Item[]
  readonly all: number
}

/** Finds the best of those that come, without holding all of them. */
export interface BestFinder<Item> {
  readonly add: (item: Item) => void
  readonly found: () => Best<Item>
}

/** Finds at most so many. */
export const createBestFinder = <Item>(
  order: (a: Item, b: Item) => number,
  most: number,
): BestFinder<Item> => {
  let best: Item[] = []
  let all = 0
  const cut = (): void => {
    best = best.sort(order).slice(0, most)
  }
  return {
    add: (item) => {
      all += 1
      best.push(item)
      if (best.length > 4 * most) cut()
    },
    found: () => {
      cut()
      return { best: [...best], all }
    },
  }
}
