import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { execute, executeNode } from './execute.js'
import { builtEntries, dependenciesFingerprint, sourcesFingerprint } from './fingerprint.js'
import { root } from './repository.js'

const installStamp = join(root, 'node_modules/.contend-install')
const buildStamp = join(root, 'packages/cli/dist/.contend-build')

const say = (line) => process.stderr.write(line + '\n')
// Standard output belongs to the command that is run afterwards.
const quietly = { cwd: root, stdio: ['ignore', 2, 2] }

const isStamped = (file, fingerprint) =>
  existsSync(file) && readFileSync(file, 'utf8') === fingerprint

const pinnedPnpm = () => {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return packageManager.split('+')[0]
}

const install = async () => {
  const fingerprint = dependenciesFingerprint()
  if (isStamped(installStamp, fingerprint)) return
  say('Installing dependencies …')
  const code = await execute(
    'npx',
    ['-y', pinnedPnpm(), 'install', '--frozen-lockfile', '--config.confirmModulesPurge=false'],
    { ...quietly, shell: process.platform === 'win32' },
  )
  if (code !== 0) {
    throw new Error(
      'The dependencies could not be installed (see above). This step needs the npm registry; ' +
        'nothing after it does. Check the connection or proxy and run the command again.',
    )
  }
  writeFileSync(installStamp, fingerprint)
}

const build = async () => {
  const fingerprint = sourcesFingerprint()
  const complete = builtEntries().every((file) => existsSync(join(root, file)))
  if (complete && isStamped(buildStamp, fingerprint)) return
  say('Building …')
  const compiler = join(root, 'node_modules/typescript-native/bin/tsc')
  const code = await executeNode(compiler, ['-b'], quietly)
  if (code !== 0) throw new Error('The build failed; the compiler says why above.')
  const bundled = await executeNode(join(root, 'scripts/bundle-command.js'), [], quietly)
  if (bundled !== 0) throw new Error('The built command could not be bundled (see above).')
  const compiled = await executeNode(join(root, 'scripts/compile-lexicons.js'), [], quietly)
  if (compiled !== 0) throw new Error('The shipped lexicons could not be compiled (see above).')
  writeFileSync(buildStamp, fingerprint)
}

/**
 * Installs and builds what is not yet, or has changed since. Both remember the contents they worked
 * from, so that a second call does nothing.
 */
export const prepare = async () => {
  await install()
  await build()
}

/** Runs a script's body; trouble is one line on standard error and exit code 1. */
export const runScript = async (body) => {
  try {
    process.exitCode = await body()
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}
