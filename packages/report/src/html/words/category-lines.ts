import type { ShownLine } from '../../kwic/shown-line.ts'
import type { ReportModel } from '../report-model.ts'
import { createPlacesIn, linesOf, type Place } from './places-in.ts'
import type { PlaceRef } from './word-index.ts'

/** Places of a category, `LEXICON.CATEGORY`, whose lines are wanted. */
export interface WantedLines {
  readonly category: string
  readonly places: readonly PlaceRef[]
}

interface Wanted {
  readonly category: string
  readonly ref: PlaceRef
}

const byDocument = (wanted: readonly WantedLines[]): ReadonlyMap<number, readonly Wanted[]> => {
  const found = new Map<number, Wanted[]>()
  for (const { category, places } of wanted) {
    for (const ref of new Set(places)) {
      const known = found.get(ref.document)
      if (known === undefined) found.set(ref.document, [{ category, ref }])
      else known.push({ category, ref })
    }
  }
  return found
}

/** The lines of places of several categories, made in one walk over the documents that have any. */
export const linesOfCategories = (
  { entries, comparison }: ReportModel,
  wanted: readonly WantedLines[],
): ReadonlyMap<PlaceRef, ShownLine> => {
  const placesIn = createPlacesIn(comparison.frame)
  const lines = new Map<PlaceRef, ShownLine>()
  const documents = [...byDocument(wanted)].sort(([a], [b]) => a - b)
  for (const [document, ofDocument] of documents) {
    const analysis = entries[document]?.analysis
    if (analysis === undefined) continue
    const found = placesIn(analysis)
    const there = ofDocument.flatMap(({ category, ref }): (readonly [PlaceRef, Place])[] => {
      const place = found.get(category)?.[ref.place]
      return place === undefined ? [] : [[ref, place]]
    })
    const made = linesOf(
      analysis,
      there.map(([, place]) => place),
    )
    for (const [at, line] of made.entries()) {
      const ref = there[at]?.[0]
      if (ref !== undefined) lines.set(ref, line)
    }
  }
  return lines
}
