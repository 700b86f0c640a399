import type { Block } from '../document.ts'
import { findFrontMatter } from '../front-matter.ts'
import { surfaceOf } from '../span.ts'
import { dropBios } from './bio-pass.ts'
import { splitDateline } from './dateline-prefix.ts'
import { firstVerdicts } from './first-verdict.ts'
import type { Pass } from './draft.ts'
import { dropPageEnd } from './page-end-pass.ts'
import { dropFooter } from './footer-pass.ts'
import { frontMatterBlocks } from './front-matter-blocks.ts'
import { joinLines } from './join-lines.ts'
import { dropPosters } from './poster-pass.ts'
import { dropSiteHead } from './site-head-pass.ts'
import { captionPictures } from './picture-pass.ts'
import { scanLines } from './scan-lines.ts'
import { dropSections } from './section-pass.ts'
import { splitTail } from './split-tail.ts'
import { splitStamp } from './stamp-suffix.ts'
import { nameTitle } from './title-pass.ts'
import { dropTopMatter } from './top-pass.ts'

/**
 * The blocks of a text: in order, disjoint, none empty, one at least on every line that holds a letter
 * or digit. Markup at the edges of a block is left out; inside, the text is untouched.
 */
export const blocksOf = (text: string): readonly Block[] => {
  const frontMatter = findFrontMatter(text)
  const front = frontMatter === null ? [] : frontMatterBlocks(text, frontMatter.span)
  const titleBlock = front.find(({ kind }) => kind === 'title')
  const frontTitle =
    titleBlock === undefined ? '' : surfaceOf(text, titleBlock).replace(/^[^:]*:/, '')

  const body = { start: frontMatter?.span.end ?? 0, end: text.length }
  const lines = scanLines(text, body)
    .flatMap((line) => splitDateline(text, line))
    .flatMap((line) => splitStamp(text, line))
  const { article, tail } = splitTail(joinLines(text, lines))
  const passes: readonly Pass[] = [
    captionPictures,
    dropPosters,
    dropSiteHead,
    dropTopMatter,
    dropSections,
    dropPageEnd,
    dropBios,
    dropPageEnd,
    dropFooter,
    nameTitle(frontTitle),
  ]
  const drafts = [...passes.reduce((sofar, pass) => pass(sofar), firstVerdicts(article)), ...tail]
  return [
    ...front,
    ...drafts.map(({ start, end, verdict }) => ({
      start,
      end,
      kind: verdict.kind,
      rule: verdict.rule,
    })),
  ]
}
