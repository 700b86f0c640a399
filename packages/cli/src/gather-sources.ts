import {
  IngestError,
  applyManifest,
  findSources,
  ingestSettings,
  readManifest,
} from '@contend/ingest'
import type { FoundSources, IngestSettings } from '@contend/ingest'
import { usageError } from './cli-error.ts'
import type { RunSettings } from './settings.ts'
import { visible } from './visible.ts'

/** Everything there is to analyse, with its metadata. */
export interface GatheredSources extends FoundSources {
  readonly settings: IngestSettings
}

/**
 * Finds the sources and gives them the metadata of the manifest.
 *
 * @throws CliError (2) for a path, encoding, column or manifest that does not exist
 */
export const gatherSources = async (settings: RunSettings): Promise<GatheredSources> => {
  try {
    const ingest = ingestSettings({
      textColumn: settings.textColumn,
      encoding: settings.encoding,
      maxFileSize: settings.maxFileSize,
    })
    const found = await findSources(settings.paths, ingest)
    if (settings.metadata === null) return { ...found, settings: ingest }
    const described = applyManifest(found.sources, readManifest(settings.metadata))
    return {
      sources: described.sources,
      diagnostics: [...found.diagnostics, ...described.diagnostics],
      settings: ingest,
    }
  } catch (error) {
    if (error instanceof IngestError) throw usageError(visible(error.message), '', error)
    throw error
  }
}
