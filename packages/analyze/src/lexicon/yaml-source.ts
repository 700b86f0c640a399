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
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml'
import { DataFileError, type DataFileCode, type DataProblem } from './data-file-error.ts'
import { DEEPEST, LARGEST, RESERVED } from './yaml-limits.ts'

/** A place in a file; both from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** A parsed YAML or JSON file whose values are known to be plain, and where each of them stands. */
export interface YamlSource {
  /** Strings, numbers, booleans, `null`, arrays and objects only. */
  readonly value: unknown
  /** Where the value under `keys` stands, or the last key itself; the nearest one above if it has no place. */
  readonly placeOf: (keys: readonly PropertyKey[], atKey?: boolean) => Place
  /** A problem at the value under `keys`, or at the last key itself. */
  readonly problemAt: (
    keys: readonly PropertyKey[],
    what: { readonly code: DataFileCode; readonly message: string; readonly atKey?: boolean },
  ) => DataProblem
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
    if (isAlias(node)) {
      const remedy = `Write the value out, or put a term that begins with * in quotes: "*${node.source}".`
      report(node, `Aliases (*name) are not allowed. ${remedy}`)
    }
    if (isNode(node) && !isAlias(node) && node.tag !== undefined) {
      report(node, 'Tags (!name) are not allowed. Put text that begins with ! in quotes.')
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

const indexes = new WeakMap<YAMLMap, ReadonlyMap<unknown, Pair>>()

/** The pair of a key; a map is gone through once, however many places in it are asked for. */
const pairOf = (map: YAMLMap, key: PropertyKey): Pair | undefined => {
  const known = indexes.get(map)
  if (known !== undefined) return known.get(key)
  const index = new Map<unknown, Pair>()
  for (const item of map.items) if (isScalar(item.key)) index.set(item.key.value, item)
  indexes.set(map, index)
  return index.get(key)
}

const nodeAt = (root: unknown, keys: readonly PropertyKey[], atKey: boolean): Node | null => {
  let node = root
  let found = isNode(node) ? node : null
  keys.forEach((key, depth) => {
    const current = node
    node = null
    if (isSeq(current) && typeof key === 'number') node = current.items[key]
    if (isMap(current)) {
      const pair = pairOf(current, key)
      node = pair?.value
      const last = depth === keys.length - 1
      if (isPair(pair) && isNode(pair.key) && ((last && atKey) || !isNode(node))) found = pair.key
      else if (isNode(node)) found = node
    } else if (isNode(node)) found = node
  })
  return found
}

/** A YAML or JSON file that is well-formed, with its nodes. */
export interface ParsedYaml {
  readonly document: Document.Parsed
  /** The place of an offset into the text. */
  readonly placeAt: (offset: number) => Place
}

/** Readers of YAML go down one call a level, and some engines cannot be stopped when the stack is full. */
const MOST_OPEN = 256

/** The brackets of lists and maps. */
const [OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP] = [0x5b, 0x5d, 0x7b, 0x7d]

/** How deep a text can nest at most: brackets open at once, and the room that blocks take before a line. */
const mostNested = (text: string): number => {
  let open = 0
  let most = 0
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at)
    if (char === OPEN_LIST || char === OPEN_MAP) most = Math.max(most, (open += 1))
    else if (char === CLOSE_LIST || char === CLOSE_MAP) open = Math.max(0, open - 1)
  }
  for (const [lead] of text.matchAll(/^[ ?:-]{256,}/gm)) most = Math.max(most, lead.length)
  return most
}
const parse = (text: string, path: string, lines: LineCounter): Document.Parsed => {
  if (mostNested(text) > MOST_OPEN) {
    const message = 'Nested too deep to be read.'
    throw new DataFileError(path, [{ code: 'data-file-structure', message, line: 1, column: 1 }])
  }
  return parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
    lineCounter: lines,
  })
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

/** Refuses a data file that is too large. @throws DataFileError */
export const checkSize = (text: string, path: string): void => {
  if (text.length > LARGEST) throw tooLargeError(path)
}

/**
 * Parses YAML 1.2, of which JSON is a part, whatever it holds.
 *
 * @throws DataFileError for files over 5 MB and syntax errors
 */
export const parseYaml = (text: string, path: string): ParsedYaml => {
  checkSize(text, path)
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
  return { document, placeAt }
}

/**
 * Reads YAML 1.2, of which JSON is a part.
 *
 * @throws DataFileError for files over 5 MB, syntax errors, aliases, tags, keys that are not text or are
 * given twice, and names that JavaScript objects reserve; all of them at once, in the order of the file
 */
export const readYaml = (text: string, path: string): YamlSource => {
  const { document, placeAt } = parseYaml(text, path)
  const found: { readonly offset: number; readonly message: string }[] = []
  checkStructure(document.contents, (at, message) => {
    found.push({ offset: isNode(at) ? (at.range?.[0] ?? 0) : 0, message })
  })
  if (found.length > 0) {
    const problems = found
      .sort((a, b) => a.offset - b.offset)
      .map(({ offset, message }): DataProblem => {
        return { code: 'data-file-structure', message, ...placeAt(offset) }
      })
    throw new DataFileError(path, problems)
  }
  const placeOf: YamlSource['placeOf'] = (keys, atKey = false) =>
    placeAt(nodeAt(document.contents, keys, atKey)?.range?.[0] ?? 0)
  const problemAt: YamlSource['problemAt'] = (keys, { code, message, atKey }) => {
    return { code, message, ...placeOf(keys, atKey) }
  }
  return { value: document.toJS(), placeOf, problemAt }
}
