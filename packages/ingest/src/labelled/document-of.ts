import type { Document } from '../document.ts'
import { makeDocument } from '../make-document.ts'
import type { LabelledDocument } from './labelled-unit.ts'

/** Labelled data as a document to analyse. It is taken for English, in which claims are found. */
export const documentOf = ({
  id,
  file,
  text,
}: Pick<LabelledDocument, 'id' | 'file' | 'text'>): Document =>
  makeDocument({ id, path: file, text, metadata: { language: 'en' } })
