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
 * The quotations of a paragraph, in order, outermost only. One that is not closed runs to the end of
 * the paragraph. Single quotation marks are not read: they cannot be told from apostrophes.
 */
export const findQuotations = (text: string, paragraph: Span): readonly Quotation[] => {
  const found: Quotation[] = []
  for (let i = paragraph.start; i < paragraph.end; i++) {
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
