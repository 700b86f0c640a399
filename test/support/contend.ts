import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

/** The built command; `npm test` builds it. */
const commandFile = join(import.meta.dirname, '../../packages/cli/bin/contend.js')

/** How the command ended and what it said. */
export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Where and with what a command is run. */
export interface Surroundings {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
}

/** Environment of the tests without anything that changes how the command behaves. */
const cleanEnvironment = (cwd: string): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  HOME: cwd,
  XDG_CACHE_HOME: join(cwd, '.test-cache'),
})

const start = (file: string, args: readonly string[], { cwd, env }: Surroundings): ChildProcess =>
  spawn(file, args, { cwd, env: { ...cleanEnvironment(cwd), ...env } })

const ended = async (child: ChildProcess): Promise<Ended> => {
  const { stdout, stderr } = child
  if (stdout === null || stderr === null) throw new Error('no pipes')
  const closed: Promise<unknown[]> = once(child, 'close')
  const [out, err] = await Promise.all([text(stdout), text(stderr), closed])
  return { code: child.exitCode, stdout: out, stderr: err }
}

/** Runs the built command to its end. */
export const contend = (args: readonly string[], surroundings: Surroundings): Promise<Ended> =>
  ended(start(process.execPath, [commandFile, ...args], surroundings))

/** Runs a line of bash in which `contend` is the built command. */
export const shell = (line: string, surroundings: Surroundings): Promise<Ended> =>
  ended(
    start(
      'bash',
      ['-c', `contend() { "${process.execPath}" "${commandFile}" "$@"; }; ${line}`],
      surroundings,
    ),
  )

/** How often it is looked whether the moment has come, in milliseconds. */
const lookEvery = 20

/** Runs the command and sends it a signal as soon as it has said what matches, or something is so. */
export const interrupt = (
  args: readonly string[],
  surroundings: Surroundings & {
    readonly signal: NodeJS.Signals
    readonly when: RegExp | (() => boolean)
  },
): Promise<Ended> => {
  const { signal, when } = surroundings
  const child = start(process.execPath, [commandFile, ...args], surroundings)
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const look = setInterval(() => {
    if (!(when instanceof RegExp ? when.test(said) : when())) return
    clearInterval(look)
    child.kill(signal)
  }, lookEvery)
  child.on('close', () => clearInterval(look))
  return ended(child)
}
