import type { ScoredFile } from '@contend/analyze'

/** One line of JSON for each unit, in the order of the files: `file, doc, i, score, predicted`. */
export const predictionLines = (files: readonly ScoredFile[]): string =>
  files
    .flatMap(({ file, documents }) =>
      documents.flat().map(({ doc, i, score, predicted }) => ({ file, doc, i, score, predicted })),
    )
    .map((record) => `${JSON.stringify(record)}\n`)
    .join('')
