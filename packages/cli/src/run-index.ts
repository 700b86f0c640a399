import { join } from 'node:path'
import { z } from 'zod'
import { readChecked, writeChecked } from './checked-file.ts'
import { sha256 } from './hash.ts'

/** What the last run into an output folder was made of, to tell why the next one analyses anew. */
export interface RunIndex {
  /** Hash of the code that analysed. */
  readonly engine: string
  /** Hash of lexicons, propositions and seed. */
  readonly data: string
  /** Hashes of the documents by their paths. */
  readonly documents: ReadonlyMap<string, string>
}

const schema = z.object({
  engine: z.string(),
  data: z.string(),
  documents: z.array(z.tuple([z.string(), z.string()])),
})

/** The folder for indexes, in that of the cache. */
export const indexFolder = 'runs'

const fileOf = (cache: string, out: string): string =>
  join(cache, indexFolder, `${sha256(out)}.json`)

/** The index of the last run into an output folder; `null` when nothing is known of one. */
export const readIndex = (cache: string, out: string): RunIndex | null => {
  try {
    const { body } = readChecked(fileOf(cache, out))
    const { engine, data, documents } = schema.parse(JSON.parse(String(body)))
    return { engine, data, documents: new Map(documents) }
  } catch {
    return null
  }
}

/** Keeps the index of a run. */
export const writeIndex = (cache: string, out: string, index: RunIndex): void => {
  writeChecked(fileOf(cache, out), JSON.stringify({ ...index, documents: [...index.documents] }))
}
