import type { Span } from '../span.ts'
import { isClaimType } from './claim-label.ts'
import { fromCodePoints } from './code-points.ts'
import { LabelledDataError } from './labelled-data-error.ts'
import type { LabelledRecord } from './labelled-unit.ts'

const TEXT_BOUND = /^T\S*\t(?<type>\S+) (?<ranges>\d+ \d+(?:;\d+ \d+)*)(?:\t|$)/

/** The stretch from the first to the last of the parts `1 5;8 9`. */
const hullOf = (ranges: string): Span => {
  const offsets = ranges.split(/[ ;]/).map(Number)
  return { start: Math.min(...offsets), end: Math.max(...offsets) }
}

/**
 * The claims of a brat annotation as ranges of UTF-16 units of its text: spans of a type named Claim,
 * MajorClaim, MainClaim or Conclusion, discontinuous ones as their hull.
 *
 * @throws LabelledDataError naming the line of a broken span
 */
export const parseBrat = (annotation: string, text: string, file: string): readonly Span[] => {
  const convert = fromCodePoints(text)
  return annotation.split(/\r\n|\n|\r/).flatMap((line, index) => {
    if (!line.startsWith('T')) return []
    const { type, ranges } = TEXT_BOUND.exec(line)?.groups ?? {}
    if (type === undefined || ranges === undefined) {
      throw new LabelledDataError(
        'labelled-record-broken',
        `${file}:${String(index + 1)}: this is no span of brat`,
        { remedy: 'Write it as T1, tab, type, space, start, space, end, tab, text.' },
      )
    }
    return isClaimType(type) ? [convert(hullOf(ranges))] : []
  })
}

/** Whether two stretches share at least half of the shorter one. */
const shareHalf = (a: Span, b: Span): boolean => {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared > 0 && shared >= Math.min(a.end - a.start, b.end - b.start) / 2
}

/** Sentences as records: one is a claim when a claim covers half of it, or has half of itself in it. */
export const sentenceRecords = (
  text: string,
  sentences: readonly Span[],
  claims: readonly Span[],
): readonly LabelledRecord[] =>
  sentences.map((sentence, i) => ({
    doc: null,
    i,
    text: text.slice(sentence.start, sentence.end),
    codePoints: null,
    line: i + 1,
    labels: { claim: claims.some((claim) => shareHalf(claim, sentence)), disputed: [] },
  }))
