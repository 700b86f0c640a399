import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where the cache is, and everything besides the document that an analysis follows from. */
export interface CacheLocation {
  readonly folder: string
  /** Hash of lexicons, propositions and the code that analyses. */
  readonly salt: string
}

/** The user's cache folder for contend. */
export const cacheFolder = (env: Readonly<Record<string, string | undefined>>): string => {
  const base = env['XDG_CACHE_HOME']
  return join(base !== undefined && base !== '' ? base : join(homedir(), '.cache'), 'contend')
}

/** What was made in one way shares a folder, so that what is of a way no longer used can go together. */
export const generationFolder = ({ folder, salt }: CacheLocation): string =>
  join(folder, salt.slice(0, 16))
