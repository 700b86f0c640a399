import { splitSentences } from '@contend/analyze'
import { LabelledDataError, readLabelled } from '@contend/ingest'
import type { LabelledData } from '@contend/ingest'
import { CliError } from '../cli-error.ts'
import type { ExitName } from '../exit-codes.ts'
import { visible } from '../visible.ts'

const exitOf = ({ code }: LabelledDataError): ExitName => {
  if (code === 'labelled-unreadable') return 'inputOutput'
  return code === 'labelled-nothing-found' ? 'nothing' : 'usage'
}

/** Reads labelled data. Paths are absolute. @throws CliError (2, 4, 74) */
export const readGold = (paths: readonly string[], loose: boolean): LabelledData => {
  try {
    return readLabelled(paths, { loose, sentencesOf: splitSentences })
  } catch (error) {
    if (!(error instanceof LabelledDataError)) throw error
    throw new CliError(exitOf(error), visible(error.message), visible(error.remedy), error)
  }
}
