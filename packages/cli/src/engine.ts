import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { sha256 } from './hash.ts'
import { version } from './version.ts'

/** Packages whose code an analysis follows from. */
const analyzing = ['@contend/ingest', '@contend/analyze']

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

/** Versions of everything an analysis follows from, and the hash of the language model. */
export const engineVersions = (): Readonly<Record<string, string>> => {
  const versions = new Map([['contend', version]])
  for (const folder of analyzing.map(codeFolder)) {
    const { dependencies = {} } = readManifest(upward(folder, 'package.json'))
    for (const library of Object.keys(dependencies)) {
      if (analyzing.includes(library)) continue
      const file = upward(folder, join('node_modules', library, 'package.json'))
      const manifest = readManifest(file)
      versions.set(library, manifest.version)
      if (library !== model) continue
      const contents = readFileSync(join(dirname(file), manifest.main ?? 'index.js'))
      versions.set(`${library} sha256`, sha256(contents))
    }
  }
  return Object.fromEntries([...versions].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** Tests and declarations do nothing at run time. */
const isCode = (name: string): boolean =>
  /\.[jt]s$/.test(name) && !/\.(?:d|test)\.[jt]s$/.test(name)

const codeFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isCode(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()

let fingerprint: string | null = null

/**
 * Hash of the code that analyses, as it is on the disk, and of what it runs on, so that nothing cached
 * by another build is ever used.
 */
export const engineFingerprint = (): string => (fingerprint ??= computeFingerprint())

const computeFingerprint = (): string => {
  const hash = createHash('sha256').update(process.version).update(JSON.stringify(engineVersions()))
  for (const file of analyzing.map(codeFolder).flatMap(codeFiles)) {
    hash.update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}
