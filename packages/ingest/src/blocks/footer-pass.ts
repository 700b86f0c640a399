import { isContent, judged } from './draft.ts'
import type { Judged } from './draft.ts'

/** What is left of the words may be this much, beside the lines already known to be no content. */
const mostShare = 0.15

const isOverPost: ReadonlySet<string> = new Set([
  'member-line',
  'thread-header',
  'list-archive',
  'comment-stamp',
])

const contentWords = (draft: Judged): number => (isContent(draft) ? draft.words : 0)

/** Index of the first draft after a rule that has little content from there to the end; -1 if none. */
const footerStart = (drafts: readonly Judged[]): number => {
  const total = drafts.reduce((sum, draft) => sum + contentWords(draft), 0)
  let before = 0
  return drafts.findIndex((draft, index) => {
    const rest = total - before
    before += contentWords(draft)
    return draft.gap === 'rule' && index > 0 && rest <= total * mostShare
  })
}

/**
 * The short part after the last horizontal rules of a page, if rights, tags, dates or the like stand
 * in it: what stands between them is a farewell or an advert, not argument.
 */
export const dropFooter = (drafts: readonly Judged[]): readonly Judged[] => {
  const from = footerStart(drafts)
  const footer = from === -1 ? [] : drafts.slice(from)
  const known = footer.filter((draft) => !isContent(draft)).length
  // The rule under a post of a thread stands over the next one.
  const goesOn = footer.some(({ verdict }) => isOverPost.has(verdict.rule))
  if (known === 0 || known < footer.length / 3 || goesOn) return drafts
  return drafts.map((draft, index) =>
    index >= from && isContent(draft) ? judged(draft, 'boilerplate', 'footer') : draft,
  )
}
