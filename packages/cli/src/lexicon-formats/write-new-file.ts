import { existsSync } from 'node:fs'
import { writeAtomically } from '../atomic-write.ts'
import { usageError } from '../cli-error.ts'
import { visible } from '../visible.ts'

/** Writes a file, but over another one only with `force`. @throws CliError (2, 74) */
export const writeNewFile = async (path: string, text: string, force: boolean): Promise<void> => {
  if (!force && existsSync(path)) {
    throw usageError(
      `${visible(path)} exists already; nothing was written`,
      'Give another name, or --force to overwrite it.',
    )
  }
  await writeAtomically(path, text)
}
