import type { Span } from '@contend/ingest'

/** A stretch in quotation marks, the marks left out. */
export interface Quotation extends Span {
  /** Words that somebody is made to say, as against a name or word held at arm's length. */
  readonly speech: boolean
}

const OPENING = new Map([
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
])
const SPEECH_WORDS = 5

const isSpeech = (content: string): boolean => {
  const words = content.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  return words >= SPEECH_WORDS || (words >= 2 && /[.,!?…]\s*$/u.test(content))
}

/** A straight or mistaken mark opens when a word starts behind it and none ends before it. */
const opensHere = (text: string, at: number): boolean =>
  !/[\p{L}\p{N}.,!?]/u.test(text[at - 1] ?? ' ') && /\S/u.test(text[at + 1] ?? ' ')

const closingMark = (text: string, at: number): string | null => {
  const mark = text[at] ?? ''
  const partner = OPENING.get(mark)
  if (partner !== undefined) return partner
  return mark === '"' && opensHere(text, at) ? '"' : null
}

/** Curly marks are often typed the wrong way round or mixed with straight ones: any of them closes. */
const closes = (mark: string, wanted: string, text: string, at: number): boolean =>
  wanted === '»' ? mark === '»' : /["”]/u.test(mark) || (mark === '“' && !opensHere(text, at))

/**
 * The end of a quotation in single curly marks: at a mark with a stop before it, else at the last mark with
 * no letter behind it; -1 if none. An apostrophe has a letter behind it, or is one of several.
 */
const singleEnd = (text: string, from: number, limit: number): number => {
  let last = -1
  for (let i = from; i < limit && text[i] !== '‘'; i++) {
    if (text[i] !== '’' || /[\p{L}\p{N}]/u.test(text[i + 1] ?? '')) continue
    if (/[.,!?…]/u.test(text[i - 1] ?? '')) return i
    last = i
  }
  return last
}

/**
 * The quotations of a paragraph, in order, outermost only. One that is not closed runs to the end of
 * the paragraph. Straight single marks are not read: they cannot be told from apostrophes.
 */
export const findQuotations = (text: string, paragraph: Span): readonly Quotation[] => {
  const found: Quotation[] = []
  for (let i = paragraph.start; i < paragraph.end; i++) {
    const single =
      text[i] === '‘' && !/\d/u.test(text[i + 1] ?? '') ? singleEnd(text, i + 1, paragraph.end) : -1
    if (single > 0) {
      found.push({ start: i + 1, end: single, speech: isSpeech(text.slice(i + 1, single)) })
      i = single
      continue
    }
    const wanted = closingMark(text, i)
    if (wanted === null) continue
    let end = i + 1
    while (end < paragraph.end && !closes(text[end] ?? '', wanted, text, end)) end++
    const content = text.slice(i + 1, end)
    found.push({ start: i + 1, end, speech: isSpeech(content) })
    i = end
  }
  return found
}
