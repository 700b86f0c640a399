import { compareCodeUnits } from '@contend/ingest'
import type { Relation } from '../model/analysis.ts'

/** Relations out of one sentence, at most. */
const MOST_OUT = 3
/** A second relation of one sentence must be that sure; the first may be any. */
const SURE = 0.5
/** A chain of support longer than this is not followed further, and not made longer. */
const LONGEST_CHAIN = 1000

const distance = ({ from, to }: Relation): number => Math.abs(from - to)

/** The surest first, then the nearest. */
const bestFirst = (a: Relation, b: Relation): number =>
  b.score - a.score ||
  distance(a) - distance(b) ||
  a.from - b.from ||
  a.to - b.to ||
  compareCodeUnits(a.cue, b.cue)

const inOrder = (a: Relation, b: Relation): number =>
  a.from - b.from || b.score - a.score || a.to - b.to

const listOf = (map: Map<number, number[]>, key: number): number[] => {
  const known = map.get(key)
  if (known !== undefined) return known
  const made: number[] = []
  map.set(key, made)
  return made
}

/** Whether support runs from a sentence to another, or so far that nobody could tell. */
const reaches = (supports: Map<number, number[]>, from: number, to: number): boolean => {
  const seen = new Set([from])
  const open = [from]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === to || seen.size > LONGEST_CHAIN) return true
    for (const further of supports.get(next) ?? []) {
      if (seen.has(further)) continue
      seen.add(further)
      open.push(further)
    }
  }
  return false
}

/**
 * Of all suggestions the ones that stand: the best first, one between any two sentences, none from a
 * sentence to itself, no circle of support, three out of a sentence at most and all but the first of
 * them sure. In text order of the sentences they come from, then by score.
 */
export const chooseRelations = (suggested: readonly Relation[]): readonly Relation[] => {
  const chosen: Relation[] = []
  const pairs = new Set<string>()
  const out = new Map<number, number>()
  const supports = new Map<number, number[]>()
  for (const relation of suggested.toSorted(bestFirst)) {
    const { from, to, score } = relation
    const pair = `${String(Math.min(from, to))} ${String(Math.max(from, to))}`
    const already = out.get(from) ?? 0
    if (from === to || pairs.has(pair)) continue
    if (already >= MOST_OUT || (already > 0 && score < SURE)) continue
    if (relation.relation === 'support') {
      if (reaches(supports, to, from)) continue
      listOf(supports, from).push(to)
    }
    pairs.add(pair)
    out.set(from, already + 1)
    chosen.push(relation)
  }
  return chosen.sort(inOrder)
}
