import { isArtifactPath } from '@contend/report'
import { relative, sep } from 'node:path'
import { usageError } from '../cli-error.ts'
import { visible } from '../visible.ts'
import type { KwicSettings } from './kwic-settings.ts'

/**
 * Makes sure that nothing is written over a table or page of the run it is made from.
 *
 * @throws CliError (2) naming the file
 */
export const refuseFilesOfRun = ({
  folder,
  csv,
  html,
}: Pick<KwicSettings, 'folder' | 'csv' | 'html'>): void => {
  for (const [option, file] of [['--csv', csv] as const, ['--html', html] as const]) {
    if (file === null || file === '-') continue
    if (!isArtifactPath(relative(folder, file).split(sep).join('/'))) continue
    throw usageError(
      `${option} ${visible(file)} would overwrite a file of the run`,
      'Give it another name.',
    )
  }
}
