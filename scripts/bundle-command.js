// Puts the built command and all it imports into a few files, so that it starts sooner and opens few of them at a time.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { rolldown } from 'rolldown'
import { bundleFolder, root } from './support/repository.js'

const built = (name) => join(root, 'packages/cli/dist', name)

/** The folders of the libraries that some modules are from. */
const librariesOf = (modules) => {
  const folders = modules.flatMap((module) => {
    const [, folder] = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//u.exec(module) ?? []
    return folder === undefined ? [] : [folder]
  })
  return [...new Set(folders)].sort()
}

/** Name and licence of a library, as those who hand on its code have to. */
const licenseOf = (folder) => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const texts = readdirSync(folder)
    .filter((file) => /^licen[cs]e/iu.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
  return [`${name} ${version} (${license})`, ...texts].join('\n\n')
}

const bundle = await rolldown({
  // By the name after the last slash: threads are started from a file beside the one that starts them.
  input: Object.fromEntries(
    [
      'main',
      'analysis-worker',
      'pages/page-worker',
      'tables/comparison-table-worker',
      'index',
      'open-files',
    ].map((name) => [basename(name), built(`${name}.js`)]),
  ),
  platform: 'node',
  // It looks for a program of its own beside itself.
  external: ['open'],
})
const { output } = await bundle.write({
  dir: join(root, bundleFolder),
  entryFileNames: '[name].js',
  cleanDir: true,
})
await bundle.close()

const libraries = librariesOf(output.flatMap(({ moduleIds = [] }) => moduleIds))
writeFileSync(
  join(root, bundleFolder, 'licenses.txt'),
  libraries.map(licenseOf).join(`\n\n${'-'.repeat(80)}\n\n`) + '\n',
)
