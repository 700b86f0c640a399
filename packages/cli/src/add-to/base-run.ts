import type { RunManifest } from '@contend/report'
import { usageError } from '../cli-error.ts'
import type { LoadedData } from '../data-files.ts'
import { engineVersions } from '../engine.ts'
import { configSchema } from '../options.ts'
import type { Config } from '../options.ts'
import { openRun } from '../read-run.ts'
import type { OpenRun } from '../read-run.ts'
import { version } from '../version.ts'
import { visible } from '../visible.ts'

/** An earlier run that documents are added to. */
export interface BaseRun extends OpenRun {
  /** Absolute. */
  readonly folder: string
  /** Its options, which hold for what is added unless something else is asked for. */
  readonly options: Config
}

/** Options of a run that hold for what is added to it, unless something else is asked for. */
const optionsOf = ({ options, seed }: RunManifest): Config => {
  const given = Object.entries(options).filter(
    ([name, value]) => value !== null && name !== 'metadataSha256',
  )
  return configSchema.parse({ ...Object.fromEntries(given), seed })
}

/**
 * Opens the run that documents are to be added to.
 *
 * @throws CliError (2, 74) as `openRun`
 */
export const openBase = async (folder: string): Promise<BaseRun> => {
  const run = await openRun(folder)
  return { ...run, folder, options: optionsOf(run.file.manifest) }
}

/**
 * Makes sure that a run is still as it was when it was opened, once nobody else can write into its folder.
 *
 * @throws CliError (2) when it is not, and as `openRun`
 */
export const checkUnchanged = async ({ folder, file }: BaseRun): Promise<void> => {
  const now = await openRun(folder)
  if (JSON.stringify(now.file) === JSON.stringify(file)) return
  throw usageError(
    `another run has just written into ${visible(folder)}`,
    'Run the same command again: it adds to what is there now.',
  )
}

type Hashed = RunManifest['lexicons'][number]

const keyOf = ({ id, language, sha256 }: Hashed): string => JSON.stringify([id, language, sha256])

const nameOf = ({ id, language, path }: Hashed): string =>
  `${id}${language === null ? '' : ` (${language})`} from ${path}`

const filesApart = (was: readonly Hashed[], now: readonly Hashed[]): readonly string[] => {
  const [before, after] = [new Set(was.map(keyOf)), new Set(now.map(keyOf))]
  return [
    ...was
      .filter((file) => !after.has(keyOf(file)))
      .map((file) => `${nameOf(file)} was used for it and is not given now`),
    ...now
      .filter((file) => !before.has(keyOf(file)))
      .map((file) => `${nameOf(file)} is given now and was not used for it`),
  ]
}

/** What would make new documents be read in another way than those of the run, in words. */
const differences = (
  { file: { manifest } }: BaseRun,
  { lexicons, propositions, data }: LoadedData,
): readonly string[] => {
  const made = JSON.stringify([manifest.version, manifest.engine])
  return [
    ...(made === JSON.stringify([version, engineVersions()])
      ? []
      : [`it was made by contend ${manifest.version} with other libraries or rules`]),
    ...filesApart(manifest.lexicons, lexicons),
    ...filesApart(manifest.propositions, propositions),
    ...(data.seed === manifest.seed ? [] : [`its seed is ${String(manifest.seed)}`]),
  ]
}

/**
 * Makes sure that documents added to a run are analysed as those in it were, as figures of both stand side
 * by side.
 *
 * @throws CliError (2) naming every difference
 */
export const checkSameMaking = (base: BaseRun, data: LoadedData): void => {
  const apart = differences(base, data)
  if (apart.length === 0) return
  throw usageError(
    `nothing can be added to the run in ${visible(base.folder)}: ${apart.join('; ')}`,
    'Give the lexicons, propositions and seed it was made with, or run all articles together anew.',
  )
}
