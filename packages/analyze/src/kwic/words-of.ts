import { foldKey } from '../text/fold.ts'
import { wordSpans } from '../text/words.ts'

/** The words of a text in order, folded as lexicons fold them. */
export const wordsOf = (text: string, language: string): readonly string[] =>
  wordSpans(text).map(({ start, end }) => foldKey(text.slice(start, end), language))
