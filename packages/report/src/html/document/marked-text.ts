import { html, raw, type Html } from '../html.ts'
import type { Entry, ReportModel } from '../report-model.ts'
import { directionOf } from './direction.ts'
import { marksOf, type Mark } from './mark.ts'
import type { NoteNumbers } from './note-numbers.ts'
import { segmentText } from './segments.ts'

const opening = { u: raw('<u '), b: raw('<b '), span: raw('<span ') } as const
const closing = { u: raw('</u>'), b: raw('</b>'), span: raw('</span>') } as const

/** The first piece of a mark is what links and the Tab key go to; later ones are of class `m`. */
const open = (mark: Mark, isFirst: boolean): Html => {
  const { tag, classes, note, sentence, thesis } = mark
  const id = sentence === null || !isFirst ? null : html` id="s${sentence}"`
  const number = note === null ? null : html` data-n="${note}"`
  const rank = thesis === null ? null : html` data-t="${thesis}"`
  return html`${opening[tag]}class="${classes}${isFirst ? '' : ' m'}"${id}${number}${rank}>`
}

/** Outer marks first: of those that start together, the longer one. */
const byNesting = (a: Mark, b: Mark): number => a.start - b.start || b.end - a.end

/**
 * The text with elements around its marks. Marks that cross are cut where one of them ends; those that
 * lie in each other stay whole.
 */
const nested = (text: string, marks: readonly Mark[]): readonly Html[] => {
  const parts: Html[] = []
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
    parts.push(html`${text.slice(segment.start, segment.end)}`)
  }
  change([])
  return parts
}

/** A document's text as written, with its marks, and its sentences as link targets. */
export const markedText = (model: ReportModel, entry: Entry, notes: NoteNumbers): Html => {
  const { document } = entry.analysis
  const lang =
    /^[a-z]{2,3}$/u.test(document.language) && document.language !== 'und' ? document.language : ''
  const text = nested(document.text, marksOf(model, entry, notes))
  return html`<div class="article" dir="${directionOf(document.language)}" lang="${lang}">
    ${text}
  </div>`
}
