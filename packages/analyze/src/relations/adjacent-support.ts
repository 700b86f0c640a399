import type { Relation } from '../model/analysis.ts'
import { isHeading, isRejected, isReported, isTarget, type ArgumentUnit } from './argument-unit.ts'
import { openingHit } from './opening.ts'
import { inOneBlock, isOpenTo, sharedBy, type Passage } from './passage.ts'
import type { RuleName } from './rules.ts'
import { suggest } from './suggest.ts'

/** How many units around a premise its claim is looked for. */
const BACK = 8
const AHEAD = 5
/** How far the fallback looks on both sides, in the section. */
const FAR = 20

const isOpening = ({ context }: ArgumentUnit): boolean => context.place.inBlock === 0

const ruleFor = (from: ArgumentUnit, to: ArgumentUnit): RuleName => {
  if (!inOneBlock(from, to)) {
    return Math.abs(from.labels.blockIndex - to.labels.blockIndex) === 1
      ? 'premiseInNextParagraph'
      : 'premiseInSection'
  }
  if (to.at > from.at) {
    if (openingHit(to, 'discourse.result') !== null) return 'conclusionAfterReasons'
    if (to.at === from.at + 1) return 'premiseBeforeClaim'
    return to.context.place.lastInBlock ? 'premiseAboveClosing' : 'premiseInParagraph'
  }
  if (to.at === from.at - 1) return 'premiseAfterClaim'
  return isOpening(to) ? 'premiseBelowOpening' : 'premiseInParagraph'
}

const byPlace = (
  passage: Passage,
  from: ArgumentUnit,
  reach: readonly [number, number],
): Relation[] => {
  const found: Relation[] = []
  for (let at = from.at - reach[0]; at <= from.at + reach[1]; at++) {
    const to = passage.units[at]
    if (to?.section !== from.section || !isOpenTo(from, to)) continue
    const similarity = sharedBy(passage, from, to)
    const othersView = isReported(to) && !isReported(from)
    const alsoPremise = to.labels.premise === true
    found.push(suggest(ruleFor(from, to), { from, to }, { similarity, othersView, alsoPremise }))
  }
  return found
}

/** The nearest unit that a test holds for, within the section. */
const nearest = (
  { units }: Passage,
  from: ArgumentUnit,
  test: (unit: ArgumentUnit) => boolean,
): ArgumentUnit | null => {
  for (let distance = 1; distance <= FAR; distance++) {
    for (const at of [from.at - distance, from.at + distance]) {
      const unit = units[at]
      if (unit?.section === from.section && test(unit)) return unit
    }
  }
  return null
}

/**
 * The claims a premise may be there for, by where they stand: in its paragraph and around, else the
 * nearest one of its section, the heading over it last.
 */
export const premiseSupport = (passage: Passage, from: ArgumentUnit): readonly Relation[] => {
  if (from.labels.premise !== true || isHeading(from)) return []
  const near = byPlace(passage, from, [BACK, AHEAD])
  if (near.length > 0) return near
  const far = nearest(passage, from, (unit) => isOpenTo(from, unit))
  if (far !== null) return [suggest('premiseInSection', { from, to: far })]
  const heading = from.heading === null ? undefined : passage.units[from.heading]
  if (heading !== undefined && isTarget(heading) && !isRejected(from)) {
    return [suggest('headingOverSection', { from, to: heading })]
  }
  return []
}

/** What a rejected view is up against where the section has no other claim of its side. */
export const rejectedGround = (passage: Passage, from: ArgumentUnit): readonly Relation[] => {
  if (!isRejected(from) || from.labels.premise !== true) return []
  const claim = nearest(passage, from, (unit) => isTarget(unit) && !isRejected(unit))
  return claim === null ? [] : [suggest('rejectedGround', { from, to: claim })]
}

/** Least similarity at which a later claim of a paragraph is taken to spell out the first. */
const SPELLS_OUT = 0.1

/** A claim under the opening claim of its paragraph, if it shares words with it. */
export const claimBelowOpening = (passage: Passage, from: ArgumentUnit): readonly Relation[] => {
  if (!isTarget(from) || isHeading(from) || isOpening(from)) return []
  const opening = passage.units[from.at - from.context.place.inBlock]
  if (opening === undefined || !inOneBlock(opening, from) || !isOpenTo(from, opening)) return []
  const similarity = sharedBy(passage, from, opening)
  return similarity < SPELLS_OUT
    ? []
    : [suggest('claimBelowOpening', { from, to: opening }, { similarity })]
}
