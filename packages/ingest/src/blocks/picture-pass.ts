import { endsSentence, isContent, isEmphasised, isHead, isPicture, judged } from './draft.ts'
import type { Judged } from './draft.ts'

const isShort = (draft: Judged): boolean =>
  draft.words <= 20 && draft.level === 0 && draft.mark !== 'bullet' && draft.mark !== 'number'

/** A line under a picture, or above the credit of one, describes the picture. */
export const captionPictures = (drafts: readonly Judged[]): readonly Judged[] =>
  drafts.map((draft, index) => {
    if (!isContent(draft) || !isShort(draft)) return draft
    const before = drafts[index - 1]
    const next = drafts[index + 1]
    if (draft.pictured) return judged(draft, 'caption', 'in-figure')
    if (next?.verdict.rule === 'picture-credit' && next.gap === 'none' && !endsSentence(draft)) {
      return judged(draft, 'caption', 'before-credit')
    }
    if (before === undefined || !isPicture(before)) return draft
    const under = draft.gap === 'none' && !endsSentence(draft) && !isHead(draft)
    return under || (isEmphasised(draft) && draft.mark === 'plain')
      ? judged(draft, 'caption', 'under-picture')
      : draft
  })
