import { contains, type Span } from '@contend/ingest'
import type { ParsedSentence } from '../text/parsed-sentence.ts'
import type { Token } from '../text/token.ts'
import type { ResolvedProposition } from './proposition.ts'
import { segmentAt, type Segment } from './segments.ts'

/** The stretch between the commas around a place. */
const betweenCommas = ({ tokens, start, end }: ParsedSentence, around: Span): Span => {
  const isComma = ({ key }: Token): boolean => key === ',' || key === ';'
  const before = tokens.findLast((token) => isComma(token) && token.end <= around.start)
  const after = tokens.find((token) => isComma(token) && token.start >= around.end)
  return { start: before?.end ?? start, end: after?.start ?? end }
}

/**
 * The value of the proposition's scope that a sentence limits itself to: the only one it names between
 * the commas around the subject, else in the part that holds it, else the only one it names at all; `null` when there is none or
 * it names several.
 */
export const scopeOf = (
  sentence: ParsedSentence,
  proposition: ResolvedProposition,
  place: {
    readonly anchor: Span
    readonly subjects: readonly Span[]
    readonly segments: readonly Segment[]
  },
): string | null => {
  const named = (within: Span): readonly string[] =>
    proposition.scopes.flatMap(({ name, category }) =>
      sentence.lexical.of(category).some((hit) => contains(within, hit)) ? [name] : [],
    )
  const subject = place.subjects[0] ?? place.anchor
  const clause = named(betweenCommas(sentence, subject))
  if (clause.length === 1) return clause[0] ?? null
  const part = segmentAt(place.segments, subject.start)
  const near = part === undefined ? [] : named(part)
  if (near.length === 1) return near[0] ?? null
  const all = named(sentence)
  return all.length === 1 ? (all[0] ?? null) : null
}
