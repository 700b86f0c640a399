import type { Span } from '@contend/ingest'

const CLOSERS = String.raw`["'”’»›)\]}]*`
const STOP = new RegExp(String.raw`[.!?؟۔…]+${CLOSERS}`, 'gu')
const FULL_STOP = /^\.["'”’»›)\]}]*$/u
const LAST_WORD = /[\p{L}\p{M}\p{N}.]+$/u
const ARABIC_WORD_END = /\p{Script=Arabic}{2}\p{M}*$/u
const LIST_NUMBER = /^\W{0,3}\p{Nd}{1,3}$/u
/** Titles and units that go on after their full stop; any single letter does, too (`د.`, `أ.د.`). */
const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...['أ.د', 'ا.د', 'ق.م', 'ص.ب', 'ت.م', 'هـ', 'ج.م', 'د.إ', 'ر.س'],
  ...['dr', 'mr', 'mrs', 'ms', 'prof', 'vs', 'e.g', 'i.e', 'inc', 'ltd', 'co', 'no', 'st'],
])
const LONGEST_QUOTATION = 300
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
])

/** What stands around a stop that might end a sentence. */
interface Gap {
  /** The sentence so far, without the stop. */
  readonly before: string
  /** The stop with the closing marks behind it. */
  readonly mark: string
  readonly after: string
}

const isAbbreviation = (before: string): boolean => {
  const word = LAST_WORD.exec(before)?.[0] ?? ''
  const last = word.split('.').at(-1) ?? ''
  return /^\p{L}\p{M}*$/u.test(last) || ABBREVIATIONS.has(word.toLowerCase())
}

const endsAtFullStop = ({ before, after }: Gap): boolean => {
  if (LIST_NUMBER.test(before)) return false
  if (isAbbreviation(before)) return false
  return !/^\s+\p{Ll}/u.test(after)
}

const endsSentence = (gap: Gap): boolean => {
  const { before, mark, after } = gap
  if (after.trim() === '') return true
  if (/^\s/u.test(after)) {
    // A question or exclamation within quotation marks may stand in the middle of a sentence.
    if (/[!?؟]["”»›]+$/u.test(mark)) return false
    return FULL_STOP.test(mark) ? endsAtFullStop(gap) : true
  }
  // A space was lost: «…السوق.وهذا». Decimals, addresses and initials do not look so.
  return ARABIC_WORD_END.test(before) && /^\p{Script=Arabic}{2}/u.test(after)
}

/** Ends of the short quotations of a block by their starts; stops inside them end nothing. */
const quotationsOf = (text: string): readonly Span[] => {
  const found: Span[] = []
  for (let at = 0; at < text.length; at++) {
    const closer = PAIRS.get(text.charAt(at))
    if (closer === undefined) continue
    const length = text.slice(at, at + LONGEST_QUOTATION).indexOf(closer)
    if (length < 0) continue
    found.push({ start: at, end: at + length })
    at += length
  }
  return found
}

/**
 * Cuts a block of Arabic text into sentence spans: trimmed, in order, disjoint, covering all but white
 * space. `.` `!` `?` `؟` `۔` and `…` end a sentence; `؛` and `،` do not, nor do abbreviations, initials,
 * decimals, list numbers, or stops inside quotations of up to 300 characters.
 */
export const arabicSentences = (text: string, block: Span): readonly Span[] => {
  const content = text.slice(block.start, block.end)
  const quotations = quotationsOf(content)
  const sentences: Span[] = []
  let from = 0
  let quotation = 0
  const push = (to: number): void => {
    const raw = content.slice(from, to)
    const start = from + raw.length - raw.trimStart().length
    const end = from + raw.trimEnd().length
    if (end > start) sentences.push({ start: block.start + start, end: block.start + end })
    from = to
  }
  for (const stop of content.matchAll(STOP)) {
    const end = stop.index + stop[0].length
    while ((quotations[quotation]?.end ?? Infinity) < end - 1) quotation += 1
    const around = quotations[quotation]
    if (around !== undefined && around.start < stop.index && end <= around.end) continue
    const gap: Gap = {
      before: content.slice(Math.max(from, stop.index - 60), stop.index),
      mark: stop[0],
      after: content.slice(end, end + 60),
    }
    if (endsSentence(gap)) push(end)
  }
  push(content.length)
  return sentences
}
