import type { Command } from 'commander'
import { addCommonOptions, examples } from '../command-context.ts'
import type { CommandContext } from '../command-context.ts'
import { addCheckCommand } from './lexicon/check-command.ts'
import { addDiffCommand } from './lexicon/diff-command.ts'
import { addExportCommand } from './lexicon/export-command.ts'
import { addImportCommand } from './lexicon/import-command.ts'
import { addSuggestCommand } from './lexicon/suggest-command.ts'
import { addTestCommand } from './lexicon/test-command.ts'

/** Adds `contend lexicon` with its sub-commands. */
export const addLexiconCommand = (program: Command, context: CommandContext): void => {
  const lexicon = addCommonOptions(program.command('lexicon'))
    .description('work on lexicon and proposition files')
    .helpCommand(false)
    .addHelpText('after', examples(['contend lexicon test my.yaml', 'run the tests in a lexicon']))
  for (const add of [
    addCheckCommand,
    addTestCommand,
    addDiffCommand,
    addSuggestCommand,
    addImportCommand,
    addExportCommand,
  ]) {
    add(lexicon, context)
  }
}
