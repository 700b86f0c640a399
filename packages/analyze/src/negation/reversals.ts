import { overlaps, type Span } from '@contend/ingest'
import type { Negation } from '../model/hit.ts'
import type { ParsedSentence } from '../text/parsed-sentence.ts'

/** Of spans that lie in one another's way, the first. */
const disjoint = (spans: readonly Span[]): readonly Span[] => {
  const kept: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (last === undefined || !overlaps(last, span)) kept.push(span)
  }
  return kept
}

/**
 * The words by which a sentence turns what it speaks of round: negators, and hits of the categories of
 * `argument` given. A word that is both, as "wrong" in "It is wrong to say that …", is one.
 */
export const reversalsIn = (
  sentence: ParsedSentence,
  negations: readonly Negation[],
  categories: readonly string[],
): readonly Span[] =>
  disjoint([
    ...negations.map(({ cue }) => cue),
    ...categories.flatMap((category) => sentence.lexical.argument(category)),
  ])
