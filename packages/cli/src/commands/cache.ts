import type { Command } from 'commander'
import { z } from 'zod'
import { cacheFolder } from '../cache-folder.ts'
import { usageError } from '../cli-error.ts'
import { addCommonOptions, examples, logOf } from '../command-context.ts'
import type { CommandContext } from '../command-context.ts'
import { plural } from '../plural.ts'
import { suggestion } from '../suggestion.ts'
import { visible } from '../visible.ts'

const optionsSchema = z.object({ json: z.boolean().optional() })

const inMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`

/** Adds `contend cache` and `contend cache clear`. */
export const addCacheCommand = (program: Command, { io }: CommandContext): void => {
  const folder = cacheFolder(io.env)
  const show = async (_options: unknown, command: Command): Promise<void> => {
    const [unknown] = command.args
    if (unknown !== undefined)
      throw usageError(
        `unknown command 'cache ${visible(unknown)}'`,
        suggestion(unknown, ['clear']),
      )
    const { json = false } = optionsSchema.parse(command.opts())
    const { cacheContents } = await import('../cache-contents.ts')
    const found = cacheContents(folder)
    if (json) {
      io.stdout.write(`${JSON.stringify({ formatVersion: 1, folder, ...found }, null, 2)}\n`)
      return
    }
    const { analyses, lexicons, bytes } = found
    const counts = [
      plural(analyses, 'analysis', 'analyses'),
      plural(lexicons, 'compiled lexicon'),
      inMegabytes(bytes),
    ]
    io.stdout.write(`${visible(folder)}\n${counts.join(', ')}\n`)
  }
  const clear = async (_options: unknown, command: Command): Promise<void> => {
    const { cacheContents, clearCache } = await import('../cache-contents.ts')
    const { bytes } = cacheContents(folder)
    clearCache(folder)
    logOf(io, command).say(`${visible(folder)} removed, ${inMegabytes(bytes)}`)
  }
  const cache = addCommonOptions(program.command('cache'))
    .description('show where analyses are kept for the next run, how many and how large')
    .helpCommand(false)
    .allowExcessArguments()
    .option('--json', 'print it as JSON')
    .addHelpText(
      'after',
      examples(
        ['contend cache', 'show what is kept'],
        ['contend cache clear', 'remove it; the next run analyses every document anew'],
      ),
    )
    .action(show)
  addCommonOptions(cache.command('clear'))
    .description('remove what is kept')
    .addHelpText('after', examples(['contend cache clear', 'remove what is kept']))
    .action(clear)
}
