import { isContent, isProse, judged } from './draft.ts'
import type { Judged } from './draft.ts'
import { isTitleLike } from './heading-like.ts'

/** Lines of the page that stand above a title and never under it. */
const aboveTitle: ReadonlySet<string> = new Set([
  'breadcrumb',
  'counter',
  'episode',
  'interruption',
  'menu',
  'navigation',
  'newsletter',
  'site-name',
])

/** The name of a site or of a section of it has no more words. */
const mostWords = 6

const isInCapitals = (plain: string): boolean => /\p{Lu}/u.test(plain) && !/\p{Ll}/u.test(plain)

/**
 * The name of the site on the first line: a menu, a breadcrumb or what the site is about stands between
 * it and the title, or it is in capitals and the title is not.
 */
export const dropSiteHead = (drafts: readonly Judged[]): readonly Judged[] => {
  const [first] = drafts
  if (first === undefined || !isContent(first) || first.level > 0 || first.words > mostWords) {
    return drafts
  }
  const top = drafts.slice(1, Math.max(drafts.findIndex(isProse), 0))
  const title = top.findIndex((draft) => isContent(draft) && isTitleLike(draft))
  if (title === -1) return drafts
  const named =
    top.slice(0, title).some(({ verdict }) => aboveTitle.has(verdict.rule)) ||
    (isInCapitals(first.plain) && !isInCapitals(top[title]?.plain ?? ''))
  return named ? [judged(first, 'boilerplate', 'site-head'), ...drafts.slice(1)] : drafts
}
