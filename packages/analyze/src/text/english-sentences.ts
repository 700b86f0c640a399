import type { Span } from '@contend/ingest'
import { abbreviationBinding } from './abbreviations.ts'

/** Closing quotes, brackets, emphasis marks and footnote marks that belong to the sentence before. */
const CLOSERS = String.raw`(?:["'”’»)\]}*_]|<\/\w{1,10}>|\[\d{1,3}\])*`
const STOP = new RegExp(String.raw`[.!?…]+${CLOSERS}`, 'gu')
const OPENERS = /^["'“‘«([{*_]*(?:<\w[^<>]{0,80}>)*["'“‘«([{*_]*/u
const LAST_WORD = /[\p{L}\p{N}.]+$/u
const LIST_NUMBER = /^\W{0,3}\d{1,3}$/u

/** What stands around a stop that might end a sentence. */
interface Gap {
  /** The sentence so far, without the stop. */
  readonly before: string
  /** The stop with its closers. */
  readonly mark: string
  /** What follows in the block. */
  readonly after: string
}

const startsLowerCase = (text: string): boolean => /^\p{Ll}/u.test(text)

/** `right.But`: a space was lost. URLs, file names and versions go on in lower case or digits. */
const isGluedEnd = ({ before, mark, after }: Gap): boolean =>
  /^[.!?]["”’)]*$/u.test(mark) &&
  /(?:^|[\s("“])\p{Ll}{2,}$/u.test(before) &&
  /^["“(]?(?:\p{Lu}\p{Ll}+|I|A)(?:[\s,’']|$)/u.test(after)

const lastWord = (before: string): string => LAST_WORD.exec(before)?.[0] ?? ''

/** `J. K. Rowling`, `Michael E. Porter`: a lone capital before a name is an initial, unless it is "I". */
const isInitial = (before: string, next: string): boolean =>
  /(?:^|[\s.])[A-HJ-Z]$/u.test(before) &&
  /^\p{Lu}/u.test(next) &&
  !/\p{Ll}{2,} [A-HJ-Z]$/u.test(before.replace(/\p{Lu}\p{Ll}+ (?=[A-Z]$)/u, ''))

const endsAtFullStop = (before: string, next: string): boolean => {
  if (LIST_NUMBER.test(before) || isInitial(before, next)) return false
  switch (abbreviationBinding(lastWord(before))) {
    case 'always':
      return false
    case 'before-name':
      return !/^[\p{L}\p{N}]/u.test(next)
    case 'before-number':
      return !/^\p{N}/u.test(next)
    case 'before-lower-case':
      return !startsLowerCase(next)
    case null:
      return true
  }
}

/** Careless prose opens a sentence in lower case: only a bare full stop and a clause opener say so. */
const endsBeforeLowerCase = ({ before, mark }: Gap, next: string): boolean =>
  mark === '.' &&
  /\p{Ll}{2}$/u.test(before) &&
  abbreviationBinding(lastWord(before)) === null &&
  /^(?:i|and|but|so|the|it|this|we|you|they)\b/u.test(next)

const endsSentence = (gap: Gap): boolean => {
  if (gap.after === '') return true
  const space = /^\s+/u.exec(gap.after)?.[0]
  if (space === undefined) return isGluedEnd(gap)
  const next = gap.after.slice(space.length).replace(OPENERS, '')
  if (startsLowerCase(next)) return endsBeforeLowerCase(gap, next)
  return /^\.(?!\.)/u.test(gap.mark) ? endsAtFullStop(gap.before, next) : true
}

/** Cuts one block into sentence spans: trimmed, in order, disjoint, covering all but white space. */
export const englishSentences = (text: string, block: Span): readonly Span[] => {
  const content = text.slice(block.start, block.end)
  const sentences: Span[] = []
  let from = 0
  const push = (to: number): void => {
    const raw = content.slice(from, to)
    const start = from + (raw.length - raw.trimStart().length)
    const end = from + raw.trimEnd().length
    if (end > start) sentences.push({ start: block.start + start, end: block.start + end })
    from = to
  }
  for (const stop of content.matchAll(STOP)) {
    const end = stop.index + stop[0].length
    const gap: Gap = {
      before: content.slice(Math.max(from, stop.index - 60), stop.index),
      mark: stop[0],
      after: content.slice(end, end + 120),
    }
    if (endsSentence(gap)) push(end)
  }
  push(content.length)
  return sentences
}
