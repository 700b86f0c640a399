import { readFileSync, statSync } from 'node:fs'
import type { Stats } from 'node:fs'
import { diagnostic } from './diagnostic.ts'
import type { Diagnostic } from './diagnostic.ts'

/** The bytes of a file, or the diagnostic that says why there are none. */
export type ReadResult =
  | { readonly bytes: Uint8Array; readonly problem: null }
  | { readonly bytes: null; readonly problem: Diagnostic }

const failed = (code: string, path: string, message: string): ReadResult => ({
  bytes: null,
  problem: diagnostic('error', code, { path }, message),
})

/** The short name of a system error, e.g. `EACCES`. */
export const errorName = (error: unknown): string => {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return error instanceof Error ? error.message : String(error)
}

const nameOfSpecial = (stats: Stats): string => {
  if (stats.isDirectory()) return 'a folder'
  if (stats.isFIFO()) return 'a named pipe'
  if (stats.isSocket()) return 'a socket'
  return 'a device'
}

const read = (file: string, path: string, maxFileSize: number): ReadResult => {
  const stats = statSync(file)
  // Opening a pipe or device could block for ever, so the kind is asked first.
  if (!stats.isFile()) {
    return failed(
      'unreadable-file',
      path,
      `This is ${nameOfSpecial(stats)}, not a file. It was left out.`,
    )
  }
  if (stats.size > maxFileSize) {
    const message = `${String(stats.size)} bytes are more than the ${String(maxFileSize)} allowed. Split the file, or raise --max-file-size.`
    return failed('file-too-large', path, message)
  }
  return { bytes: readFileSync(file), problem: null }
}

/** Reads a whole file at once; synchronous reads are several times faster here. Never throws. */
export const readBytes = (
  file: string,
  { path, maxFileSize }: { readonly path: string; readonly maxFileSize: number },
): ReadResult => {
  try {
    return read(file, path, maxFileSize)
  } catch (error) {
    return failed(
      'unreadable-file',
      path,
      `It could not be read (${errorName(error)}). Check that it exists and may be read.`,
    )
  }
}
