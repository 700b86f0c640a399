import type { Frame } from '../model/comparison.ts'
import { createCellPacker, visitCells, type CellRange } from './cells.ts'
import { stanceName, thesisName } from './feature-names.ts'
import { countOf } from './measures.ts'
import type { DocumentTally } from './tally.ts'

const PARTS = 10

/** A text of fewer sentences has no tenths: most would be empty. */
const FEWEST_SENTENCES = PARTS

/** Counts in each tenth of a text, by the place of the feature among those of courses; what is not there is 0. */
export type Tenths = readonly Map<number, number>[]

/** Tenths with nothing in them. */
export const noTenths = (): Tenths => Array.from({ length: PARTS }, () => new Map())

const addCount = (tenths: Tenths, tenth: number, place: number, count: number): void => {
  const counts = tenths[tenth]
  counts?.set(place, (counts.get(place) ?? 0) + count)
}

/** Adds tenths to others, tenth by tenth. */
export const addTenths = (sums: Tenths, tenths: Tenths): void => {
  for (const [tenth, counts] of tenths.entries())
    for (const [place, count] of counts) addCount(sums, tenth, place, count)
}

/** The features that courses are made of; their places are those in the list. */
export const courseFeatures = (propositions: Frame['propositions']): readonly string[] => [
  ...['sentences', 'words', 'claims', 'premises'].map(countOf),
  thesisName,
  ...propositions.flatMap(({ id }) => [stanceName(id, 'for'), stanceName(id, 'against')]),
]

/** The tenth in which the middle of each sentence falls, by the words before it. */
const tenthsOf = (words: ReadonlyMap<number, number>): ReadonlyMap<number, number> => {
  const total = [...words.values()].reduce((sum, number) => sum + number, 0)
  let before = 0
  return new Map(
    [...words].map(([sentence, number]) => {
      const middle = (before + number / 2) / total
      before += number
      return [sentence, Math.min(PARTS - 1, Math.floor(PARTS * middle))]
    }),
  )
}

/**
 * What stands in each tenth of a document, by words; `null` where it is not labelled, or has fewer than ten sentences.
 *
 * @param placeOf place of a feature of the tally among `courseFeatures`
 * @param words number of the words in the tally
 */
export const tenthsIn = (
  document: DocumentTally,
  placeOf: ReadonlyMap<number, number>,
  words: number,
): Tenths | null => {
  const { labelled, cells } = document
  if (!labelled) return null
  const wordsIn = new Map<number, number>()
  visitCells(cells, (sentence, feature, count) => {
    wordsIn.set(sentence, (wordsIn.get(sentence) ?? 0) + (feature === words ? count : 0))
  })
  if (wordsIn.size < FEWEST_SENTENCES) return null
  const tenthOf = tenthsOf(wordsIn)
  const tenths = noTenths()
  visitCells(cells, (sentence, feature, count) => {
    const place = placeOf.get(feature)
    if (place !== undefined) addCount(tenths, tenthOf.get(sentence) ?? 0, place, count)
  })
  return tenths
}

/** The tenths of many documents, packed as their sentences are. */
export interface PackedTenths {
  readonly add: (document: string, tenths: Tenths) => void
  /** In the order they were added. */
  readonly all: () => Iterable<readonly [document: string, tenths: Tenths]>
}

/** For the tenths of any number of documents. */
export const createPackedTenths = (): PackedTenths => {
  const packer = createCellPacker()
  const ranges = new Map<string, CellRange>()
  return {
    add: (document, tenths) => {
      for (const [tenth, counts] of tenths.entries()) packer.addSentence(tenth, [...counts].flat())
      ranges.set(document, packer.end())
    },
    *all() {
      for (const [document, { from, to }] of ranges) {
        const tenths = noTenths()
        const cells = packer.bytes().subarray(from, to)
        visitCells(cells, (tenth, place, count) => addCount(tenths, tenth, place, count))
        yield [document, tenths]
      }
    },
  }
}
