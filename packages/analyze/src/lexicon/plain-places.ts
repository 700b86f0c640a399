import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from 'js-yaml'
import { LineCounter } from 'yaml'
import type { YamlSource } from './yaml-source.ts'

/** A value of a file and where it stands. */
interface PlainNode {
  /** Offset of its first character. */
  readonly start: number
  /** Those of a list. */
  readonly items: PlainNode[]
  /** Those of a mapping, by name. */
  readonly pairs: Map<string, PlainPair>
}

interface PlainPair {
  readonly keyStart: number
  readonly value: PlainNode
}

/** A list or mapping that is not at its end yet. */
interface OpenNode {
  readonly node: PlainNode
  readonly isMap: boolean
  /** The name whose value comes next. */
  key: { readonly name: string; readonly start: number } | null
}

const QUOTED: ReadonlySet<number> = new Set([
  SCALAR_STYLE.SINGLE_QUOTED,
  SCALAR_STYLE.DOUBLE_QUOTED,
])

const nodeFrom = (start: number): PlainNode => ({ start, items: [], pairs: new Map() })

const treeOf = (events: readonly Event[], text: string): PlainNode => {
  const document: OpenNode = { node: nodeFrom(0), isMap: false, key: null }
  const open: OpenNode[] = []
  const add = (node: PlainNode): void => {
    const parent = open.at(-1) ?? document
    if (parent.key === null) parent.node.items.push(node)
    else parent.node.pairs.set(parent.key.name, { keyStart: parent.key.start, value: node })
    parent.key = null
  }
  for (const event of events) {
    if (event.type === EVENT_ID.SCALAR) {
      const start = event.valueStart - (QUOTED.has(event.style) ? 1 : 0)
      const parent = open.at(-1)
      if (parent?.isMap === true && parent.key === null) {
        parent.key = { name: getScalarValue(text, event), start }
      } else add(nodeFrom(start))
    } else if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING) {
      const node = nodeFrom(event.start)
      add(node)
      open.push({ node, isMap: event.type === EVENT_ID.MAPPING, key: null })
    } else if (event.type === EVENT_ID.POP) open.pop()
  }
  return document.node.items[0] ?? document.node
}

const offsetOf = (root: PlainNode, keys: readonly PropertyKey[], atKey: boolean): number => {
  let node: PlainNode | undefined = root
  let found = root.start
  keys.forEach((key, depth) => {
    const pair: PlainPair | undefined = node?.pairs.get(String(key))
    node = typeof key === 'number' ? node?.items[key] : pair?.value
    if (node === undefined) return
    const isName = atKey && depth === keys.length - 1
    found = isName && pair !== undefined ? pair.keyStart : node.start
  })
  return found
}

/** Where the values stand that events tell of. The work is done when the first place is asked for. */
export const plainPlaces = (events: readonly Event[], text: string): YamlSource['placeOf'] => {
  let known: { readonly root: PlainNode; readonly lines: LineCounter } | null = null
  const read = (): { readonly root: PlainNode; readonly lines: LineCounter } => {
    const lines = new LineCounter()
    lines.addNewLine(0)
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      lines.addNewLine(at + 1)
    }
    return { root: treeOf(events, text), lines }
  }
  return (keys, atKey = false) => {
    known ??= read()
    const { line, col } = known.lines.linePos(offsetOf(known.root, keys, atKey))
    return { line, column: col }
  }
}
