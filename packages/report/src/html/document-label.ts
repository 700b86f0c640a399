import type { DocumentAnalysis } from '@contend/analyze'
import { quoted } from '../account/wording.ts'

/** Longest piece of a text that stands in for its title, in UTF-16 units. */
const longest = 60

/** What a page calls a document: its title, or its identifier and first words where it has none. */
export const documentLabel = ({ document, sentences }: DocumentAnalysis): string => {
  const { id, text, title } = document
  if (title.trim() !== '') return title
  const first =
    sentences.find(({ block }) => block !== 'boilerplate' && block !== 'caption') ?? sentences[0]
  return first === undefined ? id : `${id} ${quoted(text.slice(first.start, first.end), longest)}`
}
