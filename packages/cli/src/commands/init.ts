import type { Command } from 'commander'
import { access, readFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { z } from 'zod'
import { writeAtomically } from '../atomic-write.ts'
import { usageError } from '../cli-error.ts'
import { addCommonOptions, examples, logOf } from '../command-context.ts'
import type { CommandContext } from '../command-context.ts'
import type { Io } from '../io.ts'
import { packageFile } from '../package-file.ts'
import { visible } from '../visible.ts'

/** Files of the package that are copied, by their paths below the templates and below the target. */
const templates = [
  'contend.config.yaml',
  'lexicons/remote-work.yaml',
  'propositions/remote-work.yaml',
]

const templateFolder = packageFile('templates')

const optionsSchema = z.object({ force: z.boolean().optional() })

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

const init = async (io: Io, folder: string, command: Command): Promise<void> => {
  const { force = false } = optionsSchema.parse(command.opts())
  const log = logOf(io, command)
  const targets = templates.map((name) => ({ name, path: resolve(io.cwd, folder, name) }))
  for (const { path } of targets) {
    if (!force && (await exists(path))) {
      throw usageError(
        `${visible(path)} exists already; nothing was written`,
        'Give another folder, or --force to overwrite it.',
      )
    }
  }
  for (const { name, path } of targets) {
    await writeAtomically(path, await readFile(join(templateFolder, name)))
    log.say(`wrote ${visible(relative(io.cwd, path))}`)
  }
  log.say('Put articles into the folder articles and call `contend run`.')
}

/** Adds `contend init`. */
export const addInitCommand = (program: Command, { io }: CommandContext): void => {
  addCommonOptions(program.command('init'))
    .description('write a commented configuration, a lexicon and a proposition file, ready to edit')
    .argument('[DIR]', 'folder to write into', '.')
    .option('--force', 'overwrite files that exist')
    .addHelpText(
      'after',
      examples(
        ['contend init', 'write into this folder'],
        ['contend init project', 'write into the folder project'],
      ),
    )
    .action((folder: string, _options: unknown, command: Command) => init(io, folder, command))
}
