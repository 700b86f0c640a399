import type { Source } from '@contend/ingest'
import { statSync } from 'node:fs'

/** Size of a source in bytes, near enough to show progress by; 0 when it cannot be told. */
export const sourceSize = (source: Source): number =>
  source.kind === 'row'
    ? source.text.length
    : (statSync(source.file, { throwIfNoEntry: false })?.size ?? 0)
