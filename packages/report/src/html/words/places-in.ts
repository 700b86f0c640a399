import type { DocumentAnalysis, Frame, Hit } from '@contend/analyze'
import { linesAt, ownLexicon, placesOfHits, withParents } from '@contend/analyze/results'
import { shownLine, type ShownLine } from '../../kwic/shown-line.ts'

/** Words of context to each side: some 60 characters. */
const contextWords = 10

/** A stretch of a document where a category has hits. */
export type Place = Parameters<typeof linesAt>[1][number]

/** The places of a document by category, in text order. */
export type PlacesIn = (analysis: DocumentAnalysis) => ReadonlyMap<string, readonly Place[]>

/** Finds the places of the reported categories of a frame, `LEXICON.CATEGORY`: those of what is below them too. */
export const createPlacesIn = ({ categories }: Pick<Frame, 'categories'>): PlacesIn => {
  const reported = new Set(
    categories
      .filter(({ lexicon }) => lexicon !== ownLexicon)
      .map(({ lexicon, category }) => `${lexicon}.${category}`),
  )
  const parents = new Map<string, readonly string[]>()
  const reportedOf = ({ lexicon, category }: Hit): readonly string[] => {
    const name = `${lexicon}.${category}`
    const known = parents.get(name)
    if (known !== undefined) return known
    const found = withParents(category)
      .map((parent) => `${lexicon}.${parent}`)
      .filter((parent) => reported.has(parent))
    parents.set(name, found)
    return found
  }
  return ({ hits }) => {
    const found = new Map<string, Hit[]>()
    for (const hit of hits) {
      for (const name of reportedOf(hit)) {
        const known = found.get(name)
        if (known === undefined) found.set(name, [hit])
        else known.push(hit)
      }
    }
    return new Map([...found].map(([name, ofCategory]) => [name, placesOfHits(ofCategory)]))
  }
}

/** The lines of places of a document as a page shows them, in the same order. */
export const linesOf = (
  analysis: DocumentAnalysis,
  places: readonly Place[],
): readonly ShownLine[] => {
  // Words are looked up block by block.
  const order = [...places.keys()].sort((a, b) => (places[a]?.start ?? 0) - (places[b]?.start ?? 0))
  const inOrder = linesAt(
    analysis,
    order.flatMap((at) => places[at] ?? []),
    contextWords,
  )
  const lines: ShownLine[] = []
  for (const [index, line] of inOrder.entries()) lines[order[index] ?? 0] = shownLine(line)
  return lines
}
