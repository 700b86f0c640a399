import { contains, type Span } from '@contend/ingest'
import type { ParsedSentence } from '../text/parsed-sentence.ts'
import type { ResolvedProposition } from './proposition.ts'
import { segmentAt, type Segment } from './segments.ts'

/**
 * The value of the proposition's scope that a sentence limits itself to: the only one it names in
 * the part that holds the subject, else the only one it names at all; `null` when there is none or
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
  const part = segmentAt(place.segments, subject.start)
  const near = part === undefined ? [] : named(part)
  if (near.length === 1) return near[0] ?? null
  const all = named(sentence)
  return all.length === 1 ? (all[0] ?? null) : null
}
