import { isContent, isHead, isProse, judged } from './draft.ts'
import type { Judged } from './draft.ts'

const nameBeforeRole =
  /^(\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|da|van|von|al|bin|&|and)){0,4})(?:\s*[,|–—(-]\s*.{1,80})?$/u

/** A name with a role behind it has no more words. */
const mostNames = 3

/** Lines of the page that follow the name of the writer. */
const behindName = /^(?:dateline|read-time|counter)/

/** No page has more lines than this before its text. */
const mostLines = 30

/** Capitalised like names, but the first heading of many an article. */
const sectionWords =
  /\b(?:the|an?|why|what|how|who|when|where|is|are|do|does|introduc\w+|intro|summary|executive|abstract|overview|background|key|points?|takeaways?|highlights?|conclusions?|contents|preface|foreword|prologue|part|chapter|section|updates?|notes?|findings|methods?|results|questions?|answers?|problems?|solutions?|ingredients|definitions?|facts?|basics|history|context)\b/i

/** Whether the text also writes a word in small letters, so that it is no name. */
type IsSmall = (word: string) => boolean

const smallIn =
  (drafts: readonly Judged[]): IsSmall =>
  (word) =>
    drafts.some(({ plain }) => ` ${plain} `.includes(` ${word.toLowerCase()} `))

const isName = (draft: Judged, isSmall: IsSmall): boolean => {
  const name = nameBeforeRole.exec(draft.plain)?.[1]
  if (name === undefined || draft.words > 12 || sectionWords.test(name)) return false
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word))
  // "Fennel & Sons Opens a Yard, a First for the Town" is a headline.
  if (words.length > mostNames && name !== draft.plain) return false
  return !words.some(isSmall)
}

/** Right under "Home", "Blog" a short line is a category when a longer one, the title, follows it. */
const isCategory = (draft: Judged, before: readonly Judged[], next: Judged | undefined): boolean =>
  next !== undefined &&
  before.some(({ verdict }) => verdict.rule === 'navigation' || verdict.rule === 'breadcrumb') &&
  before.every((earlier) => !isContent(earlier)) &&
  draft.words <= 4 &&
  draft.gap === 'none' &&
  next.words > draft.words &&
  next.words < 20

/** A name on a line of its own, after the title or between lines of the page, is a byline without "by". */
const isByline = (
  draft: Judged,
  {
    before,
    next,
    isSmall,
  }: {
    readonly before: readonly Judged[]
    readonly next: Judged | undefined
    readonly isSmall: IsSmall
  },
): boolean => {
  const previous = before.at(-1)
  if (previous === undefined || !isName(draft, isSmall)) return false
  if (draft.words > 1 && behindName.test(next?.verdict.rule ?? '')) return before.some(isContent)
  const heads = before.filter(isContent).length
  return draft.gap === 'none' ? !isContent(previous) || heads === 1 : heads === 1 && draft.words > 1
}

/** Bylines and menu entries that only their place before the text gives away. */
export const dropTopMatter = (drafts: readonly Judged[]): readonly Judged[] => {
  const topLength = Math.min(drafts.findIndex(isProse), mostLines)
  if (topLength <= 0) return drafts
  const isSmall = smallIn(drafts.slice(0, 400))
  const top: Judged[] = []
  for (const [index, draft] of drafts.slice(0, topLength).entries()) {
    const isShort = draft.level === 0 && (isHead(draft) || draft.words <= 5)
    if (!isContent(draft) || !isShort) top.push(draft)
    else if (isCategory(draft, top, drafts[index + 1])) {
      top.push(judged(draft, 'boilerplate', 'category'))
    } else if (isByline(draft, { before: top, next: drafts[index + 1], isSmall }))
      top.push(judged(draft, 'boilerplate', 'bare-name'))
    else top.push(draft)
  }
  return [...top, ...drafts.slice(topLength)]
}
