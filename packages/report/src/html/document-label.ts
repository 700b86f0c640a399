import type { DocumentAnalysis } from '@contend/analyze'
import { quoted } from '../account/wording.ts'

/** Longest piece of a text that stands in for its title, in UTF-16 units. */
const longest = 60

/** The first words of a document, in quotation marks, which stand in for its title; `null` for an empty one. */
export const firstWords = ({
  document: { text },
  sentences,
}: Pick<DocumentAnalysis, 'document' | 'sentences'>): string | null => {
  const first =
    sentences.find(({ block }) => block !== 'boilerplate' && block !== 'caption') ?? sentences[0]
  return first === undefined ? null : quoted(text.slice(first.start, first.end), longest)
}

/** What a document is called by. */
export interface LabelParts {
  /** `firstWords`. */
  readonly words: string | null
  /** Whether another document has the same title. */
  readonly isShared: boolean
}

/**
 * What a page calls a document: its title, with its identifier where others have the same, or its identifier and first
 * words where it has none.
 */
export const documentLabel = (
  { id, title }: Pick<DocumentAnalysis['document'], 'id' | 'title'>,
  { words, isShared }: LabelParts,
): string => {
  if (title.trim() !== '') return isShared ? `${title.trim()} (${id})` : title
  return words === null ? id : `${id} ${words}`
}
