import type { Span } from '@contend/ingest'

/** A stretch of text over which the same spans hold. */
export interface Segment<Mark extends Span> extends Span {
  /** In the order they were given. */
  readonly marks: readonly Mark[]
}

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff

/** A place moved out of the middle of a character of two code units, and into the text. */
const whole = (text: string, place: number): number => {
  const at = Math.max(0, Math.min(text.length, place))
  return isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at)) ? at - 1 : at
}

/**
 * Cuts a text wherever a span starts or ends. The segments are in order, none is empty, and together
 * they are the text: no character is lost and none comes twice, however the spans overlap.
 */
export const segmentText = <Mark extends Span>(
  text: string,
  marks: readonly Mark[],
): readonly Segment<Mark>[] => {
  const open = marks
    .map((mark, order) => ({
      mark,
      order,
      start: whole(text, mark.start),
      end: whole(text, mark.end),
    }))
    .sort((a, b) => a.start - b.start)
  const places = new Set([0, text.length])
  for (const { start, end } of open) places.add(start).add(end)
  const cuts = Uint32Array.from(places).sort()
  const segments: Segment<Mark>[] = []
  let next = 0
  const active: typeof open = []
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1]
    if (end === undefined) break
    let standing = 0
    for (const each of active) {
      if (each.end <= start) continue
      active[standing] = each
      standing += 1
    }
    active.length = standing
    for (let mark = open[next]; mark !== undefined && mark.start <= start; mark = open[next]) {
      if (mark.end > start) active.push(mark)
      next += 1
    }
    if (active.length > standing) active.sort((a, b) => a.order - b.order)
    segments.push({ start, end, marks: active.map(({ mark }) => mark) })
  }
  return segments
}
