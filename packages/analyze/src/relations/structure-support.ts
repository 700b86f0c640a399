import type { Relation } from '../model/analysis.ts'
import { isHeading, isRejected, isTarget, type ArgumentUnit } from './argument-unit.ts'
import { openingHit } from './opening.ts'
import { isOpenTo, sharedBy, type Passage } from './passage.ts'
import { suggest } from './suggest.ts'

/** Least similarity of a paragraph's claim to the title or summary it is taken to argue for. */
const ON_THE_POINT = 0.12

/** An item of a list spells out what stands before the list, if that is a claim. */
export const listItemSupport = (passage: Passage, from: ArgumentUnit): readonly Relation[] => {
  const { claim, premise } = from.labels
  if (from.leadIn === null || (claim !== true && premise !== true)) return []
  const lead = passage.units[from.leadIn]
  if (lead === undefined || isHeading(lead) || lead.section !== from.section) return []
  if (!isOpenTo(from, lead)) return []
  const similarity = sharedBy(passage, from, lead)
  return [suggest('listItem', { from, to: lead }, { similarity })]
}

/** The claims that stand for their block: the first of each, of the author's side. */
export const leadingClaims = (units: readonly ArgumentUnit[]): readonly ArgumentUnit[] => {
  const seen = new Set<number>()
  return units.filter((unit) => {
    const { blockIndex } = unit.labels
    if (isHeading(unit) || !isTarget(unit) || isRejected(unit) || seen.has(blockIndex)) return false
    seen.add(blockIndex)
    return true
  })
}

/** The claim that leads a block argues for the heading over it, if that asserts something. */
export const headingSupport = (passage: Passage, from: ArgumentUnit): readonly Relation[] => {
  const heading = from.heading === null ? undefined : passage.units[from.heading]
  if (heading?.labels.block !== 'heading' || !isTarget(heading)) return []
  const similarity = sharedBy(passage, from, heading)
  return [suggest('headingOverSection', { from, to: heading }, { similarity })]
}

/** Titles that assert, and claims that announce themselves as summary: few in any text. */
const MOST_POINTS = 8

const isSummary = (unit: ArgumentUnit): boolean =>
  !isHeading(unit) && openingHit(unit, 'discourse.summary') !== null

/** The sentences of a document that gather its points: titles, and summaries with their place. */
export const gatheringPoints = (units: readonly ArgumentUnit[]): readonly ArgumentUnit[] => {
  const points = units.filter(
    (unit) =>
      isTarget(unit) && !isRejected(unit) && (unit.labels.block === 'title' || isSummary(unit)),
  )
  return points.length <= MOST_POINTS
    ? points
    : [...points.slice(0, MOST_POINTS / 2), ...points.slice(-MOST_POINTS / 2)]
}

/** A leading claim or asserting heading argues for the title, and for a summary that comes later. */
export const pointSupport = (
  passage: Passage,
  from: ArgumentUnit,
  points: readonly ArgumentUnit[],
): readonly Relation[] =>
  points.flatMap((to) => {
    const isTitle = to.labels.block === 'title'
    if (to === from || (!isTitle && to.at < from.at)) return []
    const similarity = sharedBy(passage, from, to)
    if (similarity < ON_THE_POINT) return []
    return [suggest(isTitle ? 'titleOverText' : 'summaryOfText', { from, to }, { similarity })]
  })
