import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { threadId } from 'node:worker_threads'
import { sha256 } from './hash.ts'
import { makeFolder } from './make-folder.ts'

/** The contents of a file that `writeChecked` wrote; `null` when it is not there, or not as it was written. */
export const readChecked = (file: string): string | null => {
  try {
    const entry = readFileSync(file, 'utf8')
    const lineEnd = entry.indexOf('\n')
    const body = entry.slice(lineEnd + 1)
    return entry.slice(0, lineEnd) === sha256(body) ? body : null
  } catch {
    return null
  }
}

/** Writes contents with their checksum, whole or not at all. Trouble is ignored: nobody relies on the file. */
export const writeChecked = (file: string, body: string): void => {
  const temporary = `${file}.${process.pid}-${threadId}`
  try {
    makeFolder(dirname(file))
    writeFileSync(temporary, `${sha256(body)}\n${body}`)
    renameSync(temporary, file)
  } catch {
    rmSync(temporary, { force: true })
  }
}
