import { triplesOf } from './cells.ts'
import { createTallyBuilder } from './tally-builder.ts'
import type { Tally } from './tally.ts'

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
  const { add, tally } = createTallyBuilder()
  for (const { features, documents } of tallies) {
    for (const [id, document] of documents) {
      add(id, document, { features, cells: triplesOf(document.cells) })
    }
  }
  return tally()
}
