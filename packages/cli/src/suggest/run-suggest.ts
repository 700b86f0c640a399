import { CategoryError, createSuggester } from '@contend/analyze'
import type { Lexicon, Suggester } from '@contend/analyze'
import { access } from 'node:fs/promises'
import { writeAtomically } from '../atomic-write.ts'
import { usageError } from '../cli-error.ts'
import { loadData } from '../data-files.ts'
import type { Io } from '../io.ts'
import type { Log } from '../log.ts'
import { plural } from '../plural.ts'
import { shownPath } from '../summary-text.ts'
import { visible } from '../visible.ts'
import { analysesFor } from './analyses-for.ts'
import type { SuggestSettings } from './suggest-settings.ts'
import { shortfall, suggestionsYaml } from './suggestions-yaml.ts'

const suggesterFor = (settings: SuggestSettings, lexicons: readonly Lexicon[]): Suggester => {
  try {
    return createSuggester(settings.category, lexicons, settings)
  } catch (error) {
    if (!(error instanceof CategoryError)) throw error
    const remedy = 'A lexicon of your own is named with --lexicon FILE.'
    throw usageError(visible(error.message), remedy, error)
  }
}

const refuseToOverwrite = async ({ write, force }: SuggestSettings): Promise<void> => {
  if (write === null || force) return
  const exists = await access(write).then(
    () => true,
    () => false,
  )
  if (!exists) return
  throw usageError(
    `${visible(write)} exists already; nothing was written`,
    'Give another file, or --force to overwrite it.',
  )
}

/**
 * Looks for terms a category may lack and prints or writes them as YAML.
 *
 * @throws CliError (2, 4, 74)
 */
export const runSuggest = async (
  settings: SuggestSettings,
  { io, log }: { readonly io: Io; readonly log: Log },
): Promise<void> => {
  await refuseToOverwrite(settings)
  const data = loadData({
    lexicons: settings.lexicons,
    propositions: [],
    defaultLexicons: true,
    defaultPropositions: false,
  })
  const { lexicons } = data.data
  const suggester = suggesterFor(settings, lexicons)
  for await (const analysis of await analysesFor(settings, { io, log, data })) {
    io.signal.throwIfAborted()
    suggester.add(analysis)
  }
  const found = suggester.result()
  const yaml = suggestionsYaml(found, { options: settings, lexicons })
  if (settings.write === null) io.stdout.write(yaml)
  else {
    await writeAtomically(settings.write, yaml)
    log.say(`wrote ${shownPath(io.cwd, settings.write)}`)
  }
  log.say(shortfall(found) ?? `${plural(found.suggestions.length, 'term')} for ${found.category}`)
}
