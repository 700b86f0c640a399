import type { DocumentAnalysis } from '../model/analysis.ts'
import type { Frame } from '../model/comparison.ts'
import { createTallier } from '../profile/tally-of.ts'
import type { DocumentTally, Tally } from '../profile/tally.ts'
import type { Steps } from './steps.ts'

/**
 * The tally of documents, the same as that of each of them merged. Features get their numbers as they turn up
 * and are put in order at the end, so that no more than one document has names of its own at a time.
 */
export function* tallyAll(
  analyses: Iterable<DocumentAnalysis>,
  frame: Pick<Frame, 'categories'>,
): Steps<Tally> {
  const tally = createTallier(frame)
  const numbers = new Map<string, number>()
  const found = new Map<string, DocumentTally>()
  const renumber = ({ cells }: DocumentTally, to: Uint32Array): void => {
    for (let at = 1; at < cells.length; at += 3) cells[at] = to[cells[at] ?? 0] ?? 0
  }
  for (const analysis of analyses) {
    yield
    const { features, documents } = tally(analysis)
    const to = Uint32Array.from(features, (feature) => {
      const number = numbers.get(feature) ?? numbers.size
      numbers.set(feature, number)
      return number
    })
    for (const [id, document] of documents) {
      renumber(document, to)
      found.set(id, document)
    }
  }
  const features = [...numbers.keys()].sort()
  const places = new Map(features.map((feature, place) => [feature, place]))
  const to = Uint32Array.from(numbers.keys(), (feature) => places.get(feature) ?? 0)
  for (const document of found.values()) renumber(document, to)
  return { features, documents: new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1))) }
}
