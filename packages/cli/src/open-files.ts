import { closeSync, openSync } from 'node:fs'
import { devNull } from 'node:os'

/** Node opens the modules of a thread all at once; with fewer files besides its own a command cannot start. */
export const neededFiles = 32

const tooMany = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EMFILE'

/** Whether so many files may be open at a time. */
export const mayOpen = (count: number): boolean => {
  const opened: number[] = []
  try {
    for (let i = 0; i < count; i += 1) opened.push(openSync(devNull, 'r'))
    return true
  } catch (error) {
    return !tooMany(error)
  } finally {
    for (const file of opened) closeSync(file)
  }
}
