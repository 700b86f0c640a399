import type { Relation } from '../model/analysis.ts'
import { isHeading, isRejected, isTarget, type ArgumentUnit } from './argument-unit.ts'
import { openingHit, wordsOf } from './opening.ts'
import { claimBefore, type Passage } from './passage.ts'
import { reversals, sidesOf } from './polarity.ts'
import { suggest } from './suggest.ts'

/** From this similarity on two claims say the same in other words; announced summaries need less. */
const SAME_WORDS = 0.5
const SAME_IN_SUMMARY = 0.35
/** Fewer shared content words than this are the subject, not the statement. */
const LEAST_SHARED = 3
/** A word of more claims than this is too common to look for a restatement by. */
const COMMON = 30

/** "In other words, …": the claim before, said again. */
export const restatements = (passage: Passage, unit: ArgumentUnit): readonly Relation[] => {
  if (isHeading(unit) || unit.labels.question === true) return []
  const hit = openingHit(unit, 'discourse.restatement')
  const claim = hit === null ? null : claimBefore(passage, unit)
  return hit === null || claim === null
    ? []
    : [suggest('restatement', { from: unit, to: claim }, { words: wordsOf(unit, hit) })]
}

const sharedCount = (a: ArgumentUnit, b: ArgumentUnit): number =>
  [...a.lemmas].filter((lemma) => b.lemmas.has(lemma)).length

/** Later claims that say an earlier one again, found by the words they share. */
export const sameWords = ({ units, similarity }: Passage): readonly Relation[] => {
  const claims = units.filter((unit) => isTarget(unit) && !isRejected(unit))
  const seen = new Map<string, ArgumentUnit[]>()
  return claims.flatMap((later) => {
    const candidates = new Set<ArgumentUnit>()
    for (const lemma of later.lemmas) {
      const earlier = seen.get(lemma) ?? []
      if (earlier.length > COMMON) continue
      for (const unit of earlier) candidates.add(unit)
      earlier.push(later)
      seen.set(lemma, earlier)
    }
    const least = openingHit(later, 'discourse.summary') === null ? SAME_WORDS : SAME_IN_SUMMARY
    return [...candidates].flatMap((earlier) => {
      const value = similarity.between(later.lemmas, earlier.lemmas)
      if (value < least || sharedCount(later, earlier) < LEAST_SHARED) return []
      if (reversals(later) !== reversals(earlier) || sidesOf(later, earlier) === 'opposite')
        return []
      return [suggest('sameWords', { from: later, to: earlier }, { similarity: value })]
    })
  })
}
