import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { bundleFolder, root } from './repository.js'

/** The workspace packages, relative to the root, in code-unit order. */
const workspacePackages = () => [
  ...readdirSync(join(root, 'packages'))
    .sort()
    .map((name) => 'packages/' + name),
  'test',
  'examples',
]

/** Files below a folder, relative to the root, in code-unit order. */
const filesBelow = (folder) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder + '/' + entry.name
      return entry.isDirectory() ? filesBelow(path) : [path]
    })

const hashOf = (seed, files) => {
  const hash = createHash('sha256').update(seed)
  for (const file of files.filter((name) => existsSync(join(root, name)))) {
    const contents = readFileSync(join(root, file))
    hash.update(file + '\0' + contents.length + '\0').update(contents)
  }
  return hash.digest('hex')
}

/** Hash of everything the installed dependencies follow from. */
export const dependenciesFingerprint = () =>
  hashOf(process.platform + process.arch, [
    'package.json',
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    ...workspacePackages().map((folder) => folder + '/package.json'),
  ])

/** Hash of everything the built files follow from. */
export const sourcesFingerprint = () => {
  const built = workspacePackages().filter((folder) => existsSync(join(root, folder, 'src')))
  return hashOf(dependenciesFingerprint(), [
    'tsconfig.base.json',
    'tsconfig.json',
    ...built.map((folder) => folder + '/tsconfig.json'),
    ...built.flatMap((folder) => filesBelow(folder + '/src')),
    ...filesBelow('packages/analyze/lexicons'),
    'scripts/bundle-command.js',
    'scripts/compile-lexicons.js',
  ])
}

/** The file every built package must have, and the bundled command, relative to the root. */
export const builtEntries = () =>
  workspacePackages()
    .filter((folder) => existsSync(join(root, folder, 'src')))
    .map((folder) => folder + '/dist/index.js')
    .concat(bundleFolder + '/main.js')
