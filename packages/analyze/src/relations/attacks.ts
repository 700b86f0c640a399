import type { Relation } from '../model/analysis.ts'
import { isHeading, isOwn, isRejected, isTarget, type ArgumentUnit } from './argument-unit.ts'
import { openingHit, wordsOf } from './opening.ts'
import { inOneBlock, sharedBy, type Passage } from './passage.ts'
import { denies, sidesOf } from './polarity.ts'
import { suggest } from './suggest.ts'

/** How many units behind a view or concession its answer may stand. */
const ANSWER_REACH = 3
/** Two claims in contrast must be about the same thing to that degree to oppose each other. */
const SAME_THING = 0.12

const contrastOf = (unit: ArgumentUnit): string | null => {
  const hit = openingHit(unit, 'discourse.contrast', 2)
  return hit === null ? null : wordsOf(unit, hit)
}

/** "They mean well, but they are late": the answer grants something first. */
const contrastWithin = (unit: ArgumentUnit): string | null => {
  const hit = unit.context.sentence.lexical
    .argument('discourse.contrast')
    .find(({ tokenStart }) => unit.context.sentence.tokens[tokenStart]?.key === 'but')
  return hit === undefined ? null : wordsOf(unit, hit)
}

/** The units right behind one, in its section, as far as an answer may stand. */
const following = ({ units }: Passage, from: ArgumentUnit): readonly ArgumentUnit[] =>
  units
    .slice(from.at + 1, from.at + 1 + ANSWER_REACH)
    .filter(({ section }) => section === from.section)

/** "Some say …. But …": the author's answer attacks the view that was reported. */
export const answers = (passage: Passage, view: ArgumentUnit): readonly Relation[] => {
  if (isOwn(view) || !isTarget(view) || isHeading(view)) return []
  const [next, ...later] = following(passage, view)
  if (next !== undefined && isOwn(next)) {
    const words = contrastOf(next) ?? contrastWithin(next)
    if (words !== null)
      return [suggest('reportedThenContrast', { from: next, to: view }, { words })]
    if (isRejected(view) && view.labels.rules.attitude === 'rejecting-reply') {
      return [suggest('rebuttal', { from: next, to: view })]
    }
  }
  const answer = later.find((unit) => isOwn(unit) && contrastOf(unit) !== null)
  if (answer === undefined || !inOneBlock(answer, view)) return []
  const words = contrastOf(answer) ?? ''
  return [suggest('reportedThenContrast', { from: answer, to: view }, { words })]
}

/** "Granted, …. But …": what is granted attacks the claim that keeps the upper hand. */
export const concessions = (passage: Passage, granted: ArgumentUnit): readonly Relation[] => {
  const hit = openingHit(granted, 'discourse.concession')
  if (hit === null || isHeading(granted) || granted.labels.question === true) return []
  // "Although it rains, we go": both sides are in the sentence.
  const within = granted.context.sentence.lexical.argument('discourse.contrast')
  if (within.some(({ start }) => start > hit.end)) return []
  if (SUBORDINATORS.has(wordsOf(granted, hit))) return []
  const words = wordsOf(granted, hit)
  let met = false
  for (const unit of following(passage, granted)) {
    if (unit.at > granted.at + 1 && !inOneBlock(unit, granted)) break
    met ||= contrastOf(unit) !== null
    if (!met) continue
    if (isTarget(unit) && !isHeading(unit) && !isRejected(unit)) {
      return [suggest('concession', { from: granted, to: unit }, { words })]
    }
  }
  return []
}

/** They bind what is granted to a main clause in the same sentence. */
const SUBORDINATORS = new Set(
  'although,though,even though,even if,albeit,while,whilst,whereas,despite,despite the fact that,in spite of,much as'.split(
    ',',
  ),
)

/** "However, …" between two claims of the author that cannot both stand as they are. */
export const contrasts = (passage: Passage, unit: ArgumentUnit): readonly Relation[] => {
  const words = contrastOf(unit)
  if (words === null || !isTarget(unit) || isHeading(unit) || !isOwn(unit)) return []
  for (let at = unit.at - 1; at >= Math.max(0, unit.at - 2); at--) {
    const before = passage.units[at]
    if (before?.section !== unit.section || isHeading(before)) break
    if (!isTarget(before) || !isOwn(before)) continue
    const sides = sidesOf(unit, before)
    if (sides === 'opposite') {
      return [suggest('contrastOfSides', { from: unit, to: before }, { words })]
    }
    const similarity = sharedBy(passage, unit, before)
    if (sides === 'unknown' && denies(unit) !== denies(before) && similarity >= SAME_THING) {
      return [suggest('contrastOfPolarity', { from: unit, to: before }, { words, similarity })]
    }
    return []
  }
  return []
}
