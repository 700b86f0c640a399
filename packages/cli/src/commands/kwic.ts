import type { LineOrder, Voice } from '@contend/analyze'
import { Option } from 'commander'
import type { Command } from 'commander'
import { resolve } from 'node:path'
import { z } from 'zod'
import { usageError } from '../cli-error.ts'
import { addCommonOptions, collect, examples, logOf } from '../command-context.ts'
import type { CommandContext } from '../command-context.ts'
import { colorsOf } from '../io.ts'
import type { KwicSettings } from '../kwic/kwic-settings.ts'
import { defaults } from '../settings.ts'
import { wholeNumber } from '../whole-number.ts'

const defaultContext = 8
const mostContext = 100

const orders = [
  'document',
  'position',
  'left',
  'keyword',
  'right',
] as const satisfies readonly LineOrder[]
const voices = ['author', 'attributed'] as const satisfies readonly Voice[]

const optionsSchema = z.object({
  out: z.string(),
  context: z.number(),
  sort: z.enum(orders),
  reverse: z.boolean().default(false),
  limit: z.number().optional(),
  voice: z.enum(voices).optional(),
  negated: z.boolean().default(false),
  claims: z.boolean().default(false),
  group: z.array(z.string()).default([]),
  document: z.array(z.string()).default([]),
  csv: z.string().optional(),
  html: z.string().optional(),
  json: z.boolean().default(false),
  csvRaw: z.boolean().optional(),
  bom: z.boolean().optional(),
  color: z.boolean().optional(),
})

const settingsOf = (
  cwd: string,
  query: string,
  { out, ...given }: z.infer<typeof optionsSchema>,
): KwicSettings => {
  const { voice = null, negated, claims, csv = null, html = null, json } = given
  if (json && csv === '-') {
    throw usageError('--json and --csv - both write to standard output', 'Give --csv a file.')
  }
  if (html === '-') throw usageError('--html needs a file', 'Give it a name that ends in .html.')
  if (query.trim() === '') throw usageError('the query is empty', 'Give a category or a term.')
  return {
    query,
    folder: resolve(cwd, out),
    context: given.context,
    sort: given.sort,
    reverse: given.reverse,
    limit: given.limit ?? null,
    filter: { voice, negated, claims, groups: given.group, documents: given.document },
    csv: csv === null || csv === '-' ? csv : resolve(cwd, csv),
    html: html === null ? null : resolve(cwd, html),
    json,
    csvRaw: given.csvRaw ?? null,
    bom: given.bom ?? null,
  }
}

const kwic = async ({ io }: CommandContext, query: string, command: Command): Promise<void> => {
  const options = optionsSchema.parse(command.optsWithGlobals())
  const settings = settingsOf(io.cwd, query, options)
  const { runKwic } = await import('../kwic/run-kwic.ts')
  const colors = colorsOf(io, io.stdout, options.color)
  await runKwic(settings, { io, log: logOf(io, command), colors })
}

const queryHelp = `
A query is the name of a category (with its sub-categories) or a term of the lexicon syntax:
  emotion, marketing.emotion   a category of the run
  trust, "repeat order*"       words; * is any letters, ? is one letter
  lemma:buy                    all forms of a word
  regex:"account[- ]based"     RE2 syntax, on whole words
  match:"#Adjective trust"     compromise match syntax, English only
A word that is also the name of a category is the category: write literal:emotion for the word,
category:emotion to be told when there is no such category.`

/** Adds `contend kwic`. */
export const addKwicCommand = (program: Command, context: CommandContext): void => {
  addCommonOptions(program.command('kwic'))
    .description('show every place of a category or term in its context')
    .argument('<QUERY>', 'a category of the run, or a term')
    .option('--out <DIR>', 'folder of the run', defaults.out)
    .option('--context <N>', 'words to each side', wholeNumber(0, mostContext), defaultContext)
    .addOption(new Option('--sort <BY>', 'order of the lines').choices(orders).default('document'))
    .option('--reverse', 'the other way round')
    .option('--limit <N>', 'show so many lines at most', wholeNumber(1, Number.MAX_SAFE_INTEGER))
    .addOption(new Option('--voice <VOICE>', 'only lines in this voice').choices(voices))
    .option('--negated', 'only negated lines')
    .option('--claims', 'only lines in claims')
    .option('--group <NAME>', 'only documents of this group; may be repeated', collect)
    .option('--document <DOC>', 'only this document, by id or path; may be repeated', collect)
    .option('--csv <FILE>', 'write a table; - is standard output')
    .option('--html <FILE>', 'write a page; in report/ of the run it links to its documents')
    .option('--csv-raw', 'text cells without an apostrophe before = + - @ (default: as the run)')
    .option('--bom', 'a table with a byte-order mark (default: as the run)')
    .option('--json', 'print it as JSON on standard output')
    .addHelpText(
      'after',
      `${queryHelp}\n${examples(
        ['contend kwic marketing.emotion', 'every word of emotion in its context'],
        ['contend kwic lemma:trust --sort left', 'by the words before it, the nearest first'],
        ['contend kwic logic --claims --html contend-out/report/logic.html', 'a page to sort'],
        ['contend kwic "peer*" --csv - --limit 20', 'a table of twenty lines'],
      )}`,
    )
    .action((query: string, _options: unknown, command: Command) => kwic(context, query, command))
}
