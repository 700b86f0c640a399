import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { sha256 } from './hash.ts'
import { version } from './version.ts'

/** Packages whose code an analysis follows from. */
const analyzing = ['@contend/ingest', '@contend/analyze']

/** And the one that rows of tables and pages follow from, which are kept too. */
const writing = ['@contend/report']

/** The library whose contents, not only its version, decide what a sentence means. */
const model = 'wink-eng-lite-web-model'

const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  main: z.string().optional(),
  dependencies: z.record(z.string(), z.string()).optional(),
})

type Manifest = z.infer<typeof manifestSchema>

const codeFolder = (name: string): string => dirname(fileURLToPath(import.meta.resolve(name)))

const readManifest = (file: string): Manifest =>
  manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')))

/** The first file of that name in a folder or one above it. */
const upward = (folder: string, name: string): string => {
  const file = join(folder, name)
  if (existsSync(file)) return file
  const parent = dirname(folder)
  if (parent === folder) throw new Error(`${name} is missing: contend is not installed completely`)
  return upward(parent, name)
}

/** Versions of the libraries of packages, and the hash of the language model. */
const librariesOf = (packages: readonly string[]): ReadonlyMap<string, string> => {
  const versions = new Map<string, string>()
  for (const folder of packages.map(codeFolder)) {
    const { dependencies = {} } = readManifest(upward(folder, 'package.json'))
    for (const library of Object.keys(dependencies)) {
      if (library.startsWith('@contend/')) continue
      const file = upward(folder, join('node_modules', library, 'package.json'))
      const manifest = readManifest(file)
      versions.set(library, manifest.version)
      if (library !== model) continue
      const contents = readFileSync(join(dirname(file), manifest.main ?? 'index.js'))
      versions.set(`${library} sha256`, sha256(contents))
    }
  }
  return versions
}

/** Versions of everything an analysis follows from, and the hash of the language model. */
export const engineVersions = (): Readonly<Record<string, string>> => {
  const versions = new Map([['contend', version], ...librariesOf(analyzing)])
  return Object.fromEntries([...versions].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** Tests, what supports them, and declarations do nothing at run time. @param path below the folder of the code */
const isCode = (path: string): boolean =>
  /\.[jt]s$/.test(path) && !/\.d\.ts$|\.test\.|(?:^|[/\\])test-support[/\\]/.test(path)

const codeFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => isCode(relative(folder, path)))
    .toSorted()

/** Of the code in folders, as it is on the disk, and of libraries of packages. */
const hashOf = (folders: readonly string[], packages: readonly string[]): string => {
  const hash = createHash('sha256').update(version)
  hash.update(JSON.stringify([...librariesOf(packages)]))
  for (const file of folders.flatMap(codeFiles)) hash.update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

const onceOnly = (make: () => string): (() => string) => {
  let made: string | null = null
  return () => (made ??= make())
}

/**
 * Hash of the code that reads lexicons and texts and of its libraries: the same in the build and wherever it is
 * installed, on any Node.
 */
export const readingFingerprint: () => string = onceOnly(() =>
  hashOf(analyzing.map(codeFolder), analyzing),
)

/**
 * Hash of the code that analyses and writes (this package packs analyses) and of what it runs on, so that nothing that
 * another build made is ever used.
 */
export const engineFingerprint: () => string = onceOnly(() => {
  const folders = [...writing.map(codeFolder), dirname(fileURLToPath(import.meta.url))]
  return sha256([process.version, readingFingerprint(), hashOf(folders, writing)].join('\0'))
})
