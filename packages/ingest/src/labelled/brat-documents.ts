import { documentOf } from './document-of.ts'
import { groupRecords } from './group-records.ts'
import type { LabelledDocument, LabelledOptions } from './labelled-unit.ts'
import { parseBrat, sentenceRecords } from './parse-brat.ts'

/** A brat annotation with the text it stands off from. */
export interface BratPair {
  readonly file: string
  /** Name without extension: the document's id. */
  readonly stem: string
  readonly annotation: string
  readonly text: string
}

/**
 * The document of a brat annotation, or one for each of its sentences (`loose`). Brat marks spans, so
 * the units are the sentences we cut ourselves.
 *
 * @throws LabelledDataError naming the line of a broken span
 */
export const bratDocuments = (
  { file, stem, annotation, text }: BratPair,
  { loose = false, sentencesOf }: LabelledOptions,
): readonly LabelledDocument[] => {
  const claims = parseBrat(annotation, text, file)
  const spans = sentencesOf(documentOf({ id: stem, file, text }))
  const records = sentenceRecords(text, spans, claims)
  if (loose) {
    return groupRecords(records, { file, stem, loose, articleOf: () => null }).documents
  }
  const units = spans.flatMap((span, i) => {
    const record = records[i]
    if (record === undefined) return []
    return [{ doc: stem, i, text: record.text, span, ...record.labels }]
  })
  return [{ id: stem, file, text, units }]
}
