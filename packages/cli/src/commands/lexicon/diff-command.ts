import type { Command } from 'commander'
import { resolve } from 'node:path'
import { z } from 'zod'
import { addCommonOptions, collect, examples, logOf } from '../../command-context.ts'
import type { CommandContext } from '../../command-context.ts'
import { colorsOf } from '../../io.ts'
import type { Io } from '../../io.ts'
import { shownPath } from '../../summary-text.ts'
import { wholeNumber } from '../../whole-number.ts'

const defaultLimit = 10

const optionsSchema = z.object({
  corpus: z.array(z.string()),
  propositions: z.array(z.string()).default([]),
  html: z.string().optional(),
  limit: z.number().default(defaultLimit),
  json: z.boolean().optional(),
  color: z.boolean().optional(),
})

const diff = async (io: Io, sides: readonly [string, string], command: Command): Promise<void> => {
  const options = optionsSchema.parse(command.optsWithGlobals())
  const [{ runDiff }, { diffText }, { formatLexiconDiff }, { writeAtomically }] = await Promise.all(
    [
      import('../../lexicon-diff/run-diff.ts'),
      import('../../lexicon-diff/diff-text.ts'),
      import('@contend/report'),
      import('../../atomic-write.ts'),
    ],
  )
  const log = logOf(io, command)
  const [before, after] = sides
  const found = await runDiff({
    before,
    after,
    corpus: options.corpus,
    propositions: options.propositions.map((path) => resolve(io.cwd, path)),
    io,
    log,
  })
  if (options.html !== undefined) {
    const page = resolve(io.cwd, options.html)
    await writeAtomically(page, formatLexiconDiff(found))
    log.say(`page: ${shownPath(io.cwd, page)}`)
  }
  if (options.json === true) {
    io.stdout.write(`${JSON.stringify({ formatVersion: 1, ...found }, null, 2)}\n`)
    return
  }
  const colors = colorsOf(io, io.stdout, options.color)
  io.stdout.write(diffText(found, { colors, limit: options.limit }))
}

/** Adds `contend lexicon diff`. */
export const addDiffCommand = (lexicon: Command, { io }: CommandContext): void => {
  addCommonOptions(lexicon.command('diff'))
    .description('show what an edit of a lexicon changes in articles')
    .argument('<A>', 'lexicon file, or `shipped` for the shipped one with the id of B')
    .argument('<B>', 'another version of it, or `shipped`')
    .requiredOption('--corpus <PATH>', 'articles to try both on; may be repeated', collect)
    .option('--propositions <FILE>', 'propositions besides the shipped; may be repeated', collect)
    .option('--html <FILE>', 'write everything as a page too')
    .option(
      '--limit <N>',
      `most lines of each list (default: ${String(defaultLimit)})`,
      wholeNumber(0, Number.MAX_SAFE_INTEGER),
    )
    .option('--json', 'print everything as JSON on standard output')
    .addHelpText(
      'after',
      examples(
        ['contend lexicon diff old.yaml new.yaml --corpus articles', 'two versions'],
        ['contend lexicon diff shipped marketing.yaml --corpus articles', 'your edit of ours'],
        ['contend lexicon diff a.yaml b.yaml --corpus posts.csv --html diff.html', 'as a page'],
      ),
    )
    .action((before: string, after: string, _options: unknown, command: Command) =>
      diff(io, [before, after], command),
    )
}
