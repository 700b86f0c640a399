import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { LineCounter, isMap, isNode, isScalar, parseDocument } from 'yaml'
import type { Document } from 'yaml'
import type { z } from 'zod'
import { usageError } from './cli-error.ts'
import { suggestion } from './suggestion.ts'
import { configNames, configSchema } from './options.ts'
import type { Config } from './options.ts'
import { inputOutputError, isMissing } from './system-error.ts'
import { visible } from './visible.ts'

/** Name of the configuration file. */
const configFileName = 'contend.config.yaml'

/** A configuration file that was read, with the paths in it made absolute. */
export interface ConfigFile {
  readonly path: string
  readonly config: Config
}

const parents = function* (folder: string): Iterable<string> {
  yield folder
  const parent = dirname(folder)
  if (parent !== folder) yield* parents(parent)
}

const readText = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (isMissing(error)) return null
    throw inputOutputError(error, 'read', path)
  }
}

const offsetOf = (document: Document, issue: z.core.$ZodIssue): number => {
  if (issue.code === 'unrecognized_keys') {
    const parent = issue.path.length === 0 ? document.contents : document.getIn(issue.path, true)
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === issue.keys[0])
      : undefined
    return isNode(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0
  }
  const node = document.getIn(issue.path, true)
  return isNode(node) ? (node.range?.[0] ?? 0) : 0
}

const describe = (issue: z.core.$ZodIssue): readonly [message: string, remedy: string] => {
  if (issue.code === 'unrecognized_keys') {
    const name = issue.keys[0] ?? ''
    return [`unknown option "${visible(name)}"`, suggestion(name, configNames)]
  }
  const name = issue.path.join('.')
  const [option] = issue.path
  const message = issue.message.replace(/^Invalid input: /, '')
  return [
    name === '' ? message : `${name}: ${message}`,
    typeof option === 'string' ? `See ${option} in \`contend run --help\`.` : '',
  ]
}

const resolveAll = (base: string, paths: readonly string[]): string[] =>
  paths.map((path) => resolve(base, path))

const absolute = (config: Config, base: string): Config => ({
  ...config,
  ...(config.include && { include: resolveAll(base, config.include) }),
  ...(config.lexicon && { lexicon: resolveAll(base, config.lexicon) }),
  ...(config.propositions && { propositions: resolveAll(base, config.propositions) }),
  ...(config.metadata !== undefined && { metadata: resolve(base, config.metadata) }),
  ...(config.out !== undefined && { out: resolve(base, config.out) }),
})

/** What a document holds; `undefined` where aliases blow it up. */
const valueOf = (document: Document): unknown => {
  try {
    const value: unknown = document.toJS({ maxAliasCount: 20 })
    return value ?? null
  } catch (error) {
    if (error instanceof ReferenceError) return undefined
    throw error
  }
}

/**
 * Checks the text of a configuration file. Paths in it are relative to its folder.
 *
 * @throws CliError (2) with file, line, column and the nearest name
 */
export const parseConfig = (text: string, path: string): Config => {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const fail = (offset: number, message: string, remedy: string): never => {
    const { line, col } = lines.linePos(offset)
    throw usageError(`${visible(path)}:${line}:${col}: ${message}`, remedy)
  }
  const [broken] = document.errors
  if (broken !== undefined) return fail(broken.pos[0], broken.message, 'This is not valid YAML.')
  const value = valueOf(document)
  if (value === undefined) {
    return fail(0, 'aliases (*name) stand for too much', 'Write the values out.')
  }
  const parsed = configSchema.safeParse(value ?? {})
  if (parsed.success) return absolute(parsed.data, dirname(path))
  const [issue] = parsed.error.issues
  if (issue === undefined) return fail(0, 'not understood', '')
  return fail(offsetOf(document, issue), ...describe(issue))
}

/**
 * Reads the configuration file that was named, else the nearest one upward from a folder.
 *
 * @returns `null` when none was named and there is none
 * @throws CliError (2) for one that is missing or wrong, (74) for one that cannot be read
 */
export const readConfig = (folder: string, named: string | undefined): ConfigFile | null => {
  const candidates =
    named === undefined
      ? Array.from(parents(folder), (parent) => join(parent, configFileName))
      : [resolve(folder, named)]
  for (const path of candidates) {
    const text = readText(path)
    if (text !== null) return { path, config: parseConfig(text, path) }
  }
  if (named === undefined) return null
  throw usageError(
    `there is no configuration file ${visible(resolve(folder, named))}`,
    'Check --config, or write one with `contend init`.',
  )
}
