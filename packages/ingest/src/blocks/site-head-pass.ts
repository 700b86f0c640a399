import { endsSentence, isContent, isProse, judged } from './draft.ts'
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

/** Those that no line between title and text can be. */
const menus: ReadonlySet<string> = new Set(['breadcrumb', 'menu', 'navigation', 'site-name'])

/** The name of a site or of a section of it has no more words. */
const mostWords = 6

/** What a site says of itself has no more words. */
const mostSloganWords = 12

const mostKickerWords = 3

const isInCapitals = (plain: string): boolean => /\p{Lu}/u.test(plain) && !/\p{Ll}/u.test(plain)

/** The name of a section over a title: "OPINION". */
const isKicker = ({ plain, words }: Judged): boolean =>
  isInCapitals(plain) && words <= mostKickerWords

/**
 * The name of the site on the first line and what the site says of itself: a menu, a breadcrumb or the like stands
 * between them and the title, or they are in capitals and the title is not.
 */
export const dropSiteHead = (drafts: readonly Judged[]): readonly Judged[] => {
  const [first] = drafts
  if (first === undefined || !isContent(first) || first.level > 0 || first.words > mostWords) {
    return drafts
  }
  const top = drafts.slice(1, Math.max(drafts.findIndex(isProse), 0))
  const isTitle = (draft: Judged): boolean =>
    isContent(draft) && (draft.level > 0 || isTitleLike(draft))
  const title = top.findIndex(isTitle)
  if (title === -1) return drafts
  const firstMenu = top.findIndex(({ verdict }) => menus.has(verdict.rule))
  const menu = top.slice(firstMenu + 1).some(isTitle) ? firstMenu + 1 : 0
  const at = top.findIndex((draft, i) => i >= menu && isTitle(draft) && !isKicker(draft))
  const small = at >= 0 && !isInCapitals(top[at]?.plain ?? '') ? at + 1 : 0
  const named =
    menu > 0 ||
    top.slice(0, title).some(({ verdict }) => aboveTitle.has(verdict.rule)) ||
    (small > 0 && isInCapitals(first.plain))
  if (!named) return drafts
  return drafts.map((draft, index) => {
    const isSlogan = index < menu && !endsSentence(draft)
    const isOfSite = index === 0 || isSlogan || (index < small && isKicker(draft))
    const isShort = draft.level === 0 && draft.words <= mostSloganWords
    return isOfSite && isShort && isContent(draft)
      ? judged(draft, 'boilerplate', 'site-head')
      : draft
  })
}
