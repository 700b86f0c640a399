import { CliError } from './cli-error.ts'
import { visible } from './visible.ts'

const reasons = new Map([
  ['ENOSPC', ['the disk is full', 'Free some space, or give another folder.']],
  ['EDQUOT', ['the quota is used up', 'Free some space, or give another folder.']],
  ['EFBIG', ['the file grew over the size allowed', 'Raise the limit, or give another folder.']],
  ['EACCES', ['permission denied', 'Change its permissions, or give another path.']],
  ['EPERM', ['not permitted', 'Change its permissions, or give another path.']],
  ['EROFS', ['the file system is read-only', 'Give another folder.']],
  ['ENOENT', ['no such file or folder', 'Check the spelling of the path.']],
  ['ENOTDIR', ['a part of the path is not a folder', 'Check the path.']],
  ['EEXIST', ['something that is no folder has that name', 'Give another folder.']],
  ['EISDIR', ['it is a folder', 'Give a file.']],
  ['ENXIO', ['nobody reads from it', 'Start what reads from it first.']],
  ['ELOOP', ['its links lead in a circle', 'Give another path.']],
  ['EIO', ['the device reports an error', 'Check the device.']],
  ['EMFILE', ['too many open files', 'Raise the limit of open files (ulimit -n).']],
])

/** The code of an operating-system error (`ENOSPC` …); empty for anything else. */
export const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && 'errno' in error
    ? error.code
    : ''

/** Whether an error says that there is nothing at a path. */
export const isMissing = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes(systemCode(error))

/**
 * An operating-system error as one that names the action and the path and ends with exit code 74.
 * Anything else is given back unchanged.
 */
export const inputOutputError = (error: unknown, action: string, path: string): unknown => {
  const code = systemCode(error)
  if (code === '') return error
  const [reason, remedy] = reasons.get(code) ?? ['the system refused', 'Check the path.']
  return new CliError(
    'inputOutput',
    `cannot ${action} ${visible(path)}: ${reason ?? ''} (${code})`,
    remedy,
    error,
  )
}
