import { InvalidArgumentError } from 'commander'
import type { Command } from 'commander'
import { resolve } from 'node:path'
import { z } from 'zod'
import type { BaseRun } from '../add-to/base-run.ts'
import { addCommonOptions, collect, examples, logOf } from '../command-context.ts'
import { usageError } from '../cli-error.ts'
import type { CommandContext } from '../command-context.ts'
import { byteSizeOf } from '../byte-size.ts'
import { isErrorLimit } from '../error-limit.ts'
import { givenOnce } from '../given-once.ts'
import { optionsSchema } from '../options.ts'
import type { Options } from '../options.ts'
import { defaults, settingsOf } from '../settings.ts'
import { wholeNumber } from '../whole-number.ts'

const special = z.object({
  addTo: z.string().min(1, 'must name a folder').optional(),
  config: z.string().optional(),
  force: z.boolean().optional(),
  open: z.boolean().optional(),
})

const notOptions = new Set(['addTo', 'config', 'force', 'open', 'quiet', 'verbose', 'color'])

const anyNumber = wholeNumber(0, Number.MAX_SAFE_INTEGER)

const seconds = (text: string): number => {
  const value = /^\d{1,9}(?:\.\d{1,9})?$/.test(text) ? Number(text) : 0
  if (value > 0) return value
  throw new InvalidArgumentError('It must be a number of seconds, more than 0.')
}

const byteSize = (text: string): number => {
  const bytes = byteSizeOf(text)
  if (bytes !== null) return bytes
  throw new InvalidArgumentError('It must be a number of bytes, or a size such as 10MB or 32MiB.')
}

const errorLimit = (text: string): string => {
  if (isErrorLimit(text)) return text
  throw new InvalidArgumentError('It must be a whole number of documents, or a share such as 5%.')
}

/** What flags hold; that it is wrong, an empty name for one, is the caller's mistake. */
const checkedFlags = <T>(schema: z.ZodType<T>, flags: unknown): T => {
  const { success, data, error } = schema.safeParse(flags)
  if (success) return data
  const [{ path, message } = { path: [], message: '' }] = error.issues
  const flag = String(path[0]).replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  throw usageError(`--${flag} ${message}`, 'See `contend run --help`.')
}

/** The flags that were really given, so that defaults do not hide the configuration file. */
const givenFlags = (command: Command): Options =>
  checkedFlags(
    optionsSchema,
    Object.fromEntries(
      Object.entries(command.opts()).filter(
        ([name]) => !notOptions.has(name) && command.getOptionValueSource(name) === 'cli',
      ),
    ),
  )

/** Loaded when it is asked for, so that help does not wait for it. */
const openBase = async (folder: string): Promise<BaseRun> =>
  (await import('../add-to/base-run.ts')).openBase(folder)

const execute = async (
  { io, end }: CommandContext,
  paths: readonly string[],
  command: Command,
): Promise<void> => {
  const {
    addTo,
    config: named,
    force = false,
    open = false,
  } = checkedFlags(special, command.opts())
  // Loaded here, so that help does not wait for it.
  const [{ readConfig }, { cacheFolder }, { builtPlaces, cachedPlaces }, { readRunData }] =
    await Promise.all([
      import('../config-file.ts'),
      import('../cache-folder.ts'),
      import('../lexicon-store.ts'),
      import('../read-run-data.ts'),
    ])
  const file = readConfig(io.cwd, named)
  const base = addTo === undefined ? null : await openBase(resolve(io.cwd, addTo))
  const settings = settingsOf(io.cwd, {
    paths,
    flags: { ...(base !== null && { out: base.folder }), ...givenFlags(command) },
    config: { ...base?.options, ...file?.config },
  })
  const log = logOf(io, command)
  if (file !== null) log.detail(`configuration: ${file.path}`)
  const places = settings.cache ? cachedPlaces(cacheFolder(io.env)) : builtPlaces
  const data = readRunData(settings, places)
  // What is wrong with a data file is told before a language model is loaded.
  const { runBatch } = await import('../run-batch.ts')
  end(await runBatch(settings, { io, log, force, open, base, data, places }))
}

/** Adds `contend run`. */
export const addRunCommand = (program: Command, context: CommandContext): void => {
  addCommonOptions(program.command('run'))
    .description('analyse articles, compare them, and write tables and a report')
    .argument('[PATH...]', 'files and folders; default: `include` of contend.config.yaml')
    .option('--out <DIR>', `folder to write into (default: ${defaults.out})`, givenOnce)
    .option('--add-to <DIR>', 'add to the earlier run in this folder, with its options', givenOnce)
    .option(
      '--metadata <FILE>',
      'CSV with a column path or id, and title, author, date, group …',
      givenOnce,
    )
    .option('--lexicon <FILE>', 'a lexicon besides the shipped ones; may be repeated', collect)
    .option('--propositions <FILE>', 'propositions besides the shipped; may be repeated', collect)
    .option('--no-default-lexicons', 'without the shipped lexicon marketing')
    .option('--no-default-propositions', 'without the shipped propositions')
    .option(
      '--group-by <COLUMN>',
      `metadata that groups documents (default: ${defaults.groupBy})`,
      givenOnce,
    )
    .option(
      '--max-pairs <N>',
      `pairs of each relation on each proposition (default: ${defaults.maxPairs})`,
      anyNumber,
    )
    .option('--leave-out-duplicates', 'compare without documents that repeat others')
    .option('--text-column <NAME>', `text in tables (default: ${defaults.textColumn})`)
    .option('--encoding <NAME>', 'encoding of every file (default: told from each file)')
    .option(
      '--jobs <N>',
      'number of workers (default: by the number of documents)',
      wholeNumber(1, 256),
    )
    .option('--no-cache', 'make everything anew')
    .option(
      '--timeout <SECONDS>',
      `time for a document, and again for each MB of it (default: ${defaults.timeout})`,
      seconds,
    )
    .option('--fail-fast', 'stop at the first document that cannot be analysed')
    .option(
      '--max-errors <N|N%>',
      'stop when more documents than these cannot be analysed',
      errorLimit,
    )
    .option(
      '--seed <N>',
      `seed of random numbers (default: ${defaults.seed})`,
      wholeNumber(0, 2 ** 32 - 1),
    )
    .option(
      '--max-file-size <SIZE>',
      'read no larger files, such as 4096 or 10MB (default: 32MiB)',
      byteSize,
    )
    .option('--csv-raw', 'text cells without an apostrophe before = + - @')
    .option('--bom', 'CSV files with a byte-order mark')
    .option('--single-file', 'all pages in one report.html in place of the folder report/')
    .option('--open', 'open the report in a browser at the end')
    .option('--config <FILE>', 'configuration (default: contend.config.yaml here or above)')
    .option('--force', 'write into a folder that holds something else')
    .option('--json', 'print the summary as JSON on standard output')
    .addHelpText(
      'after',
      examples(
        ['contend run articles', 'analyse a folder'],
        ['contend run a.txt b.md --out out', 'analyse two files'],
        ['contend run new-articles --add-to out', 'analyse only new ones, and say what they shift'],
        ['contend run articles --metadata table.csv --group-by year', 'compare years'],
        ['contend run posts.csv --text-column body', 'one document a row'],
      ),
    )
    .action((paths: string[], _options: unknown, command: Command) =>
      execute(context, paths, command),
    )
}
