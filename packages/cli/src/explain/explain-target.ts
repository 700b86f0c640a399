import { bySentence } from '@contend/analyze/results'
import type { Colors } from '../io.ts'
import { readRun } from '../read-run.ts'
import { documentReport } from './document-report.ts'
import { explanationJson } from './explanation-json.ts'
import { findTarget } from './find-target.ts'
import { sentenceReport } from './sentence-report.ts'

/** Where an explanation comes from and how it is written. */
export interface ExplainOptions {
  /** Output folder of the run, absolute. */
  readonly folder: string
  readonly json: boolean
  readonly colors: Colors
}

/**
 * The explanation of `DOC` or `DOC:SENTENCE` as text for standard output.
 *
 * @throws CliError (2) for a run, document or sentence that is not there, (74) for trouble with reading
 */
export const explainTarget = async (
  wanted: string,
  { folder, json, colors }: ExplainOptions,
): Promise<string> => {
  const { file, analyses } = await readRun(folder)
  const target = findTarget(analyses, wanted)
  if (json) return `${JSON.stringify(explanationJson(target, file.frame), null, 2)}\n`
  const { analysis } = target
  const context = { analysis, cuesIn: bySentence(analysis.cues), frame: file.frame, colors }
  const sentence = target.sentence === null ? undefined : analysis.sentences[target.sentence]
  const lines = sentence === undefined ? documentReport(context) : sentenceReport(context, sentence)
  return `${lines.join('\n')}\n`
}
