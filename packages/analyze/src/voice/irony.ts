import { diagnostic, type Diagnostic } from '@contend/ingest'
import { counts, type ParsedSentence } from '../text/parsed-sentence.ts'

/** So many places are named in one message; the others are counted. */
const NAMED = 3

const surfaces = (
  sentence: ParsedSentence,
): readonly { readonly words: string; readonly start: number; readonly end: number }[] =>
  sentence.lexical.argument('irony').map(({ start, end }) => ({
    words: sentence.text.slice(start - sentence.start, end - sentence.start),
    start,
    end,
  }))

/**
 * Says where a text may mean the reverse of its words, by formulas of mock agreement and mock praise. It is
 * one message a document, at the first of them; no label changes, as irony is for a reader to decide.
 */
export const ironyCues = (
  path: string,
  sentences: readonly ParsedSentence[],
): readonly Diagnostic[] => {
  const found = sentences.filter(counts).flatMap(surfaces)
  const [first] = found
  if (first === undefined) return []
  const words = found
    .slice(0, NAMED)
    .map((one) => `"${one.words}" at ${String(one.start)}`)
    .join(', ')
  const more = found.length > NAMED ? ` and ${String(found.length - NAMED)} more` : ''
  return [
    diagnostic(
      'info',
      'irony-cue',
      { path, span: { start: first.start, end: first.end } },
      `May be ironic: ${words}${more}. Voices and stances are read as the words say; check them here.`,
    ),
  ]
}
