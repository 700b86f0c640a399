import { hierarchy, tree, type HierarchyPointNode } from 'd3-hierarchy'
import type { MapNode } from './argument-graph.ts'
import { wrapText } from '../../wrap-text.ts'

/** A node with its place, in px; `x` grows in the direction of writing. */
export interface PlacedNode {
  readonly node: MapNode
  readonly x: number
  readonly y: number
  readonly height: number
  readonly lines: readonly string[]
  readonly isWhole: boolean
}

/** The ground of a tree, in px. */
export interface Card {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where everything in a map stands, in px. */
export interface MapLayout {
  readonly width: number
  readonly height: number
  readonly cards: readonly Card[]
  /** Each node after the one above it. */
  readonly nodes: readonly PlacedNode[]
}

/** Width of a node, and of the text in it in ems of 12 px. */
export const nodeWidth = 186
const textEms = (nodeWidth - 16) / 12
const mostLines = 4
const lineHeight = 15
const headHeight = 19
/** Between a node and the next one below it, and the next level. */
const rowGap = 10
const levelGap = 40
const padding = 10
const cardGap = 12
/** Levels beside each other in a wide window; a deeper tree makes the map wider. */
const columns = 5
const pitch = nodeWidth + levelGap

interface Sized {
  readonly node: MapNode
  readonly height: number
  readonly lines: readonly string[]
  readonly isWhole: boolean
}

const sized = (node: MapNode, textOf: (node: MapNode) => string): Sized => {
  const { lines, isWhole } = wrapText(textOf(node), { width: textEms, most: mostLines })
  return { node, height: headHeight + lines.length * lineHeight + 8, lines, isWhole }
}

interface PlacedTree {
  readonly levels: number
  readonly height: number
  /** Relative to the inner corner of its card. */
  readonly nodes: readonly PlacedNode[]
}

/** A tidy tree: children below each other in their order, one level on, each parent at their middle. */
const placeTree = (root: MapNode, textOf: (node: MapNode) => string): PlacedTree => {
  const sizes = new Map<MapNode, Sized>()
  const sizeOf = (node: MapNode): Sized => {
    const known = sizes.get(node) ?? sized(node, textOf)
    sizes.set(node, known)
    return known
  }
  const heightOf = ({ data }: HierarchyPointNode<MapNode>): number => sizeOf(data).height
  const layout = tree<MapNode>()
    .nodeSize([1, pitch])
    .separation((a, b) => (heightOf(a) + heightOf(b)) / 2 + rowGap)
  const points = layout(hierarchy(root, ({ children }) => children)).descendants()
  const top = Math.min(...points.map((point) => point.x - heightOf(point) / 2))
  const nodes = points.map(({ data, x, y }): PlacedNode => {
    const { height, lines, isWhole } = sizeOf(data)
    return { node: data, x: y, y: Math.round(x - height / 2 - top), height, lines, isWhole }
  })
  return {
    levels: Math.max(...points.map(({ depth }) => depth)) + 1,
    height: Math.max(...nodes.map(({ y, height }) => y + height)),
    nodes,
  }
}

/** The first place, from the top, where a card fits that takes so many columns. */
const freePlace = (floors: readonly number[], levels: number): { column: number; y: number } => {
  let best = { column: 0, y: Number.POSITIVE_INFINITY }
  for (let column = 0; column + levels <= floors.length; column += 1) {
    const y = Math.max(...floors.slice(column, column + levels))
    if (y < best.y) best = { column, y }
  }
  return best
}

/** Lays trees out on cards, each as far up as it fits, in their order. */
export const layoutMap = (
  trees: readonly MapNode[],
  textOf: (node: MapNode) => string,
): MapLayout => {
  const placed = trees.map((each) => placeTree(each, textOf))
  const deepest = placed.reduce((most, { levels }) => Math.max(most, levels), columns)
  const floors = Array.from({ length: deepest }, () => 0)
  const cards: Card[] = []
  const nodes: PlacedNode[] = []
  for (const { levels, height, nodes: own } of placed) {
    const { column, y } = freePlace(floors, levels)
    const card = {
      x: column * pitch,
      y,
      width: levels * pitch - levelGap + 2 * padding,
      height: height + 2 * padding,
    }
    cards.push(card)
    nodes.push(
      ...own.map((each) => ({ ...each, x: each.x + card.x + padding, y: each.y + y + padding })),
    )
    floors.fill(y + card.height + cardGap, column, column + levels)
  }
  return {
    width: Math.max(0, ...cards.map((card) => card.x + card.width)),
    height: Math.max(0, ...cards.map((card) => card.y + card.height)),
    cards,
    nodes,
  }
}
