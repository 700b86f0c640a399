const FARTHEST = 3

/** Edits (insert, delete, replace, swap neighbours) between two words. */
const distance = (a: string, b: string): number => {
  let older: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let best = Math.min(substitution, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (older[j - 2] ?? 0) + 1)
      }
      row.push(best)
    }
    older = previous
    previous = row
  }
  return previous[b.length] ?? 0
}

/**
 * The name that was probably meant: the nearest of `names` within three edits and less than half the
 * length of `name`, the first of equals; `null` when none is that near.
 */
export const nearestName = (name: string, names: readonly string[]): string | null => {
  const wanted = name.slice(0, 100).toLowerCase()
  let best: string | null = null
  let least = Math.min(FARTHEST, Math.max(1, Math.floor(wanted.length / 2))) + 1
  for (const candidate of names) {
    if (Math.abs(candidate.length - wanted.length) >= least) continue
    const edits = distance(wanted, candidate.toLowerCase())
    if (edits >= least) continue
    best = candidate
    least = edits
  }
  return best
}

/** ` Did you mean "x"?`, or nothing when no name is near. */
export const didYouMean = (name: string, names: readonly string[]): string => {
  const nearest = nearestName(name, names)
  return nearest === null ? '' : ` Did you mean "${nearest}"?`
}
