import { sparseRows } from '../statistics/count-matrix.ts'
import { rateDifferences } from '../statistics/rate-differences.ts'

/** `rateDifferences` of counts by feature (outer) and document (inner). */
export const denseDifferences = (
  counts: readonly (readonly number[])[],
  sizes: readonly number[],
): ReturnType<typeof rateDifferences> => {
  const rows = sizes.map((_, document) =>
    counts.flatMap((byDocument, feature) => [feature, byDocument[document] ?? 0]),
  )
  return rateDifferences(sparseRows(rows, counts.length), sizes)
}
