import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Absolute path of the repository. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** The folder the user called from: npm and pnpm run scripts at the root and name it in INIT_CWD. */
export const callerFolder = process.env.INIT_CWD || process.cwd()

/** The command, relative to the root. */
export const commandFile = 'packages/cli/bin/contend.js'

/** Where the built command is bundled, relative to the root. */
export const bundleFolder = 'packages/cli/bundle'
