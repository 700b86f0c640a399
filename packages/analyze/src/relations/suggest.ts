import type { Relation } from '../model/analysis.ts'
import { relationRules, type RuleName } from './rules.ts'

/** What words two sentences share can add to the score of a place, at most. */
const OVERLAP_BONUS = 0.25

/** What is taken off where the author would argue for a view that he only reports. */
const OTHERS_VIEW = 0.15

/** What is taken off where the claim is itself a premise: reasons side by side are commoner than chains. */
const ALSO_PREMISE = 0.1

/** A relation by a rule, with the words of the text that suggest it and the similarity of both ends. */
export const suggest = (
  name: RuleName,
  ends: { readonly from: { readonly index: number }; readonly to: { readonly index: number } },
  details: {
    readonly words?: string
    readonly similarity?: number
    readonly othersView?: boolean
    readonly alsoPremise?: boolean
  } = {},
): Relation => {
  const { relation, cue, score } = relationRules[name]
  const { words = '', similarity = 0, othersView = false, alsoPremise = false } = details
  const cost = (othersView ? OTHERS_VIEW : 0) + (alsoPremise ? ALSO_PREMISE : 0)
  const sure = Math.max(0, score + OVERLAP_BONUS * similarity - cost)
  return {
    from: ends.from.index,
    to: ends.to.index,
    relation,
    cue: cue.replace('WORD', () => words),
    score: Math.round(sure * 1000) / 1000,
  }
}
