import type { Command } from 'commander'
import { z } from 'zod'
import { addCommonOptions, examples } from '../command-context.ts'
import type { CommandContext } from '../command-context.ts'
import { exitCode } from '../exit-codes.ts'
import { colorsOf } from '../io.ts'

const optionsSchema = z.object({ json: z.boolean().optional(), color: z.boolean().optional() })

const execute = async ({ io, end }: CommandContext, command: Command): Promise<void> => {
  const { json = false, color } = optionsSchema.parse(command.optsWithGlobals())
  const { checkPublished, leftOut } = await import('@contend/analyze/statistics')
  const { selfcheckJson } = await import('../selfcheck/selfcheck-json.ts')
  const { selfcheckText } = await import('../selfcheck/selfcheck-text.ts')
  const values = checkPublished()
  const result = { values, leftOut }
  io.stdout.write(
    json ? selfcheckJson(result) : selfcheckText(result, colorsOf(io, io.stdout, color)),
  )
  if (values.some(({ ok }) => !ok)) end(exitCode('internal'))
}

/** Adds `contend selfcheck`. */
export const addSelfcheckCommand = (program: Command, context: CommandContext): void => {
  addCommonOptions(program.command('selfcheck'))
    .description('recompute published statistics with this build')
    .option('--json', 'print everything as JSON on standard output')
    .addHelpText(
      'after',
      examples(
        ['contend selfcheck', 'each published figure beside what this build computes'],
        ['contend selfcheck --json', 'the same for a script; exit 1 if one of them differs'],
      ),
    )
    .action((_options: unknown, command: Command) => execute(context, command))
}
