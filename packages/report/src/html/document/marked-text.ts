import { html, raw, type Html } from '../html.ts'
import type { Entry, ReportModel } from '../report-model.ts'
import { directionOf } from './direction.ts'
import { marksOf, type Mark } from './mark.ts'
import type { NoteNumbers } from './note-numbers.ts'
import { segmentText } from './segments.ts'

const opening = { u: raw('<u'), i: raw('<i'), b: raw('<b'), span: raw('<span') } as const
const closing = { u: raw('</u>'), i: raw('</i>'), b: raw('</b>'), span: raw('</span>') } as const

/** The first piece of a mark is what links and the Tab key go to; later ones are of class `m`. */
const open = (mark: Mark, isFirst: boolean): Html => {
  const { tag, classes, note, sentence, thesis } = mark
  const all = `${classes}${isFirst ? '' : ' m'}`.trim()
  const names = all === '' ? null : html` class="${all}"`
  const id = sentence === null || !isFirst ? null : html` id="s${sentence}"`
  const number = note === null ? null : html` data-n="${note}"`
  const rank = thesis === null ? null : html` data-t="${thesis}"`
  return html`${opening[tag]}${names}${id}${number}${rank}>`
}

/** Outer marks first: of those that start together, the longer one. */
const byNesting = (a: Mark, b: Mark): number => a.start - b.start || b.end - a.end

/** Units of text from which on it is cut into stretches, so that a browser lays out only what is in sight. */
const longText = 20_000
const stretch = 4000

/**
 * The text with elements around its marks. Marks that cross are cut where one of them ends; those that
 * lie in each other stay whole.
 */
const nested = (text: string, marks: readonly Mark[]): readonly Html[] => {
  const isLong = text.length > longText
  const parts: Html[] = isLong ? [raw('<div>')] : []
  let from = 0
  const seen = new Set<Mark>()
  let standing: readonly Mark[] = []
  const change = (wanted: readonly Mark[]): void => {
    let kept = 0
    while (kept < standing.length && standing[kept] === wanted[kept]) kept += 1
    parts.push(
      ...standing
        .slice(kept)
        .toReversed()
        .map(({ tag }) => closing[tag]),
    )
    for (const mark of wanted.slice(kept)) {
      parts.push(open(mark, !seen.has(mark)))
      seen.add(mark)
    }
    standing = wanted
  }
  for (const segment of segmentText(text, marks.toSorted(byNesting))) {
    change(segment.marks)
    const words = text.slice(segment.start, segment.end)
    parts.push(html`${words}`)
    if (isLong && standing.length === 0 && words.endsWith('\n') && segment.end - from > stretch) {
      parts.push(raw('</div><div>'))
      from = segment.end
    }
  }
  change([])
  if (isLong) parts.push(raw('</div>'))
  return parts
}

/** A document's text as written, with its marks, and its sentences as link targets. */
export const markedText = (model: ReportModel, entry: Entry, notes: NoteNumbers): Html => {
  const { document } = entry.analysis
  const lang =
    /^[a-z]{2,3}$/u.test(document.language) && document.language !== 'und' ? document.language : ''
  const text = nested(document.text, marksOf(model, entry, notes))
  // A line break of the template would become part of the text.
  // prettier-ignore
  return html`<div class="article" dir="${directionOf(document.language)}" lang="${lang}">${text}</div>`
}
