import { isContent, isHead, isLinks, isListed, isProse, judged } from './draft.ts'
import type { Draft, Judged } from './draft.ts'
import { either, exactLine, wholeLine } from './phrase-pattern.ts'

interface Section {
  readonly rule: string
  readonly reason: string
  /** The line that opens the section. */
  readonly opens: RegExp
  /** Which drafts after it still belong to it, up to the next heading. */
  readonly holds: (draft: Judged) => boolean
  /** Whether it stands before the text, too, where its first line heads a part of the text or is a link. */
  readonly early?: boolean
}

const isLinkish = (draft: Judged): boolean =>
  !isContent(draft) || isLinks(draft) || (draft.words <= 18 && !/[.!]$/.test(draft.plain))

/** Parts of a page with a heading of their own that are no part of the article. */
const sections: readonly Section[] = [
  {
    rule: 'related',
    reason: 'leads to other pages',
    opens: wholeLine(String.raw`
      (?:most (?:viewed|read|popular)|related(?: news)?) |
      related(?: (?:posts?|articles?|stories|reading|links?|content|news|topics|questions|items|resources|pages))? |
      (?:you )?(?:may|might) also (?:like|enjoy|be interested in).* |
      (?:more|other|latest|recent|popular|similar|recommended|featured|top|trending|previous|further) (?:posts?|articles?|stories|reading|news|links|reads|episodes|insights|resources)(?: (?:by|from|on|for|like)\b.*)? |
      more (?:from|by|like this|on this)\b.{0,40} | (?:read|watch|what to read|up) next |
      see also | also (?:read|see|on)\b.{0,40} | keep reading | recommended(?: for you)? |
      don't miss | links? | resources | external links | مقالات ذات صلة | مواضيع ذات صلة |
      اقرا ايضا
    `),
    holds: isLinkish,
  },
  {
    rule: 'contents',
    reason: 'lists the parts of the text',
    opens: wholeLine(
      String.raw`(?:table of )?contents | in this (?:article|post|guide|page) | on this page | jump to`,
    ),
    holds: (draft) =>
      draft.verdict.rule === 'bare-markup' ||
      (isListed(draft) && draft.words <= 14 && !/[.!]$/.test(draft.plain)),
    early: true,
  },
  {
    rule: 'references',
    reason: 'lists sources',
    opens: wholeLine(
      String.raw`(?:\d+\.? )?(?:references?|bibliography|works cited|sources?|citations|footnotes|endnotes|notes and references|notes? (?:to|for) editors?|literature cited|acknowledge?ments?|المراجع|المصادر|الهوامش)`,
    ),
    holds: () => true,
  },
  {
    rule: 'about-author',
    reason: 'introduces the writer',
    opens: either(
      exactLine(
        String.raw`(?:about|meet|who (?:is|wrote)) (?:the |this |our |your )?(?:guest |post )?(?:authors?|writers?|contributors?|bloggers?|speakers?|editor|presenter|host|me|us|founder)\b.{0,40}`,
      ),
      wholeLine(String.raw`
      author(?:'s)? (?:bio|profile|info) | (?:short )?bio | biography | contributors? |
      عن (?:الكاتبة?|المؤلفة?) | نبذة عن .*
    `),
    ),
    holds: () => true,
  },
]

/** The drafts of a text, with the words of those that are headings. */
interface Sectioned {
  readonly drafts: readonly Judged[]
  readonly headings: readonly (string | null)[]
}

const wordsOf = ({ plain }: Draft): string =>
  plain
    .toLowerCase()
    .replace(/^\d+[.)]\s*/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** How many drafts behind the contents of a text its parts may begin. */
const contentsReach = 400

/** Whether the first item behind a line is a link, or heads a part of the text further on. */
const leadsOn = ({ drafts, headings }: Sectioned, index: number): boolean => {
  const at = index + (drafts[index + 1]?.verdict.rule === 'bare-markup' ? 2 : 1)
  const item = drafts[at]
  if (item === undefined) return false
  const words = wordsOf(item)
  return (
    isLinks(item) ||
    headings.slice(at + 1, at + contentsReach).some((heading) => heading?.startsWith(words))
  )
}

/**
 * The section that a line opens. A heading with something under it that the section does not hold
 * heads a part of the article, whatever it is called.
 */
const openedBy = (sectioned: Sectioned, index: number): Section | undefined => {
  const { drafts } = sectioned
  const [draft, next] = [drafts[index], drafts[index + 1]]
  if (draft === undefined || draft.words > 10 || draft.verdict.kind === 'caption') return undefined
  const isEarly = index < drafts.length / 3
  return sections.find(
    ({ opens, holds, early }) =>
      (early === true || !isEarly) &&
      opens.test(draft.plain) &&
      (next === undefined || holds(next)) &&
      (early !== true || leadsOn(sectioned, index)),
  )
}

const endsBefore = (draft: Judged, next: Judged | undefined, section: Section): boolean => {
  if (!section.holds(draft)) return true
  if (section.rule === 'related') return isHead(draft) && next !== undefined && isProse(next)
  return isHead(draft) || (draft.gap === 'rule' && section.rule !== 'references')
}

/** Sections of links, sources and writers, from the line that opens one to the next heading. */
export const dropSections = (drafts: readonly Judged[]): readonly Judged[] => {
  const sectioned = {
    drafts,
    headings: drafts.map((draft) => (isHead(draft) ? wordsOf(draft) : null)),
  }
  let open: Section | undefined
  return drafts.map((draft, index) => {
    const next = drafts[index + 1]
    const opened = openedBy(sectioned, index)
    if (opened !== undefined) open = opened
    else if (open !== undefined && endsBefore(draft, next, open)) open = undefined
    return open === undefined ? draft : judged(draft, 'boilerplate', open.rule)
  })
}
