import { addRow, sumRows, type SparseRows } from './count-matrix.ts'

/**
 * A measure for `permutationTest`: for each feature |a/n1 − c/n2|, how far the rates of a group and of the
 * other documents are apart. `counts` holds a row of feature counts for each document, `sizes` the words of
 * each document. NaN where a side has no words. The array is used again.
 */
export const rateDifferences = (
  counts: SparseRows,
  sizes: readonly number[],
): ((members: readonly number[]) => Float64Array) => {
  const words = sizes.reduce((sum, size) => sum + size, 0)
  const totals = sumRows(counts, [...sizes.keys()])
  const sums = new Float64Array(counts.width)
  return (members) => {
    sums.fill(0)
    let n1 = 0
    for (const member of members) {
      n1 += sizes[member] ?? 0
      addRow(counts, member, sums)
    }
    const n2 = words - n1
    // |a/n1 − c/n2| with one division for all: (a n2 − c n1) = a words − t n1, t being the total.
    const scale = n1 === 0 || n2 === 0 ? NaN : 1 / (n1 * n2)
    for (let feature = 0; feature < sums.length; feature++) {
      sums[feature] = Math.abs((sums[feature] ?? 0) * words - (totals[feature] ?? 0) * n1) * scale
    }
    return sums
  }
}
