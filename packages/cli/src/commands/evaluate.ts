import type { Command } from 'commander'
import { z } from 'zod'
import { addCommonOptions, collect, examples, logOf } from '../command-context.ts'
import type { CommandContext } from '../command-context.ts'
import { colorsOf } from '../io.ts'
import { defaults } from '../settings.ts'
import { wholeNumber } from '../whole-number.ts'

const defaultErrors = 10

const largestSeed = 2 ** 32 - 1

const optionsSchema = z.object({
  predictions: z.string().optional(),
  loose: z.boolean().optional(),
  errors: z.number(),
  seed: z.number(),
  lexicon: z.array(z.string()).default([]),
  json: z.boolean().optional(),
  color: z.boolean().optional(),
})

const execute = async (
  { io }: CommandContext,
  paths: readonly string[],
  command: Command,
): Promise<void> => {
  const options = optionsSchema.parse(command.optsWithGlobals())
  const { color, json = false, loose = false, predictions = null, ...others } = options
  const { runEvaluation } = await import('../evaluate/run-evaluation.ts')
  await runEvaluation(
    { ...others, paths, predictions, loose, json },
    { io, log: logOf(io, command), colors: colorsOf(io, io.stdout, color) },
  )
}

/** Adds `contend evaluate`. */
export const addEvaluateCommand = (program: Command, context: CommandContext): void => {
  addCommonOptions(program.command('evaluate'))
    .description('measure how well claims are found, against labelled sentences')
    .argument('<GOLD...>', 'labelled .jsonl, .csv or brat .ann files, or folders of them')
    .option('--predictions <FILE>', 'write the score of every sentence, as JSON lines')
    .option('--loose', 'the sentences are unrelated, whatever document they name')
    .option(
      '--errors <N>',
      'how many of the surest errors to show',
      wholeNumber(0, Number.MAX_SAFE_INTEGER),
      defaultErrors,
    )
    .option('--seed <N>', 'seed of the bootstrap', wholeNumber(0, largestSeed), defaults.seed)
    .option('--lexicon <FILE>', 'a lexicon besides the shipped ones; may be repeated', collect)
    .option('--json', 'print everything as JSON on standard output')
    .addHelpText(
      'after',
      examples(
        ['contend evaluate corpus/gold', 'every labelled file of a folder'],
        ['contend evaluate a.jsonl b.csv --errors 30', 'two files, with more errors'],
        ['contend evaluate posts.jsonl --loose', 'sentences that are no articles'],
        ['contend evaluate a.jsonl --predictions scores.jsonl', 'with each sentence and its score'],
      ),
    )
    .action((paths: string[], _options: unknown, command: Command) =>
      execute(context, paths, command),
    )
}
