import type { CategoryInfo } from '@contend/analyze'
import { linesAt, placesOfHits } from '@contend/analyze/results'
import { shownLine, type ShownLine } from '../../kwic/shown-line.ts'
import type { ReportModel } from '../report-model.ts'
import type { PlaceRef } from './category-places.ts'
import type { CategoryHits, WordIndex } from './word-index.ts'

/** Words of context to each side: some 60 characters. */
const contextWords = 10

const byDocument = (chosen: readonly PlaceRef[]): ReadonlyMap<number, readonly number[]> => {
  const found = new Map<number, number[]>()
  for (const { document, place } of chosen) {
    const known = found.get(document)
    if (known === undefined) found.set(document, [place])
    else known.push(place)
  }
  return found
}

/** Makes the lines of chosen places of a category, in the same order. @param chosen in the order of documents */
export const categoryLines = (
  model: ReportModel,
  index: WordIndex,
  info: CategoryInfo,
): ((chosen: readonly PlaceRef[]) => readonly ShownLine[]) => {
  const hitsIn = new Map<number, CategoryHits>(
    index.hitsOf(`${info.lexicon}.${info.category}`).map((each) => [each.document, each]),
  )
  return (chosen) =>
    [...byDocument(chosen)].flatMap(([document, wanted]) => {
      const analysis = model.entries[document]?.analysis
      if (analysis === undefined) return []
      const hits = hitsIn.get(document)?.hits ?? []
      const places = placesOfHits(hits.flatMap((hit) => analysis.hits[hit] ?? []))
      return linesAt(
        analysis,
        wanted.flatMap((place) => places[place] ?? []),
        contextWords,
      ).map((line) => shownLine(line))
    })
}
