import type { DocumentAnalysis, Relation, Sentence } from '@contend/analyze'
import { outlineOf, type OutlineNode } from '../outline/outline-tree.ts'

/** A sentence of the map with what stands below it. */
export interface MapNode {
  readonly sentence: Sentence
  /** The relation to the node above; `null` at the top. */
  readonly relation: Relation | null
  /** In the order of the outline. */
  readonly children: readonly MapNode[]
}

/** What the map of a document shows of its outline. */
export interface ArgumentGraph {
  /** The theses by rank, then further claims that something hangs on, the surest first. */
  readonly trees: readonly MapNode[]
  /** Relations between nodes of the map beside those to the node above. */
  readonly further: readonly Relation[]
  /** Sentences of the outline that the map leaves out. */
  readonly left: number
}

/** Nodes that a reader can still take in at once. */
export const mostNodes = 60

const sizeOf = ({ children }: OutlineNode): number =>
  children.reduce((sum, child) => sum + sizeOf(child), 1)

const score = ({ claimScore }: Sentence): number => claimScore ?? 0

/** The nodes of some trees that are drawn: level by level, on each the surest links first. */
const choose = (trees: readonly OutlineNode[], chosen: Set<OutlineNode>): void => {
  let level: readonly OutlineNode[] = trees
  while (level.length > 0 && chosen.size < mostNodes) {
    for (const node of level.slice(0, mostNodes - chosen.size)) chosen.add(node)
    level = level
      .filter((node) => chosen.has(node))
      .flatMap(({ children }) => children)
      .sort((a, b) => (b.relation?.score ?? 0) - (a.relation?.score ?? 0))
  }
}

const cut = (node: OutlineNode, chosen: ReadonlySet<OutlineNode>): MapNode => ({
  sentence: node.sentence,
  relation: node.relation,
  children: node.children.filter((child) => chosen.has(child)).map((child) => cut(child, chosen)),
})

const inTree = (node: MapNode): readonly MapNode[] => [
  node,
  ...node.children.flatMap((child) => inTree(child)),
]

/** The nodes of some trees, each before those below it. */
export const nodesOf = (trees: readonly MapNode[]): readonly MapNode[] =>
  trees.flatMap((tree) => inTree(tree))

/**
 * The outline of a document cut to at most 60 nodes: its theses, what hangs on them, then further claims
 * that something hangs on. Claims that nothing is linked with are left to the outline.
 */
export const argumentGraph = (analysis: DocumentAnalysis): ArgumentGraph => {
  const outline = outlineOf(analysis)
  const further = outline.further
    .filter(({ children }) => children.length > 0)
    .sort((a, b) => score(b.sentence) - score(a.sentence))
  const chosen = new Set<OutlineNode>()
  choose(outline.theses, chosen)
  for (const tree of further) choose([tree], chosen)
  const trees = [...outline.theses, ...further]
    .filter((tree) => chosen.has(tree))
    .map((tree) => cut(tree, chosen))
  const drawn = nodesOf(trees)
  const indices = new Set(drawn.map(({ sentence }) => sentence.index))
  const known = new Set(drawn.map(({ relation }) => relation))
  const all = [...outline.theses, ...outline.further].reduce((sum, tree) => sum + sizeOf(tree), 0)
  return {
    trees,
    further: analysis.relations.filter(
      (relation) => !known.has(relation) && indices.has(relation.from) && indices.has(relation.to),
    ),
    left: all - drawn.length,
  }
}
