import { datePattern, dayMonthPattern } from './date-pattern.ts'
import { judged } from './draft.ts'
import type { Draft, Judged } from './draft.ts'
import { exactLine, wholeLine } from './phrase-pattern.ts'

interface TailMarker {
  readonly rule: string
  readonly reason: string
  readonly pattern: RegExp
}

/** Lines after which nothing of the article follows. */
const markers: readonly TailMarker[] = [
  {
    rule: 'comment-form',
    reason: 'the form for a comment stands after the text',
    pattern: exactLine(String.raw`
      (?:add|leave|post|write|submit|make) (?:your |a |us a )?(?:first )?(?:public )?(?:comment|reply|response)s?\b[^.]{0,40} |
      please enter your\b.* | your e-?mail(?: address)? will not be\b.* |
      please use comments\b.* | speak your mind | cancel reply | save my name\b.* |
      you must be logged in\b.* | log ?in to (?:comment|reply|leave)\b.* |
      be the first to (?:comment|reply|share)\b.* |
      comments (?:are|have been|for this|on this)\b.{0,40}(?:closed|disabled|off|moderated)\b.* |
      moderated comments.* | اترك (?:تعليقا|ردا|تعليقك|رد).* |
      (?:اضف|اكتب) (?:تعليقا|تعليقك|تعليق|ردا).* | لن يتم نشر عنوان.*
    `),
  },
  {
    rule: 'comments',
    reason: 'the comments of readers stand after the text',
    pattern: wholeLine(String.raw`
      \d+ (?:comments?|responses?|replies)(?: (?:to|on|so far)\b.*| ?: .*)? |
      \d+ (?:thoughts?|reactions) (?:on|to) ".* |
      (?:reader |user |recent |all )?comments?(?: ?\(\d+\))?(?: sort(?:ed)? by\b.*)? |
      join the (?:discussion|conversation) | (?:view|show|read|see) (?:all )?\d* ?comments |
      no comments yet | no responses(?: yet)? | leave your thoughts |
      what others (?:say|think) | disqus\b.* | please enable javascript\b.* | التعليقات |
      تعليقات القراء | \p{Nd}+ (?:تعليقات|تعليقا?)
    `),
  },
]

/** Lines that head or close the posts of a thread, in which comments are part of the text. */
const postLine = exactLine(String.raw`
  (?:asked|answered|posted|written|answer|question|reply|comment) by\b.* |
  (?:asked|answered) (?:${datePattern}|${dayMonthPattern})\b.{0,20} |
  (?:answer|question|reply|post) ?#? ?\d+ | \d+ answers?
`)
/** So many of them make a text a thread. */
const fewestPostLines = 2

const isPostLine = ({ plain, words }: Draft): boolean => words <= 20 && postLine.test(plain)

/** A line of so many words before the marker shows that the article has begun. */
const sentenceWords = 12

/** A first line of so many words is no title. */
const paragraphWords = 25

const isProse = ({ words }: Draft, index: number): boolean =>
  words >= (index === 0 ? paragraphWords : sentenceWords)

/** So many words are an article, whatever follows. */
const articleWords = 100

/** What readers say under a shorter article has no more than so many times its words. */
const mostTail = 4

const wordsOf = (drafts: readonly Draft[]): number =>
  drafts.reduce((sum, { words }) => sum + words, 0)

/** Whether an article can end after so many words of all: a count of comments also stands under a title. */
const canEnd = (before: number, all: number): boolean =>
  before >= articleWords || all - before <= before * mostTail

const markerOf = (draft: Draft, allowed: readonly TailMarker[]): TailMarker | undefined =>
  draft.words <= 40 && draft.mark !== 'bullet' && draft.mark !== 'number'
    ? allowed.find(({ pattern }) => pattern.test(draft.plain))
    : undefined

/** The drafts of a text before and after the first line that opens the readers' part of the page. */
export interface SplitTail {
  readonly article: readonly Draft[]
  readonly tail: readonly Judged[]
}

/** Cuts off everything from the first marker of a comment form or thread, once there was prose. */
export const splitTail = (drafts: readonly Draft[]): SplitTail => {
  const firstProse = drafts.findIndex(isProse)
  const isThread = drafts.filter(isPostLine).length >= fewestPostLines
  const lastPost = isThread ? drafts.findLastIndex(isPostLine) : -1
  const allowed = isThread ? markers.filter(({ rule }) => rule !== 'comments') : markers
  const all = wordsOf(drafts)
  let seen = 0
  const from = drafts.findIndex((draft, index) => {
    const before = seen
    seen += draft.words
    return (
      firstProse !== -1 &&
      index > Math.max(firstProse, lastPost) &&
      canEnd(before, all) &&
      markerOf(draft, allowed) !== undefined
    )
  })
  const first = drafts[from]
  const rule = first === undefined ? undefined : markerOf(first, allowed)?.rule
  if (rule === undefined) return { article: drafts, tail: [] }
  return {
    article: drafts.slice(0, from),
    tail: drafts.slice(from).map((draft) => judged(draft, 'boilerplate', rule)),
  }
}
