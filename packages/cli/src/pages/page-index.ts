import { join } from 'node:path'
import { z } from 'zod'
import { readChecked, writeChecked } from '../checked-file.ts'
import { sha256 } from '../hash.ts'
import { indexFolder } from '../run-index.ts'
import type { MadePage } from './page-work.ts'

/** The pages of documents that a run wrote, by hashes of what they were made of. */
export type PageIndex = ReadonlyMap<string, MadePage>

const schema = z.array(z.tuple([z.string(), z.string(), z.string()]))

const fileOf = (cache: string, out: string): string =>
  join(cache, indexFolder, `${sha256(out)}.pages.json`)

/** The pages of the last run into an output folder; empty when nothing is known of one. */
export const readPageIndex = (cache: string, out: string): PageIndex => {
  try {
    const { body } = readChecked(fileOf(cache, out))
    const known = schema.parse(JSON.parse(String(body)))
    return new Map(known.map(([key, path, digest]) => [key, { path, sha256: digest }]))
  } catch {
    return new Map()
  }
}

/** Keeps the index of a run. */
export const writePageIndex = (cache: string, out: string, index: PageIndex): void => {
  const entries = Array.from(index, ([key, { path, sha256: digest }]) => [key, path, digest])
  writeChecked(fileOf(cache, out), JSON.stringify(entries))
}
