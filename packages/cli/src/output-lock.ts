import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import { usageError } from './cli-error.ts'
import type { Log } from './log.ts'
import { birthOf, isAlive } from './process-life.ts'
import { inputOutputError, isMissing, systemCode } from './system-error.ts'
import { unfinished } from './unfinished.ts'
import { visible } from './visible.ts'

/** The file that says which run is writing into a folder. */
export const lockFile = '.contend-lock'

const holderSchema = z.object({
  pid: z.number(),
  host: z.string(),
  /** When the process began; empty where the system does not tell. */
  birth: z.string(),
  since: z.string(),
})

type Holder = z.infer<typeof holderSchema>

const nobody: Holder = { pid: 0, host: '', birth: '', since: '' }

const self = (): Holder => ({
  pid: process.pid,
  host: hostname(),
  birth: birthOf(process.pid),
  since: new Date().toISOString(),
})

const read = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (isMissing(error)) return null
    throw inputOutputError(error, 'read', path)
  }
}

const holderIn = (text: string): Holder => {
  try {
    return holderSchema.parse(JSON.parse(text))
  } catch {
    return nobody
  }
}

/** A number is given to another process some time after its own has ended; when it began tells them apart. */
const isGone = ({ pid, host, birth }: Holder): boolean =>
  pid === 0 ||
  (host === hostname() && (pid === process.pid || !isAlive(pid) || birthOf(pid) !== birth))

const create = (path: string, holder: Holder): boolean => {
  try {
    writeFileSync(path, JSON.stringify(holder), { flag: 'wx' })
    return true
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false
    throw inputOutputError(error, 'write', path)
  }
}

/** Takes away the lock of a holder that is gone, unless another run was quicker and made its own. */
const removeStale = (path: string, seen: string): void => {
  const aside = `${path}.${process.pid}${unfinished}`
  try {
    renameSync(path, aside)
    if (readFileSync(aside, 'utf8') !== seen) linkSync(aside, path)
    rmSync(aside)
  } catch (error) {
    if (!isMissing(error)) throw inputOutputError(error, 'remove', path)
  }
}

const named = ({ pid, host, since }: Holder): string =>
  pid === nobody.pid
    ? 'its lock is not readable'
    : `process ${pid} on ${visible(host)}, since ${visible(since)}`

/** A process has its lock written in no time; one that is still empty then was left by a kill. */
const writingTime = 200

const settled = async (path: string): Promise<string | null> => {
  const text = read(path)
  if (text === null || holderIn(text).pid !== 0) return text
  await setTimeout(writingTime)
  return read(path)
}

/**
 * Makes this process the only one that writes into a folder, until the function that is given back is
 * called or the process ends. The lock of a run that is gone is taken over.
 *
 * @throws CliError (2) naming the run that holds it, (74)
 */
export const lockFolder = async (folder: string, log: Log): Promise<() => void> => {
  const path = join(folder, lockFile)
  const own = self()
  while (!create(path, own)) {
    const text = await settled(path)
    if (text === null) continue
    const holder = holderIn(text)
    if (!isGone(holder)) {
      throw usageError(
        `another run is writing into ${visible(folder)} (${named(holder)})`,
        `Wait for it, or give another folder with --out. If it is gone, remove ${visible(path)}.`,
      )
    }
    removeStale(path, text)
    log.say(`An earlier run did not end in good order (${named(holder)}); this one goes on.`)
  }
  const release = (): void => {
    process.off('exit', release)
    if (read(path) === JSON.stringify(own)) rmSync(path, { force: true })
  }
  process.once('exit', release)
  return release
}
