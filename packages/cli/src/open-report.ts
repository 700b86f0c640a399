import { pathToFileURL } from 'node:url'
import type { Io } from './io.ts'
import type { Log } from './log.ts'
import { visible } from './visible.ts'

/** Opens an address in the default browser. Throws where it cannot. */
export type Launch = (address: string) => Promise<unknown>

const launchBrowser: Launch = async (address) => {
  // Loaded here: it looks at the system when it is.
  const { default: open } = await import('open')
  return open(address)
}

const isSet = (value: string | undefined): boolean => value !== undefined && value !== ''

/** Why no browser can be meant to open here; `null` where one can. */
export const whyNoBrowser = ({ env, stderr, stdout }: Io, platform: string): string | null => {
  if (isSet(env['CI']) && env['CI'] !== 'false') return 'this is a CI job'
  if (!stderr.isTTY && !stdout.isTTY) return 'there is no terminal'
  const display = isSet(env['DISPLAY']) || isSet(env['WAYLAND_DISPLAY'])
  if (isSet(env['SSH_CONNECTION']) && !display) return 'this is a remote session'
  const needsDisplay = !['darwin', 'win32'].includes(platform) && !isSet(env['WSL_DISTRO_NAME'])
  return needsDisplay && !display ? 'there is no display' : null
}

/** Opens a page of the report in the default browser; where that cannot be, a note says why. */
export const openReport = async (
  page: string,
  { io, log }: { readonly io: Io; readonly log: Log },
  launch: Launch = launchBrowser,
): Promise<void> => {
  const reason = whyNoBrowser(io, process.platform)
  if (reason !== null) {
    log.say(`not opened in a browser: ${reason}`)
    return
  }
  try {
    await launch(pathToFileURL(page).href)
  } catch (error) {
    log.say(`not opened in a browser: ${visible(error instanceof Error ? error.message : '')}`)
  }
}
