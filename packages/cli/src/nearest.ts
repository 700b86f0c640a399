/** Number of insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`. */
export const editDistance = (a: string, b: string): number => {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1]
      const swapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
      )
    }
    beforeLast = last
    last = current
  }
  return last[b.length] ?? 0
}

/**
 * The name that was probably meant: at most a third of its letters off, or the one name that begins so.
 * `null` when none is near.
 */
export const nearest = (name: string, names: readonly string[]): string | null => {
  const folded = name.toLowerCase()
  const ranked = names
    .map((candidate) => ({ candidate, distance: editDistance(folded, candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(candidate.length / 3)))
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
  const begun = names.filter((candidate) => candidate.toLowerCase().startsWith(folded))
  return ranked[0]?.candidate ?? (folded !== '' && begun.length === 1 ? (begun[0] ?? null) : null)
}

/** `Did you mean "…"?`, or the names to choose from where none is near and they are few. */
export const suggestion = (name: string, names: readonly string[]): string => {
  const near = nearest(name, names)
  if (near !== null) return `Did you mean "${near}"?`
  return names.length > 0 && names.length <= 20 ? `There is: ${names.join(', ')}.` : ''
}
