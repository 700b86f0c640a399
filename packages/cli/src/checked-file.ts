import { appendFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { threadId } from 'node:worker_threads'
import { sha256 } from './hash.ts'
import { makeFolder } from './make-folder.ts'
import { isAlive } from './process-life.ts'
import { isMissing } from './system-error.ts'
import { unfinished } from './unfinished.ts'

/** A file that `writeChecked` should have written. */
export interface CheckedFile {
  /** Whether there is something in its place. */
  readonly found: boolean
  /** `null` when it is not there, or not as it was written. */
  readonly body: Buffer | null
}

/** Reads what `writeChecked` wrote. Never throws. */
export const readChecked = (file: string): CheckedFile => {
  try {
    const entry = readFileSync(file)
    const lineEnd = entry.indexOf('\n')
    const body = entry.subarray(lineEnd + 1)
    const checksum = entry.toString('latin1', 0, lineEnd)
    return { found: true, body: checksum === sha256(body) ? body : null }
  } catch (error) {
    return { found: !isMissing(error), body: null }
  }
}

/**
 * Writes contents with their checksum, whole or not at all, without waiting for the disk: what a failing
 * machine tears is found out by the checksum. Never throws: nobody relies on the file.
 *
 * @returns whether it is there
 */
export const writeChecked = (file: string, body: string | Uint8Array): boolean => {
  const temporary = `${file}.${process.pid}-${threadId}${unfinished}`
  try {
    makeFolder(dirname(file))
    writeFileSync(temporary, `${sha256(body)}\n`)
    appendFileSync(temporary, body)
    renameSync(temporary, file)
    return true
  } catch {
    try {
      rmSync(temporary, { force: true })
    } catch {
      // Where nothing can be written nothing was left.
    }
    return false
  }
}

/** Whether a file is one that `writeChecked` was stopped at: of a process that is gone, or of this one. */
export const isLeftOver = (name: string): boolean => {
  const [, pid] = /\.(\d+)-\d+\.contend-tmp$/.exec(name) ?? []
  return pid !== undefined && (Number(pid) === process.pid || !isAlive(Number(pid)))
}
