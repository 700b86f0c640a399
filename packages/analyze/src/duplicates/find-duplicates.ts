import type { Document } from '@contend/ingest'
import type { Duplicate } from '../model/duplicate.ts'
import { fewestShared } from './min-hash.ts'
import type { WordKeys } from './word-keys.ts'
import { resemblance, shinglesOf, type Shingles, type Worded } from './word-shingles.ts'

/** From this share of common runs on, of those that either has, a document repeats another. */
const leastResemblance = 0.8

/** Below so many words two documents can be alike by chance, and only the same words count. */
const fewestWords = 30

/** Originals that are laid beside a document, those with the most keys in common first. */
const mostCandidates = 20

type Source = Worded & Pick<Document, 'id'>

/** Positions of the originals that share enough keys, the likeliest first, then in path order. */
const candidatesOf = (
  keys: readonly number[],
  originals: readonly ReadonlyMap<number, readonly number[]>[],
): readonly number[] => {
  const shared = new Map<number, number>()
  for (const [band, key] of keys.entries()) {
    for (const at of originals[band]?.get(key) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
  }
  return [...shared]
    .filter(([, keysShared]) => keysShared >= fewestShared)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, mostCandidates)
    .map(([at]) => at)
}

/** The document as a repetition of the original, or `null` where it is too little alike. */
const repetition = (
  { id, shingles }: { readonly id: string; readonly shingles: Shingles },
  original: Source,
): Duplicate | null => {
  const before = shinglesOf(original)
  const exact = before.whole === shingles.whole && before.words === shingles.words
  if (!exact && Math.min(before.words, shingles.words) < fewestWords) return null
  const { shared, either } = resemblance(before, shingles)
  if (shared < leastResemblance * either) return null
  return { document: id, original: original.id, kind: exact ? 'exact' : 'near', shared, either }
}

const repetitions = (
  document: Source,
  candidates: readonly { readonly document: Source }[],
): readonly Duplicate[] => {
  const suspect = { id: document.id, shingles: shinglesOf(document) }
  return candidates.flatMap((original) => repetition(suspect, original.document) ?? [])
}

const likest = (found: readonly Duplicate[]): Duplicate | null =>
  found.reduce<Duplicate | null>(
    (best, each) =>
      best === null || each.shared * best.either > best.shared * each.either ? each : best,
    null,
  )

/**
 * Documents that repeat an earlier one. The first of its kind in path order is the original and all
 * others point at it, never at each other, so that every figure is one of two documents that can be
 * laid side by side. Documents without words repeat nothing. Only keys are kept of each original; the
 * words of both are read again for what is likely to repeat it.
 *
 * @param wordKeys the keys of a document: those of `wordKeysOf`
 */
export const findDuplicates = <Analysis extends { readonly document: Source }>(
  analyses: readonly Analysis[],
  wordKeys: (analysis: Analysis) => WordKeys,
): readonly Duplicate[] => {
  const originals: Map<number, number[]>[] = []
  return analyses.flatMap((analysis, position) => {
    const { words, keys } = wordKeys(analysis)
    if (words === 0) return []
    const candidates = candidatesOf(keys, originals).flatMap((at) => analyses[at] ?? [])
    const found = candidates.length === 0 ? [] : repetitions(analysis.document, candidates)
    const duplicate = likest(found)
    if (duplicate !== null) return [duplicate]
    for (const [band, key] of keys.entries()) {
      const ofBand = (originals[band] ??= new Map<number, number[]>())
      const sharing = ofBand.get(key)
      if (sharing === undefined) ofBand.set(key, [position])
      else sharing.push(position)
    }
    return []
  })
}
