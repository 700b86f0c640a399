import { isEmphasised, isLinks, isListed, isMenu, isPicture, judged, proseWords } from './draft.ts'
import type { Draft, Judged } from './draft.ts'
import { isHeadingLike } from './heading-like.ts'
import type { Neighbours } from './heading-like.ts'
import type { LineRule, Place } from './line-rule.ts'
import { lineRuleFor } from './line-rules.ts'

/** Menus and buttons are short words that can also head a section or be a list item of an article. */
const onlyAtEdges: ReadonlySet<string> = new Set([
  'navigation',
  'share-button',
  'share-on',
  'sign-off',
])

/** A heading that heads a post of a thread, or states rights, is never one of the article. */
const overHeadings: ReadonlySet<string> = new Set([
  'thread-header',
  'counter',
  'licence',
  'tag-list',
])

const isWhollyQuoted = ({ surface }: Draft): boolean =>
  /^(?:"[^"]+[^"\s]"|“[^“”]+”|«[^«»]+»|„[^„“]+“)[.!?]?$/.test(surface)

/** Drafts in their setting: where the long prose of the text begins and ends. */
interface Setting {
  readonly firstProse: number
  readonly lastProse: number
  readonly count: number
}

const settingOf = (drafts: readonly Draft[]): Setting => {
  const longest = drafts.reduce((most, { words }) => Math.max(most, words), 0)
  const isLong = ({ words }: Draft): boolean => words >= Math.min(proseWords, longest)
  return {
    firstProse: drafts.findIndex(isLong),
    lastProse: drafts.findLastIndex(isLong),
    count: drafts.length,
  }
}

const placesOf = (index: number, { firstProse, lastProse, count }: Setting): ReadonlySet<Place> => {
  const places = new Set<Place>(['anywhere'])
  const isTop = index < firstProse
  const isLate = index >= firstProse && index >= Math.min(count * 0.66, count - 3)
  if (isTop) places.add('top').add('edges')
  if (isLate) places.add('end')
  if (index > lastProse) places.add('end').add('edges')
  return places
}

/** Whether a heading has something under it that it can be the heading of. */
const headsContent = (next: Draft | undefined): boolean =>
  next !== undefined &&
  (next.words >= 12 || next.mark === 'heading' || isListed(next) || /[.?!]$/.test(next.plain))

const byRule = (draft: Draft, places: ReadonlySet<Place>, around: Neighbours): LineRule | null => {
  const found = lineRuleFor(draft, places)
  if (found === null) return null
  if (draft.mark === 'heading' && !overHeadings.has(found.rule)) {
    return headsContent(around.next) ? null : found
  }
  // The cells of a table are held apart as the steps of a breadcrumb are.
  if (draft.mark === 'row' && found.rule === 'breadcrumb') return null
  if (isListed(draft) && (found.rule === 'member-line' || found.rule === 'credits')) return null
  if (!onlyAtEdges.has(found.rule) || places.has('edges')) return found
  return isListed(draft) || isHeadingLike(draft, around) ? null : found
}

const byMarkup = (draft: Draft): Judged | null => {
  if (draft.mark === 'code') return judged(draft, 'boilerplate', 'code')
  if (isPicture(draft)) return judged(draft, 'boilerplate', 'picture')
  if (draft.mark === 'markup') return judged(draft, 'boilerplate', 'bare-markup')
  if (draft.mark === 'caption') return judged(draft, 'caption', 'figcaption')
  if (draft.mark !== 'heading' && isLinks(draft)) return judged(draft, 'boilerplate', 'bare-link')
  if (isMenu(draft)) return judged(draft, 'boilerplate', 'menu')
  return null
}

const byShape = (draft: Draft, around: Neighbours): Judged => {
  if (draft.quoted) return judged(draft, 'quote', 'quote-mark')
  if (draft.mark === 'heading') return judged(draft, 'heading', 'heading-mark')
  if (isHeadingLike(draft, around)) return judged(draft, 'heading', 'heading-like')
  if (isListed(draft)) return judged(draft, 'list-item', `list-${draft.mark}`)
  if (isWhollyQuoted(draft)) return judged(draft, 'quote', 'whole-quotation')
  return judged(draft, 'paragraph', isEmphasised(draft) ? 'emphasised' : 'prose')
}

/** The verdict on every draft by itself: its markup, then the rules for single lines, then its shape. */
export const firstVerdicts = (drafts: readonly Draft[]): readonly Judged[] => {
  const setting = settingOf(drafts)
  return drafts.map((draft, index) => {
    const around = { before: drafts[index - 1], next: drafts[index + 1] }
    const marked = byMarkup(draft)
    if (marked !== null) return marked
    const rule = byRule(draft, placesOf(index, setting), around)
    return rule === null ? byShape(draft, around) : judged(draft, rule.kind, rule.rule)
  })
}
