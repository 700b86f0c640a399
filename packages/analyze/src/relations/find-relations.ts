import type { CueContext } from '../claims/cue.ts'
import type { Relation } from '../model/analysis.ts'
import type { Sentence } from '../model/sentence.ts'
import type { Stance } from '../model/stance.ts'
import { claimBelowOpening, premiseSupport, rejectedGround } from './adjacent-support.ts'
import { isHeading, isTarget, unitsOf, type ArgumentUnit } from './argument-unit.ts'
import { answers, concessions, contrasts } from './attacks.ts'
import { chooseRelations } from './choose-relations.ts'
import { connectiveSupport } from './connective-support.ts'
import { similarityIn } from './content-words.ts'
import type { Passage } from './passage.ts'
import { restatements, sameWords } from './rephrasings.ts'
import {
  gatheringPoints,
  headingSupport,
  leadingClaims,
  listItemSupport,
  pointSupport,
} from './structure-support.ts'

const structure = (passage: Passage): readonly Relation[] => {
  const points = gatheringPoints(passage.units)
  const leading = leadingClaims(passage.units)
  const headings = passage.units.filter((unit) => isHeading(unit) && isTarget(unit))
  return [
    ...leading.flatMap((unit) => headingSupport(passage, unit)),
    ...[...leading, ...headings].flatMap((unit) => pointSupport(passage, unit, points)),
  ]
}

const byPlace = (passage: Passage, unit: ArgumentUnit): readonly Relation[] => [
  ...premiseSupport(passage, unit),
  ...claimBelowOpening(passage, unit),
]

/**
 * The relations within a document: support, attack and rephrasing, from a sentence to a claim, each
 * with the rule of `rules.ts` that suggests it. Every rule looks at a window of neighbours, or finds
 * its candidates by an index, so that the work grows with the length of the document.
 */
export const findRelations = (
  contexts: readonly CueContext[],
  labelled: readonly Sentence[],
  stances: readonly Stance[],
): readonly Relation[] => {
  const units = unitsOf(contexts, labelled, stances)
  const passage = { units, similarity: similarityIn(units.map(({ lemmas }) => lemmas)) }
  const unitAt = new Map(units.map((unit) => [unit.index, unit]))
  const targets = new Map<number, ArgumentUnit | null>()
  /** The claim that a unit most probably supports by its place. */
  const targetOf = (unit: ArgumentUnit): ArgumentUnit | null => {
    const known = targets.get(unit.at)
    if (known !== undefined) return known
    const [best] = byPlace(passage, unit).toSorted((a, b) => b.score - a.score || a.to - b.to)
    const target = best === undefined ? null : (unitAt.get(best.to) ?? null)
    targets.set(unit.at, target)
    return target
  }
  return chooseRelations([
    ...units.flatMap((unit) => [
      ...connectiveSupport(passage, unit, targetOf),
      ...byPlace(passage, unit),
      ...rejectedGround(passage, unit),
      ...listItemSupport(passage, unit),
      ...answers(passage, unit),
      ...concessions(passage, unit),
      ...contrasts(passage, unit),
      ...restatements(passage, unit),
    ]),
    ...structure(passage),
    ...sameWords(passage),
  ])
}
