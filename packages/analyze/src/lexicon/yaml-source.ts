import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml'
import { DataFileError, type DataFileCode, type DataProblem } from './data-file-error.ts'
import { DEEPEST, LARGEST, RESERVED } from './yaml-limits.ts'

/** A parsed YAML or JSON file whose values are known to be plain, and where each of them stands. */
export interface YamlSource {
  /** Strings, numbers, booleans, `null`, arrays and objects only. */
  readonly value: unknown
  /** A problem at the value under `keys`, or at the last key itself. */
  readonly problemAt: (
    keys: readonly PropertyKey[],
    what: { readonly code: DataFileCode; readonly message: string; readonly atKey?: boolean },
  ) => DataProblem
}

interface Place {
  readonly line: number
  readonly column: number
}

type Report = (at: unknown, message: string) => void

const keyProblem = (key: unknown, seen: Set<string>): string | null => {
  if (!isScalar(key) || typeof key.value !== 'string') {
    return 'A name must be text. Write it in quotes.'
  }
  if (RESERVED.has(key.value)) return `"${key.value}" cannot be used as a name. Choose another.`
  if (seen.has(key.value)) return `"${key.value}" is given twice. Merge the two, or rename one.`
  seen.add(key.value)
  return null
}

const checkStructure = (root: unknown, report: Report): void => {
  const pending: { readonly node: unknown; readonly depth: number }[] = [{ node: root, depth: 0 }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, depth } = next
    if (isAlias(node)) report(node, 'Aliases (*name) are not allowed. Write the value out.')
    if (isNode(node) && !isAlias(node) && node.tag !== undefined) {
      report(node, 'Tags (!name) are not allowed. Write plain text.')
    }
    if (depth > DEEPEST) {
      report(node, `Nested more than ${String(DEEPEST)} levels deep.`)
      return
    }
    if (isMap(node)) {
      const seen = new Set<string>()
      for (const pair of node.items) {
        const message = keyProblem(pair.key, seen)
        if (message !== null) report(pair.key, message)
        pending.push({ node: pair.value, depth: depth + 1 })
      }
    } else if (isSeq(node)) {
      for (const item of node.items) {
        // Most items of a large file are plain scalars, which there is nothing more to check on.
        if (!isScalar(item) || item.tag !== undefined)
          pending.push({ node: item, depth: depth + 1 })
      }
    }
  }
}

const nodeAt = (root: unknown, keys: readonly PropertyKey[], atKey: boolean): Node | null => {
  let node = root
  let found = isNode(node) ? node : null
  keys.forEach((key, depth) => {
    const current = node
    node = null
    if (isSeq(current) && typeof key === 'number') node = current.items[key]
    if (isMap(current)) {
      const pair = current.items.find((item) => isScalar(item.key) && item.key.value === key)
      node = pair?.value
      const last = depth === keys.length - 1
      if (isPair(pair) && isNode(pair.key) && ((last && atKey) || !isNode(node))) found = pair.key
      else if (isNode(node)) found = node
    } else if (isNode(node)) found = node
  })
  return found
}

const parse = (text: string, path: string, lines: LineCounter): Document.Parsed => {
  try {
    return parseDocument(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
      lineCounter: lines,
    })
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    const message = 'Nested too deep to be read.'
    throw new DataFileError(path, [{ code: 'data-file-structure', message, line: 1, column: 1 }])
  }
}

/** The error for a file over the limit. */
export const tooLargeError = (path: string): DataFileError =>
  new DataFileError(path, [
    {
      code: 'data-file-too-large',
      message: 'The file is larger than 5 MB. Split it into several files.',
      line: 1,
      column: 1,
    },
  ])

/**
 * Reads YAML 1.2, of which JSON is a part.
 *
 * @throws DataFileError for files over 5 MB, syntax errors, aliases, tags, keys that are not text or are
 * given twice, and names that JavaScript objects reserve; all of them at once
 */
export const readYaml = (text: string, path: string): YamlSource => {
  if (text.length > LARGEST) throw tooLargeError(path)
  const lines = new LineCounter()
  const document = parse(text, path, lines)
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const problems: DataProblem[] = document.errors.map(({ message, pos }) => {
    return { code: 'data-file-syntax', message: message.replace(/[.:]*$/, '.'), ...placeAt(pos[0]) }
  })
  if (problems.length > 0) throw new DataFileError(path, problems)
  checkStructure(document.contents, (at, message) => {
    const offset = isNode(at) ? (at.range?.[0] ?? 0) : 0
    problems.push({ code: 'data-file-structure', message, ...placeAt(offset) })
  })
  if (problems.length > 0) throw new DataFileError(path, problems)
  const problemAt: YamlSource['problemAt'] = (keys, { code, message, atKey = false }) => {
    const node = nodeAt(document.contents, keys, atKey)
    return { code, message, ...placeAt(node?.range?.[0] ?? 0) }
  }
  return { value: document.toJS(), problemAt }
}
