import { isContent, isHead, judged } from './draft.ts'
import type { Judged } from './draft.ts'
import { isInTitleCase, isTitleLike } from './heading-like.ts'

const words = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

const isAlike = (title: string, other: string): boolean => {
  const wanted = words(title)
  const shared = [...words(other)].filter((word) => wanted.has(word)).length
  return shared * 2 >= wanted.size
}

/**
 * The first line of the article is its title if it is a heading or looks like one. Where the front
 * matter has a title already, it must be a heading of the first level or repeat that title.
 */
export const nameTitle =
  (frontTitle: string) =>
  (drafts: readonly Judged[]): readonly Judged[] => {
    const first = drafts.findIndex(isContent)
    const draft = drafts[first]
    if (draft === undefined) return drafts
    const follows = drafts.some((later, index) => index > first && isContent(later))
    const looks =
      isHead(draft) || (follows && !draft.quoted && (isTitleLike(draft) || isInTitleCase(draft)))
    const fits = frontTitle === '' || draft.level === 1 || isAlike(frontTitle, draft.plain)
    return looks && fits
      ? drafts.map((other, index) =>
          index === first ? judged(draft, 'title', 'first-heading') : other,
        )
      : drafts
  }
