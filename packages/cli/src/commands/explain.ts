import type { Command } from 'commander'
import { resolve } from 'node:path'
import { z } from 'zod'
import { addCommonOptions, examples } from '../command-context.ts'
import type { CommandContext } from '../command-context.ts'
import { colorsOf } from '../io.ts'
import type { Io } from '../io.ts'
import { defaults } from '../settings.ts'

const optionsSchema = z.object({
  out: z.string(),
  json: z.boolean().optional(),
  color: z.boolean().optional(),
})

const explain = async (io: Io, wanted: string, command: Command): Promise<void> => {
  const { json = false, out, color } = optionsSchema.parse(command.optsWithGlobals())
  const { explainTarget } = await import('../explain/explain-target.ts')
  const colors = colorsOf(io, io.stdout, color)
  io.stdout.write(await explainTarget(wanted, { folder: resolve(io.cwd, out), json, colors }))
}

/** Adds `contend explain`. */
export const addExplainCommand = (program: Command, { io }: CommandContext): void => {
  addCommonOptions(program.command('explain'))
    .description('show every label of a document or sentence with what it came from')
    .argument('<DOC[:SENTENCE]>', 'id or path of a document, with the number of a sentence or not')
    .option('--out <DIR>', 'folder of the run', defaults.out)
    .option('--json', 'print it as JSON on standard output')
    .addHelpText(
      'after',
      examples(
        ['contend explain two-trades:12', 'why sentence 12 of two-trades got its labels'],
        ['contend explain two-trades', 'the whole document'],
        ['contend explain two-trades --json', 'the same as data'],
      ),
    )
    .action((wanted: string, _options: unknown, command: Command) => explain(io, wanted, command))
}
