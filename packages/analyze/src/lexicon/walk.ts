import type { Span } from '@contend/ingest'
import type { Entry } from './entry.ts'
import type { Pieces } from './pieces.ts'
import { type Step, stepsFrom, type TrieNode } from './trie.ts'

/** Receives the entries found. */
export type Found = (entry: Entry, clitic: boolean, span: Span) => void

/** A trie and the pieces to look up in it. */
export interface Walk {
  readonly root: TrieNode
  readonly pieces: Pieces
  /** Whether clitics may be taken off words. */
  readonly clitics: boolean
}

/** Steps to distinct nodes; a literal way is preferred to one that takes something off. */
const distinct = (steps: readonly Step[]): readonly Step[] => {
  if (steps.length < 2) return steps
  const byNode = new Map<TrieNode, Step>()
  for (const step of steps) {
    if (!step.clitic || !byNode.has(step.node)) byNode.set(step.node, step)
  }
  return [...byNode.values()]
}

const advance = (steps: readonly Step[], key: string, clitics: boolean): readonly Step[] => {
  const [first] = steps
  if (steps.length === 1 && first?.clitic === false) return stepsFrom(first.node, key, clitics)
  return distinct(
    steps.flatMap(({ node, clitic }) =>
      stepsFrom(node, key, clitics).map((step) => (clitic ? { node: step.node, clitic } : step)),
    ),
  )
}

/** Reports every entry whose pieces begin at `from`. */
export const walk = ({ root, pieces, clitics }: Walk, from: number, found: Found): void => {
  const { keys, starts, ends } = pieces
  let steps = stepsFrom(root, keys[from] ?? '', clitics)
  let at = from
  while (steps.length > 0) {
    for (const { node, clitic } of steps) {
      if (node.entries === null) continue
      for (const entry of node.entries) {
        if (clitic && entry.term.exact) continue
        found(entry, clitic, { start: starts[from] ?? 0, end: ends[at] ?? 0 })
      }
    }
    at += 1
    const key = keys[at]
    steps = key === undefined ? [] : advance(steps, key, clitics)
  }
}
