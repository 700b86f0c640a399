import type { DocumentAnalysis } from '@contend/analyze'
import { showControls } from '../html/name-text.ts'
import { quoted } from './wording.ts'

/** A document as a sentence names it: its title in quotation marks, or its identifier. */
export const documentName = ({ document: { id, title } }: DocumentAnalysis): string =>
  title.trim() === '' ? showControls(id) : quoted(showControls(title), 90)
