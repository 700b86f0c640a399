const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/**
 * A measure for `permutationTest`: for each feature |a/n1 − c/n2|, how far the rates of a group and of the
 * other documents are apart, per word. `counts` holds the occurrences of each feature in each document,
 * `sizes` the words of each document. `null` where a side has no words.
 */
export const rateDifferences = (
  counts: readonly (readonly number[])[],
  sizes: readonly number[],
): ((members: readonly number[]) => readonly (number | null)[]) => {
  const words = total(sizes)
  const totals = counts.map(total)
  return (members) => {
    const n1 = total(members.map((at) => sizes[at] ?? 0))
    const n2 = words - n1
    return counts.map((byDocument, feature) => {
      if (n1 === 0 || n2 === 0) return null
      const a = total(members.map((at) => byDocument[at] ?? 0))
      return Math.abs(a / n1 - ((totals[feature] ?? 0) - a) / n2)
    })
  }
}
