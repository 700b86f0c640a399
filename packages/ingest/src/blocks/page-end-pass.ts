import { isContent, isStatement, judged } from './draft.ts'
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

/**
 * After the last sentence of the article, what is no sentence belongs to the page as soon as one line
 * of the page was met: topics, headlines of other articles, names under a farewell.
 */
export const dropPageEnd = (drafts: readonly Judged[]): readonly Judged[] => {
  const lastStatement = drafts.findLastIndex(isStatement)
  const from = drafts.findIndex((draft, index) => index > lastStatement && isPageLine(draft))
  if (lastStatement === -1 || from === -1) return drafts
  return drafts.map((draft, index) =>
    index > from && isContent(draft) ? judged(draft, 'boilerplate', 'page-end') : draft,
  )
}
