import type { DocumentAnalysis } from '../model/analysis.ts'
import type { SentencePair } from './document-changes.ts'

/** Which sentences of two analyses of a document read the same, wherever they stand. */
export interface SentenceMatch {
  /** Every sentence of either once, in the order of the text. */
  readonly pairs: readonly SentencePair[]
  /** By sentence of the earlier analysis, and of the later one. */
  readonly ofBefore: readonly SentencePair[]
  readonly ofAfter: readonly SentencePair[]
}

/** The words of a sentence on one line, so that a line broken elsewhere changes nothing. */
export const readingOf = ({ document, sentences }: DocumentAnalysis, index: number): string => {
  const { start, end } = sentences[index] ?? { start: 0, end: 0 }
  return document.text.slice(start, end).replace(/\s+/gu, ' ').trim()
}

const places = (analysis: DocumentAnalysis): Map<string, number[]> => {
  const found = new Map<string, number[]>()
  for (const index of analysis.sentences.keys()) {
    const reading = readingOf(analysis, index)
    const known = found.get(reading)
    if (known === undefined) found.set(reading, [index])
    else known.push(index)
  }
  return found
}

const placeOf = ({ before, after }: SentencePair): number => after ?? before ?? 0

/** Matches sentences by their words; of equal ones the first with the first, the second with the second. */
export const matchSentences = (
  before: DocumentAnalysis,
  after: DocumentAnalysis,
): SentenceMatch => {
  const [old, young] = [places(before), places(after)]
  const pairs: SentencePair[] = []
  for (const reading of new Set([...old.keys(), ...young.keys()])) {
    const [was, now] = [old.get(reading) ?? [], young.get(reading) ?? []]
    for (let nth = 0; nth < Math.max(was.length, now.length); nth++) {
      pairs.push({ before: was[nth] ?? null, after: now[nth] ?? null })
    }
  }
  const side = (of: (pair: SentencePair) => number | null): readonly SentencePair[] =>
    pairs.filter((pair) => of(pair) !== null).sort((a, b) => (of(a) ?? 0) - (of(b) ?? 0))
  return {
    pairs: pairs.toSorted(
      (a, b) => placeOf(a) - placeOf(b) || Number(a.after !== null) - Number(b.after !== null),
    ),
    ofBefore: side((pair) => pair.before),
    ofAfter: side((pair) => pair.after),
  }
}
