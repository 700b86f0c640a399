import type { BlockKind } from '../document.ts'
import type { Span } from '../span.ts'
import type { Gap, Line, Mark } from './line.ts'
import { hasWord } from './line.ts'
import { plainText, withoutLinks } from './plain-text.ts'

/** A block whose kind is not decided yet. */
export interface Draft extends Span {
  readonly mark: Mark
  readonly level: number
  readonly quoted: boolean
  readonly pictured: boolean
  readonly gap: Gap
  readonly surface: string
  /** The first lines as a reader sees them, for the rules to match; never shown. */
  readonly plain: string
  /** Words in it, counted up to a few hundred. */
  readonly words: number
}

/** What a draft is, and the rule that said so. */
export interface Verdict {
  readonly kind: BlockKind
  readonly rule: string
}

/** A draft with its verdict so far. */
export interface Judged extends Draft {
  readonly verdict: Verdict
}

/** One look at all drafts of a text that may change verdicts by what stands around them. */
export type Pass = (drafts: readonly Judged[]) => readonly Judged[]

const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu)?.length ?? 0

/** The draft that a run of joined lines makes. */
export const draftOf = (text: string, first: Line, end: number): Draft => {
  const { start, mark, level, quoted, pictured, gap } = first
  const surface = text.slice(start, end)
  const plain = plainText(surface)
  return {
    start,
    end,
    mark,
    level,
    quoted,
    pictured,
    gap,
    surface,
    plain,
    words: countWords(plain),
  }
}

/** A draft with another verdict. */
export const judged = (draft: Draft, kind: BlockKind, rule: string): Judged => ({
  ...draft,
  verdict: { kind, rule },
})

/** Whether a draft is part of the article itself. */
export const isContent = ({ verdict }: Judged): boolean =>
  verdict.kind !== 'boilerplate' && verdict.kind !== 'caption'

/** A draft of so many words is no heading, caption or menu entry. */
export const proseWords = 20

/** Whether a draft is prose long enough to be no heading, caption or menu entry. */
export const isProse = (draft: Judged): boolean =>
  draft.words >= proseWords && draft.verdict.kind !== 'boilerplate'

/** Whether a draft is a heading or title. */
export const isHead = ({ verdict }: Judged): boolean =>
  verdict.kind === 'heading' || verdict.kind === 'title'

/** Whether a draft shows a picture and nothing else. */
export const isPicture = ({ surface, plain }: Draft): boolean =>
  /<img\b|!\[|<figure\b|<iframe\b|<video\b/i.test(surface) && !hasWord(plain)

/** Whether a draft is nothing but links. */
export const isLinks = ({ surface }: Draft): boolean =>
  surface.includes('](') && surface.length < 2000 && !hasWord(withoutLinks(surface))

/** Whether a draft is an item of a list or a row of a table. */
export const isListed = ({ mark }: Draft): boolean =>
  mark === 'bullet' || mark === 'number' || mark === 'row'

/** Whether a draft is a row of short entries held apart by wide spaces. */
export const isMenu = ({ surface }: Draft): boolean =>
  /^[^\s\d]+(?: [^\s\d]+){0,2}(?: {2,10}[^\s\d]+(?: [^\s\d]+){0,2}){2,12}$/.test(surface) ||
  /^[a-z][a-z0-9+#.-]*(?: {2,10}[a-z][a-z0-9+#.-]*){1,12}$/.test(surface)

/** Whether the whole draft is emphasised. */
export const isEmphasised = ({ surface }: Draft): boolean =>
  /^([*_]{1,3})[^*_].*\1$/s.test(surface) || /^<(?:em|i|small)\b/i.test(surface)

/** Whether a draft ends as a sentence does; a colon or comma also promises more. */
export const endsSentence = ({ plain }: Draft): boolean => /[.…;:,،؛]["')\]]*$/u.test(plain)

/** Whether a draft is a sentence of the article: its end marks it, or its length. */
export const isStatement = (draft: Judged): boolean =>
  isContent(draft) &&
  (draft.quoted || draft.words >= proseWords || /[.…!?:;,؟،؛]["')\]]*$/u.test(draft.plain))
