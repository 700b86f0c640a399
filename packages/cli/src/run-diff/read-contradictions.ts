import type { ClaimPair } from '@contend/analyze'
import { parsePairs } from '@contend/report'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Log } from '../log.ts'
import { isMissing } from '../system-error.ts'
import { explained } from '../read-run.ts'
import { visible } from '../visible.ts'
import type { IndexedRun } from './indexed-run.ts'

/**
 * The contradictions a run found, from its `pairs.csv`; `null`, and a warning, where there is no such table.
 *
 * @throws CliError (2) for a table of another kind, (74)
 */
export const readContradictions = async (
  { folder, file }: IndexedRun,
  log: Log,
): Promise<readonly ClaimPair[] | null> => {
  try {
    const text = await readFile(join(folder, 'pairs.csv'), 'utf8')
    const pairs = parsePairs(text, file.manifest.options['csvRaw'] === true)
    return pairs.filter(({ relation }) => relation === 'contradict')
  } catch (error) {
    if (!isMissing(error)) throw explained(error, folder)
    log.warn(
      `${visible(folder)} has no pairs.csv, so contradictions are not compared; \`contend report\` writes it again`,
    )
    return null
  }
}
