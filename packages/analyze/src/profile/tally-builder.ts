import {
  createCellPacker,
  packTriples,
  triplesOf,
  type CellRange,
  type CellTriples,
} from './cells.ts'
import type { DocumentTally, Tally } from './tally.ts'

/** What was counted in one document. */
export interface FeatureCounts {
  /** In the order they turn up. */
  readonly features: readonly string[]
  /** By numbers into the features. */
  readonly cells: CellTriples
}

/** Puts a tally together, a document after the other. */
export interface TallyBuilder {
  /** Where a document was added before under the identifier, this one counts. */
  readonly add: (id: string, of: Omit<DocumentTally, 'cells'>, counts: FeatureCounts) => void
  /** The tally of all that were added. */
  readonly tally: () => Tally
}

/** Gives room for so many bytes. */
export type MakeRoom = (bytes: number) => Uint8Array

const ownRoom: MakeRoom = (bytes) => new Uint8Array(bytes)

/**
 * Features get their numbers as they turn up and are put in order at the end, so that no more than one document has names
 * of its own at a time.
 *
 * @param makeRoom for what was counted in all documents; default: in memory of this thread
 */
export const createTallyBuilder = (makeRoom: MakeRoom = ownRoom): TallyBuilder => {
  const numbers = new Map<string, number>()
  const found = new Map<string, Omit<DocumentTally, 'cells'> & { readonly range: CellRange }>()
  const packer = createCellPacker()
  return {
    add: (id, { language, labelled }, { features, cells }) => {
      const to = Uint32Array.from(features, (feature) => {
        const number = numbers.get(feature) ?? numbers.size
        numbers.set(feature, number)
        return number
      })
      const range = packTriples(packer, cells, (feature) => to[feature] ?? 0)
      found.set(id, { language, labelled, range })
    },
    tally: () => {
      const features = [...numbers.keys()].sort()
      const places = new Map(features.map((feature, place) => [feature, place]))
      const to = Uint32Array.from(numbers.keys(), (feature) => places.get(feature) ?? 0)
      const ordered = createCellPacker()
      const documents = [...found]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, { language, labelled, range }]) => {
          const triples = triplesOf(packer.bytes().subarray(range.from, range.to))
          const place = packTriples(ordered, triples, (feature) => to[feature] ?? 0)
          return { id, language, labelled, place }
        })
      const bytes = ordered.bytes()
      const kept = makeRoom(bytes.length)
      kept.set(bytes)
      return {
        features,
        documents: new Map(
          documents.map(({ id, language, labelled, place }) => [
            id,
            { language, labelled, cells: kept.subarray(place.from, place.to) },
          ]),
        ),
      }
    },
  }
}
