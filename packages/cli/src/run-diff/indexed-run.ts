import type { DocumentAnalysis, DocumentKey } from '@contend/analyze'
import { parseAnalysis, parseDocumentKey } from '@contend/report'
import type { RunFile } from '@contend/report'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { explained, openRun } from '../read-run.ts'

/** An earlier run of which any document can be read by itself. */
export interface IndexedRun {
  readonly folder: string
  readonly file: RunFile
  /** In path order. */
  readonly keys: readonly DocumentKey[]
  /** The analysis at a position of `keys`. @throws CliError (2, 74) */
  readonly read: (position: number) => Promise<DocumentAnalysis>
  readonly close: () => Promise<void>
}

interface Line {
  readonly offset: number
  readonly bytes: Buffer
}

const lineFeed = 0x0a

/** The lines of a file with their places; a carriage return is part of the line. */
const linesOf = async function* (file: string): AsyncIterable<Line> {
  let parts: Buffer[] = []
  let offset = 0
  const chunks: AsyncIterable<Buffer> = createReadStream(file)
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, from)) {
      const bytes = Buffer.concat([...parts, chunk.subarray(from, end)])
      yield { offset, bytes }
      offset += bytes.length + 1
      parts = []
      from = end + 1
    }
    parts.push(chunk.subarray(from))
  }
  yield { offset, bytes: Buffer.concat(parts) }
}

/**
 * Opens an output folder and notes where each document stands, so that no more than one of them is ever
 * held.
 *
 * @throws CliError (2) when the folder holds no run, or not one this version can read, (74) when a file
 * cannot be read
 */
export const openIndexedRun = async (folder: string): Promise<IndexedRun> => {
  const { file } = await openRun(folder)
  const path = join(folder, 'analysis.ndjson')
  const keys: DocumentKey[] = []
  const places: { readonly offset: number; readonly length: number }[] = []
  try {
    for await (const { offset, bytes } of linesOf(path)) {
      if (bytes.length === 0) continue
      keys.push(parseDocumentKey(bytes.toString('utf8')))
      places.push({ offset, length: bytes.length })
    }
    const handle = await open(path)
    return {
      folder,
      file,
      keys,
      read: async (position) => {
        try {
          const { offset, length } = places[position] ?? { offset: 0, length: 0 }
          const { buffer } = await handle.read(Buffer.alloc(length), 0, length, offset)
          return parseAnalysis(buffer.toString('utf8'))
        } catch (error) {
          throw explained(error, folder)
        }
      },
      close: () => handle.close(),
    }
  } catch (error) {
    throw explained(error, folder)
  }
}
