import type { Span } from '@contend/ingest'
import type { DocumentAnalysis } from '../model/analysis.ts'
import { contextsIn, type KwicContext } from './contexts-in.ts'

/** A stretch of a document, in the sentence of that index. */
export interface InSentence extends Span {
  readonly sentence: number
}

/**
 * The contexts of keywords of one document, each within its block. The words of a block are looked up
 * once for all keywords of it that come one after another.
 *
 * @param words to each side
 */
export const contextFinder = (
  { document, sentences }: Pick<DocumentAnalysis, 'document' | 'sentences'>,
  words: number,
): ((place: InSentence) => KwicContext) => {
  let last = -1
  let contexts = contextsIn('', { start: 0, end: 0 }, words)
  return (place) => {
    const sentence = sentences[place.sentence]
    const index = sentence?.blockIndex ?? -1
    if (index !== last || index < 0) {
      contexts = contextsIn(document.text, document.blocks[index] ?? sentence ?? place, words)
      last = index
    }
    return contexts(place)
  }
}
