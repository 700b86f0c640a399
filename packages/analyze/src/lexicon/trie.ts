import { arabicStems } from '../text/arabic-clitics.ts'
import type { Entry } from './entry.ts'
import type { Glob } from './glob.ts'
import type { TermPiece } from './term-pieces.ts'

/** A place in the trie, reached by the pieces read so far. */
export interface TrieNode {
  edges: Map<string, TrieNode> | null
  globs: GlobEdges | null
  entries: Entry[] | null
  /** The step to this node, once it was taken. */
  step: readonly Step[] | null
  /** Where each piece leads, for nodes where that takes more than one look-up. */
  memo: Map<string, readonly Step[]> | null
}

/** A way on from a node; `clitic` when something was taken off the word. */
export interface Step {
  readonly node: TrieNode
  readonly clitic: boolean
}

interface GlobEdge {
  readonly pattern: string
  readonly glob: Glob
  readonly node: TrieNode
}

/** Wildcard edges by what they begin or end with, so that few are tried on each word. */
interface GlobEdges {
  readonly byPrefix: Map<string, GlobEdge[]>
  readonly bySuffix: Map<string, GlobEdge[]>
}

const MOST_REMEMBERED = 50_000
const NO_STEPS: readonly Step[] = []

/** An empty node. */
export const trieNode = (): TrieNode => ({
  edges: null,
  globs: null,
  entries: null,
  step: null,
  memo: null,
})

/** The step that a literal piece is, the same for all its occurrences. */
const stepTo = (node: TrieNode | undefined): readonly Step[] =>
  node === undefined ? NO_STEPS : (node.step ??= [{ node, clitic: false }])

/** The node behind a literal piece, made if need be. */
const literalChild = (node: TrieNode, key: string): TrieNode => {
  node.edges ??= new Map()
  let child = node.edges.get(key)
  if (child === undefined) {
    child = trieNode()
    node.edges.set(key, child)
  }
  return child
}

/** The node behind a wildcard piece, made if need be. */
const globChild = (node: TrieNode, pattern: string, glob: Glob): TrieNode => {
  node.globs ??= { byPrefix: new Map(), bySuffix: new Map() }
  const [index, key] =
    glob.prefix === '' ? [node.globs.bySuffix, glob.suffix] : [node.globs.byPrefix, glob.prefix]
  const bucket = index.get(key) ?? []
  index.set(key, bucket)
  const known = bucket.find((edge) => edge.pattern === pattern)
  if (known !== undefined) return known.node
  const child = trieNode()
  bucket.push({ pattern, glob, node: child })
  return child
}

/** Puts an entry where its pieces lead, one after the other. */
export const insertPieces = (root: TrieNode, pieces: readonly TermPiece[], entry: Entry): void => {
  let node = root
  for (const piece of pieces) {
    node =
      typeof piece === 'string'
        ? literalChild(node, piece)
        : globChild(node, piece.pattern, piece.glob)
  }
  node.entries ??= []
  node.entries.push(entry)
}

const globSteps = ({ byPrefix, bySuffix }: GlobEdges, key: string): readonly Step[] => {
  const steps: Step[] = []
  const tryAll = (edges: readonly GlobEdge[] | undefined): void => {
    for (const { glob, node } of edges ?? []) {
      if (glob.test(key)) steps.push({ node, clitic: false })
    }
  }
  for (let length = 1; length <= key.length; length++) tryAll(byPrefix.get(key.slice(0, length)))
  for (let from = 0; from <= key.length; from++) tryAll(bySuffix.get(key.slice(from)))
  return steps
}

const computeSteps = (node: TrieNode, key: string, clitics: boolean): readonly Step[] => {
  const steps = [...stepTo(node.edges?.get(key))]
  if (node.globs !== null) steps.push(...globSteps(node.globs, key))
  if (clitics) {
    for (const stem of arabicStems(key)) {
      const child = node.edges?.get(stem)
      if (child !== undefined) steps.push({ node: child, clitic: true })
    }
  }
  return steps.length === 0 ? NO_STEPS : steps
}

/**
 * Where a piece leads from a node. The answer for a word is remembered, so that wildcards and clitics
 * cost one look-up for every further occurrence.
 */
export const stepsFrom = (node: TrieNode, key: string, clitics: boolean): readonly Step[] => {
  if (node.globs === null && !clitics) return stepTo(node.edges?.get(key))
  node.memo ??= new Map()
  const known = node.memo.get(key)
  if (known !== undefined) return known
  if (node.memo.size >= MOST_REMEMBERED) node.memo.clear()
  const steps = computeSteps(node, key, clitics)
  node.memo.set(key, steps)
  return steps
}
