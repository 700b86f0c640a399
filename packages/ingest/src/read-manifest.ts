import { readFileSync } from 'node:fs'
import { decodeBytes } from './decode-bytes.ts'
import { IngestError } from './ingest-error.ts'
import { parseManifest } from './manifest.ts'
import type { Manifest } from './manifest.ts'
import { errorName } from './read-bytes.ts'

const readAll = (file: string): Uint8Array => {
  try {
    return readFileSync(file)
  } catch (error) {
    const name = errorName(error)
    const message =
      name === 'ENOENT' || name === 'ENOTDIR'
        ? `There is no file ${file}. Check the path given with --metadata.`
        : `The manifest ${file} could not be read (${name}). Check the path given with --metadata.`
    throw new IngestError('manifest-unreadable', message, { cause: error })
  }
}

/**
 * Reads a metadata table.
 *
 * @throws IngestError `manifest-unreadable` or `manifest-key-missing`.
 */
export const readManifest = (file: string): Manifest => {
  const { text } = decodeBytes(readAll(file), { path: file })
  if (text === null) {
    throw new IngestError(
      'manifest-unreadable',
      `The manifest ${file} is not text. Save it as CSV.`,
    )
  }
  return parseManifest(text, file)
}
