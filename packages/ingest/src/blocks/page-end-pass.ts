import { isContent, isProse, isStatement, judged } from './draft.ts'
import type { Judged } from './draft.ts'

/** Tags and pictures also stand between the last paragraph and the last list of an article. */
const markup: ReadonlySet<string> = new Set([
  'bare-markup',
  'picture',
  'code',
  'nothing-visible',
  'template',
])

const isPageLine = ({ verdict }: Judged): boolean =>
  verdict.kind === 'boilerplate' && !markup.has(verdict.rule)

/** Sentences of so many words, all of them together, can stand among the lines of a page's end. */
const mostWords = 60

/** Lines that also interrupt an article. */
const interrupts: ReadonlySet<string> = new Set(['interruption', 'related-line', 'share-on'])

/** Lines over the posts of a thread, of which the last can be as short as a page's end. */
const heads: ReadonlySet<string> = new Set([
  'member-line',
  'comment-stamp',
  'post-header',
  'post-stamp',
  'poster',
  'thread-header',
])

/** The first line of the page after the last long paragraph, if little stands behind it; -1 if none. */
const shortEnd = (drafts: readonly Judged[]): number => {
  if (drafts.some(({ verdict }) => heads.has(verdict.rule))) return -1
  const lastProse = drafts.findLastIndex(isProse)
  const from = drafts.findIndex(
    (draft, index) => index > lastProse && isPageLine(draft) && !interrupts.has(draft.verdict.rule),
  )
  const rest = drafts.slice(from).filter(isContent)
  const words = rest.reduce((sum, draft) => sum + draft.words, 0)
  const isShort =
    words <= mostWords && rest.every(({ mark, level }) => mark === 'plain' && level === 0)
  return lastProse === -1 || !isShort ? -1 : from
}

/**
 * After the last sentence of the article, what is no sentence belongs to the page as soon as one line
 * of the page was met: topics, headlines of other articles, names under a farewell. After the last long
 * paragraph so do a few short sentences.
 */
export const dropPageEnd = (drafts: readonly Judged[]): readonly Judged[] => {
  const lastStatement = drafts.findLastIndex(isStatement)
  const fragments = drafts.findIndex((draft, index) => index > lastStatement && isPageLine(draft))
  const short = shortEnd(drafts)
  const from = short === -1 ? fragments : short
  if (lastStatement === -1 || from === -1) return drafts
  return drafts.map((draft, index) =>
    index > from && isContent(draft) ? judged(draft, 'boilerplate', 'page-end') : draft,
  )
}
