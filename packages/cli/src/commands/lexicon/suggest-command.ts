import { InvalidArgumentError, Option } from 'commander'
import type { Command } from 'commander'
import { resolve } from 'node:path'
import { z } from 'zod'
import { usageError } from '../../cli-error.ts'
import { addCommonOptions, collect, examples, logOf } from '../../command-context.ts'
import type { CommandContext } from '../../command-context.ts'
import { defaults } from '../../settings.ts'
import { wholeNumber } from '../../whole-number.ts'

const measures = ['log-dice', 'g2'] as const
const defaultTop = 20
const defaultMinCount = 3
const mostTop = 1000
/** Words to each side in the examples. */
const context = 6

const span = (text: string): 'sentence' | number => {
  if (text === 'sentence') return text
  if (/^[1-9]\d?$/.test(text)) return Number(text)
  throw new InvalidArgumentError('It must be "sentence" or a number of words, 1 to 99.')
}

const optionsSchema = z.object({
  out: z.string().optional(),
  corpus: z.string().optional(),
  lexicon: z.array(z.string()).default([]),
  top: z.number(),
  measure: z.enum(measures),
  minCount: z.number(),
  span: z.union([z.literal('sentence'), z.number()]),
  write: z.string().optional(),
  force: z.boolean().default(false),
})

const suggest = async (
  { io }: CommandContext,
  category: string,
  command: Command,
): Promise<void> => {
  const { out, corpus, lexicon, write, ...others } = optionsSchema.parse(command.opts())
  if (out !== undefined && corpus !== undefined) {
    throw usageError('--out and --corpus exclude each other', 'Give a run, or articles.')
  }
  const here = (path: string): string => resolve(io.cwd, path)
  const { runSuggest } = await import('../../suggest/run-suggest.ts')
  await runSuggest(
    {
      ...others,
      category,
      context,
      out: here(out ?? defaults.out),
      corpus: corpus === undefined ? null : here(corpus),
      lexicons: lexicon.map(here),
      write: write === undefined ? null : here(write),
    },
    { io, log: logOf(io, command) },
  )
}

/** Adds `contend lexicon suggest`. */
export const addSuggestCommand = (lexicon: Command, ctx: CommandContext): void => {
  addCommonOptions(lexicon.command('suggest'))
    .description('words and phrases that keep company with a category in claims, as YAML to edit')
    .argument('<CATEGORY>', 'a category of the lexicons, with its sub-categories')
    .option('--out <DIR>', `folder of an earlier run (default: ${defaults.out})`)
    .option('--corpus <DIR>', 'articles to read instead of a run')
    .option('--lexicon <FILE>', 'a lexicon besides the shipped ones; may be repeated', collect)
    .option('--top <N>', 'most terms', wholeNumber(1, mostTop), defaultTop)
    .addOption(new Option('--measure <M>', 'rank by').choices(measures).default('log-dice'))
    .option(
      '--min-count <N>',
      'fewest times in company of the category',
      wholeNumber(1, Number.MAX_SAFE_INTEGER),
      defaultMinCount,
    )
    .option('--span <SPAN>', '"sentence", or a number of words to each side', span, 'sentence')
    .option('--write <FILE>', 'write the list there')
    .option('--force', 'overwrite that file')
    .addHelpText(
      'after',
      examples(
        ['contend lexicon suggest emotion', 'candidates for emotion from contend-out'],
        ['contend lexicon suggest my.topic --lexicon my.yaml', 'for a category of your own'],
        ['contend lexicon suggest logic --corpus articles --measure g2', 'from articles'],
      ),
    )
    .action((category: string, _options: unknown, command: Command) =>
      suggest(ctx, category, command),
    )
}
