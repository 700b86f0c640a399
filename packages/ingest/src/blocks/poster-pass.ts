import { datePattern, dayMonthPattern } from './date-pattern.ts'
import { holdsDate } from './holds-date.ts'
import { isContent, isStatement, judged } from './draft.ts'
import type { Judged } from './draft.ts'

/** No name of a poster has more words. */
const mostWords = 4

/** So many posts under names that come back, or under lines that say so, make a text a thread. */
const fewestPosts = 3

/** A name chosen for a site: joined by marks, with a digit, a capital inside, or all in small letters. */
const handle = /^(?:\p{Ll}[\p{L}\p{N}]*|(?=\S*(?:[_\d.@-]\S|\p{Ll}\p{Lu}))\S+)$/u
const personName =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:,? (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|van|von|al|bin)){1,3}$/u

const oneName = /^\p{Lu}\p{Ll}+$/u

const isNameShaped = (plain: string): boolean => handle.test(plain) || personName.test(plain)

/** A short line by itself, with a post under it. */
const isLabel = (draft: Judged, next: Judged | undefined): boolean =>
  isContent(draft) &&
  draft.level === 0 &&
  draft.words <= mostWords &&
  /[\p{L}\p{N}.:)]$/u.test(draft.plain) &&
  next !== undefined &&
  isStatement(next)

/** The line without its number in the thread, a count behind it, and a colon. */
const nameOf = ({ plain }: Judged): string =>
  plain.replace(/^#?\d+[.):]? /, '').replace(/ ?[([+-]?\d+[)\]]?$|:$/, '')

/** Names of posters that head two posts or more; a heading's words also stand in the text in small letters. */
const recurringNames = (drafts: readonly Judged[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  const rest: string[] = []
  drafts.forEach((draft, index) => {
    const isName = isNameShaped(nameOf(draft)) || oneName.test(nameOf(draft))
    if (isName && isLabel(draft, drafts[index + 1])) {
      counts.set(nameOf(draft), (counts.get(nameOf(draft)) ?? 0) + 1)
    } else rest.push(draft.plain)
  })
  const text = ` ${rest.join(' ')} `
  const isWord = (name: string): boolean =>
    name.split(/[\s,]+/).some((word) => word.length > 2 && text.includes(` ${word.toLowerCase()} `))
  return new Map([...counts].filter(([name, count]) => count > 1 && !isWord(name)))
}

/** A line of so many words is a sentence that tells a date. */
const mostStampWords = 16

const moment = new RegExp(
  `(?:${datePattern}|${dayMonthPattern}|\\b\\d{1,2}[:.]\\d{2}\\b|\\b(?:\\d+|an?|one) ?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|mo|months?|y|yrs?|years?) ago\\b|\\b(?:yesterday|today)\\b)`,
  'i',
)

/** "[06:40] Why nobody rows": a place in a recording, and what is said there. */
const isChapter = /^[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?[ –—-]+\p{L}+ \p{L}+/u

/** A short line with a date or a time of day that is no sentence. */
const isStamp = (draft: Judged): boolean =>
  isContent(draft) &&
  !isChapter.test(draft.plain) &&
  draft.level === 0 &&
  draft.mark === 'plain' &&
  draft.words <= mostStampWords &&
  !/[.!?]$/.test(draft.plain) &&
  moment.test(draft.plain)

/** The name between the line that says when a post was written and the one that counts what its writer has earned. */
const isOnCard = (draft: Judged, before: Judged | undefined, next: Judged | undefined): boolean =>
  isContent(draft) &&
  draft.words <= mostWords &&
  before !== undefined &&
  /^(?:asked|answered|edited|posted)\b/i.test(before.plain) &&
  holdsDate(before.plain) &&
  next?.verdict.kind === 'boilerplate' &&
  /^(?:\P{L}*\d|asked|answered)/iu.test(next.plain)

/** Lines under the name of who wrote a post. */
const isUnderName = (draft: Judged | undefined): boolean =>
  /^(?:member-line|post-age|list-archive)$/.test(draft?.verdict.rule ?? '')

/** The name over what a forum tells of its bearer. */
const isOverRank = (draft: Judged, next: Judged | undefined): boolean =>
  isContent(draft) &&
  draft.level === 0 &&
  draft.words <= mostWords &&
  (isNameShaped(nameOf(draft)) || oneName.test(nameOf(draft)) || /^\p{Ll}/u.test(draft.plain)) &&
  !/[.?!,:]$/.test(draft.plain) &&
  isUnderName(next)

/** Topics in small letters over the buttons of a post. */
const isTagRow = (draft: Judged, next: Judged | undefined): boolean =>
  isContent(draft) &&
  /^[a-z\d][a-z\d+#.-]*(?: [a-z\d][a-z\d+#.-]*){0,5}$/.test(draft.plain) &&
  next?.verdict.rule === 'thread-notice'

/** No signature has more lines. */
const mostSignatureLines = 3

/** How many lines from here on sign a post: a rule stands over the first, a line of the page under the last; else 0. */
const signatureLines = (drafts: readonly Judged[], index: number): number => {
  if (drafts[index]?.gap !== 'rule') return 0
  const next = drafts.slice(index, index + mostSignatureLines + 1)
  const lines = next.slice(
    0,
    Math.max(
      0,
      next.findIndex((draft) => !isContent(draft)),
    ),
  )
  return lines.every(({ words }) => words <= mostStampWords) ? lines.length : 0
}

const isPostHeader = ({ verdict }: Judged): boolean =>
  verdict.rule === 'post-header' || verdict.rule === 'comment-stamp'

/**
 * Names over the posts of a thread that no word gives away: short lines that come back, and among them
 * those that do not.
 */
export const dropPosters = (found: readonly Judged[]): readonly Judged[] => {
  const ranks = found.filter(isUnderName).length
  const drafts = found.map((draft, index) =>
    isOnCard(draft, found[index - 1], found[index + 1]) ||
    (ranks >= fewestPosts && isOverRank(draft, found[index + 1]))
      ? judged(draft, 'boilerplate', 'poster')
      : isTagRow(draft, found[index + 1])
        ? judged(draft, 'boilerplate', 'tag-list')
        : draft,
  )
  const names = recurringNames(drafts)
  const shaped = [...names].filter(([name]) => isNameShaped(name))
  const named = shaped.reduce((sum, [, count]) => sum + count, 0)
  const stamps = drafts.filter((draft) => isStamp(draft) || isPostHeader(draft)).length
  const posts = named + stamps + ranks
  if (posts < fewestPosts || (shaped.length === 1 && posts === named)) return drafts
  let signed = 0
  return drafts.map((draft, index) => {
    if (stamps >= fewestPosts && isStamp(draft)) return judged(draft, 'boilerplate', 'post-stamp')
    const isName = names.has(nameOf(draft)) || isNameShaped(nameOf(draft))
    signed = Math.max(signed, index + signatureLines(drafts, index))
    if (index < signed) return judged(draft, 'boilerplate', 'signature')
    const isPoster = index > 0 && isName && isLabel(draft, drafts[index + 1])
    return isPoster ? judged(draft, 'boilerplate', 'poster') : draft
  })
}
