import { distance } from 'fastest-levenshtein'

const FARTHEST = 3

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
