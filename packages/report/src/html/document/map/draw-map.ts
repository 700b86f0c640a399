import type { Relation, Sentence } from '@contend/analyze'
import { surfaceOf } from '@contend/ingest/text'
import { remembered } from '../../../remembered.ts'
import { html, type Html } from '../../html.ts'
import { showControls } from '../../name-text.ts'
import type { Entry } from '../../report-model.ts'
import { directionOf } from '../direction.ts'
import { relationWords } from '../relation-words.ts'
import { argumentGraph, nodesOf, type ArgumentGraph } from './argument-graph.ts'
import { layoutMap, nodeWidth, type MapLayout, type PlacedNode } from './layout-map.ts'

/** The map of a document, laid out and ready to be drawn. */
export interface ArgumentMap {
  readonly graph: ArgumentGraph
  readonly layout: MapLayout
  readonly isRightToLeft: boolean
  /** The words of a sentence as one line, its control characters shown. */
  readonly textOf: (sentence: Sentence) => string
}

const mapOf = ({ analysis }: Entry): ArgumentMap | null => {
  const { text, language } = analysis.document
  const graph = argumentGraph(analysis)
  if (graph.trees.length === 0) return null
  const textOf = remembered((sentence: Sentence): string =>
    showControls(surfaceOf(text, sentence).replaceAll(/\s+/gu, ' ').trim()),
  )
  return {
    graph,
    layout: layoutMap(graph.trees, ({ sentence }) => textOf(sentence)),
    isRightToLeft: directionOf(language) === 'rtl',
    textOf,
  }
}

/** Lays the argument of a document out; `null` where there is nothing to draw. */
export const argumentMap: (entry: Entry) => ArgumentMap | null = remembered(mapOf)

/** The letters of a sentence, as in the text: `T1`, `C`, `P`. */
const letters = ({ thesisRank, claim, premise }: Sentence): string =>
  [
    ...(thesisRank === null ? (claim === true ? ['C'] : []) : [`T${String(thesisRank)}`]),
    ...(premise === true ? ['P'] : []),
  ].join(' ')

const shape = ({ thesisRank, claim, voice }: Sentence): string =>
  [
    'node',
    thesisRank === null ? (claim === true ? 'claim' : 'premise') : 'thesis',
    ...(voice === 'attributed' ? ['attributed'] : []),
  ].join(' ')

const kindWords = (sentence: Sentence): string =>
  [
    ...(sentence.thesisRank === null ? [] : [`thesis ${String(sentence.thesisRank)}`]),
    ...(sentence.claim === true ? ['claim'] : []),
    ...(sentence.premise === true ? ['premise'] : []),
    ...(sentence.voice === 'attributed' ? ['attributed'] : []),
  ].join(', ')

const linkWords = ({ relation, to, cue, score }: Relation): string =>
  `${relationWords[relation].active} sentence ${String(to)} (${cue}, ${score.toFixed(2)})`

/** Everything a node stands for, in words; those of the sentence too where the node has not room for them. */
const titleOf = (
  { node: { sentence, relation }, isWhole }: PlacedNode,
  textOf: ArgumentMap['textOf'],
): string => {
  const kind = kindWords(sentence)
  const link = relation === null ? '' : `, ${linkWords(relation)}`
  const text = isWhole ? '' : `: ${textOf(sentence)}`
  return `Sentence ${String(sentence.index)}${kind === '' ? '' : `, ${kind}`}${link}${text}`
}

interface Pen {
  readonly map: ArgumentMap
  /** Where a sentence stands in a page; `null`: nowhere. */
  readonly hrefOf: ((sentence: number) => string) | null
}

/** Place from the left of something so wide that starts at `x` in the direction of writing. */
const leftOf = ({ layout, isRightToLeft }: ArgumentMap, x: number, width: number): number =>
  isRightToLeft ? layout.width - x - width : x

const drawNode = ({ map, hrefOf }: Pen, placed: PlacedNode): Html => {
  const { node, y, height, lines } = placed
  const { sentence } = node
  const at = map.isRightToLeft ? nodeWidth - 8 : 8
  const round = sentence.claim === true ? html` rx="7"` : null
  const said = sentence.voice === 'attributed' ? ' ❞' : ''
  const place = `translate(${String(leftOf(map, placed.x, nodeWidth))} ${String(y)})`
  const written = lines.map(
    (line, index) => html`<tspan x="${at}" dy="${index === 0 ? 17 : 15}">${line}</tspan>`,
  )
  const title = titleOf(placed, map.textOf)
  const drawn = html`<title>${title}</title
    ><rect width="${nodeWidth}" height="${height}" ${round} /><text x="${at}" y="15"
      ><tspan>${letters(sentence)}${said}</tspan> ${sentence.index}${written}</text
    >`
  if (hrefOf === null) {
    return html`<g class="${shape(sentence)}" transform="${place}">${drawn}</g>`
  }
  return html`<a href="${hrefOf(sentence.index)}" class="${shape(sentence)}" transform="${place}"
    >${drawn}</a
  >`
}

type Place = readonly [x: number, y: number]

/** A link as a curve, and where its sign stands. */
interface Link {
  readonly kind: Relation['relation']
  readonly path: string
  readonly sign: Place
}

const curve = (from: Place, to: Place, [a, b]: readonly [number, number]): string =>
  `M${from.join(' ')}C${String(a)} ${String(from[1])} ${String(b)} ${String(to[1])} ${to.join(' ')}`

/** The link of a node to the one above it, level at both ends. */
const treeLink = (map: ArgumentMap, placed: PlacedNode, above: PlacedNode): Link | null => {
  const { relation } = placed.node
  if (relation === null) return null
  const from: Place = [leftOf(map, placed.x, 0), placed.y + Math.round(placed.height / 2)]
  const to: Place = [leftOf(map, above.x + nodeWidth, 0), above.y + Math.round(above.height / 2)]
  const middle = Math.round((from[0] + to[0]) / 2)
  return {
    kind: relation.relation,
    path: curve(from, to, [middle, middle]),
    sign: [leftOf(map, placed.x - 10, 0), from[1]],
  }
}

/** A coordinate of a cubic curve near its start, where its sign meets no other. */
const onCurve = ([a, b, c, d]: readonly [number, number, number, number]): number => {
  const [t, u] = [0.2, 0.8]
  return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d
}

/** A link beside the tree: to the far edge of a node further up, else around the near edges. */
const arcLink = (
  map: ArgumentMap,
  { relation }: Relation,
  ends: readonly [PlacedNode, PlacedNode],
): Link => {
  const [a, b] = ends
  const isAfter = a.x > b.x
  const from: Place = [leftOf(map, a.x, 0), a.y + 9]
  const to: Place = [leftOf(map, isAfter ? b.x + nodeWidth : b.x, 0), b.y + 9]
  const out = map.isRightToLeft ? 30 : -30
  const bends = [from[0] + out, to[0] + (isAfter ? -out : out)] as const
  return {
    kind: relation,
    path: curve(from, to, bends),
    sign: [
      Math.round(onCurve([from[0], ...bends, to[0]])),
      Math.round(onCurve([from[1], from[1], to[1], to[1]])),
    ],
  }
}

const drawLinks = (links: readonly Link[]): Html => {
  const kinds = [...new Set(links.map(({ kind }) => kind))]
  return html`${kinds.map((kind) => {
    const { tone, sign } = relationWords[kind]
    const own = links.filter((link) => link.kind === kind)
    const signs = own.map(
      ({ sign: [x, y] }) =>
        html`<circle cx="${x}" cy="${y}" r="8" /><text x="${x}" y="${y + 4}">${sign}</text>`,
    )
    return html`<path class="edge ${tone}" d="${own.map(({ path }) => path).join('')}" /><g
        class="sign ${tone}"
        >${signs}</g
      >`
  })}`
}

/** What stands in the drawing, from the ground up: cards, links, nodes. */
export const drawMap = (map: ArgumentMap, hrefOf: Pen['hrefOf']): Html => {
  const { layout, graph } = map
  const placedOf = new Map(layout.nodes.map((placed) => [placed.node.sentence.index, placed]))
  const tree = layout.nodes.flatMap((above) =>
    above.node.children.map(({ sentence }) => {
      const below = placedOf.get(sentence.index)
      return below === undefined ? null : treeLink(map, below, above)
    }),
  )
  const arcs = graph.further.map((relation) => {
    const [from, to] = [placedOf.get(relation.from), placedOf.get(relation.to)]
    return from === undefined || to === undefined ? null : arcLink(map, relation, [from, to])
  })
  const cards = layout.cards.map(
    ({ x, y, width, height }) =>
      html`<rect
        class="card"
        x="${leftOf(map, x, width)}"
        y="${y}"
        width="${width}"
        height="${height}"
        rx="4"
      />`,
  )
  const links = [...arcs, ...tree].filter((link) => link !== null)
  return html`${cards}${drawLinks(links)}${layout.nodes.map((placed) => drawNode({ map, hrefOf }, placed))}`
}

/** What the map shows, counted, in a few words. */
export const mapSummary = ({ graph }: ArgumentMap): string => {
  const nodes = nodesOf(graph.trees)
  const theses = nodes.filter(({ sentence }) => sentence.thesisRank !== null).length
  const links = nodes.filter(({ relation }) => relation !== null).length + graph.further.length
  return `${String(nodes.length)} sentences, ${String(theses)} of them theses, and ${String(links)} links`
}
