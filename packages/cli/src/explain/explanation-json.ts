import type { DocumentAnalysis, Frame, Sentence } from '@contend/analyze'
import type { Target } from './find-target.ts'

/** What `contend explain --json` prints. Spans are UTF-16 ranges into the document's text. */
export interface ExplanationJson extends Pick<
  DocumentAnalysis,
  'depth' | 'cues' | 'hits' | 'negations' | 'relations' | 'stances' | 'positions'
> {
  readonly formatVersion: 1
  readonly document: { readonly id: string; readonly path: string; readonly language: string }
  readonly claimThreshold: number
  readonly premiseThreshold: number
  readonly sentences: readonly (Sentence & { readonly text: string })[]
}

/** The explanation of a document, or of one sentence of it, as plain data. */
export const explanationJson = ({ analysis, sentence }: Target, frame: Frame): ExplanationJson => {
  const { document } = analysis
  const wanted = (index: number): boolean => sentence === null || sentence === index
  const negations = analysis.negations.filter((negation) => wanted(negation.sentence))
  // Hits name their negations by index, and those of one sentence stand together.
  const [first] = negations
  const leftOut = first === undefined ? 0 : analysis.negations.indexOf(first)
  return {
    formatVersion: 1,
    document: { id: document.id, path: document.path, language: document.language },
    depth: analysis.depth,
    claimThreshold: frame.claimThreshold,
    premiseThreshold: frame.premiseThreshold,
    sentences: analysis.sentences
      .filter(({ index }) => wanted(index))
      .map((one) => ({ ...one, text: document.text.slice(one.start, one.end) })),
    cues: analysis.cues.filter(({ sentence }) => wanted(sentence)),
    hits: analysis.hits
      .filter((hit) => wanted(hit.sentence))
      .map((hit) => ({ ...hit, negations: hit.negations.map((index) => index - leftOut) })),
    negations,
    relations: analysis.relations.filter(({ from, to }) => wanted(from) || wanted(to)),
    stances: analysis.stances.filter((stance) => wanted(stance.sentence)),
    positions: analysis.positions,
  }
}
