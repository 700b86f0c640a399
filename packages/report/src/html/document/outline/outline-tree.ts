import type { DocumentAnalysis, Relation, Sentence } from '@contend/analyze'
import { isCountedClaim } from '../../../ranked-claims.ts'

/** A sentence in the outline with what is said for and against it. */
export interface OutlineNode {
  readonly sentence: Sentence
  /** The relation to the node above; `null` at the top. */
  readonly relation: Relation | null
  /** In text order. */
  readonly children: readonly OutlineNode[]
}

/** The argument of a document: its theses with what hangs on them, and what hangs on none. */
export interface Outline {
  /** By thesis rank. */
  readonly theses: readonly OutlineNode[]
  /** In text order. */
  readonly further: readonly OutlineNode[]
}

/** Levels below a root; what is deeper stands flat on the last one, and says what it belongs to. */
const deepest = 5

interface Link {
  readonly sentence: Sentence
  readonly relation: Relation
}

/** The surest relation of each sentence that is no thesis, by the sentence it leads to. */
const linksOf = ({ sentences, relations }: DocumentAnalysis): ReadonlyMap<number, Link[]> => {
  const surest = new Map<number, Relation>()
  for (const relation of relations) {
    const known = surest.get(relation.from)
    if (known === undefined || relation.score > known.score) surest.set(relation.from, relation)
  }
  const links = new Map<number, Link[]>()
  for (const sentence of sentences) {
    const relation = surest.get(sentence.index)
    if (relation === undefined || sentence.thesisRank !== null) continue
    const list = links.get(relation.to)
    if (list === undefined) links.set(relation.to, [{ sentence, relation }])
    else list.push({ sentence, relation })
  }
  return links
}

const flattened = (
  links: ReadonlyMap<number, Link[]>,
  from: readonly Link[],
  seen: Set<number>,
): readonly OutlineNode[] => {
  const found: Link[] = []
  const open = [...from]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next.sentence.index)) continue
    seen.add(next.sentence.index)
    found.push(next)
    open.push(...(links.get(next.sentence.index) ?? []))
  }
  return found
    .sort((a, b) => a.sentence.index - b.sentence.index)
    .map((link) => ({ ...link, children: [] }))
}

/** Outlines the argument of a document from its relations; every sentence stands in it once. */
export const outlineOf = (analysis: DocumentAnalysis): Outline => {
  const links = linksOf(analysis)
  const seen = new Set<number>()
  const below = (index: number, depth: number): readonly OutlineNode[] => {
    const own = (links.get(index) ?? []).filter(({ sentence }) => !seen.has(sentence.index))
    if (depth >= deepest) return flattened(links, own, seen)
    for (const { sentence } of own) seen.add(sentence.index)
    return own.map((link) => ({ ...link, children: below(link.sentence.index, depth + 1) }))
  }
  const root = (sentence: Sentence): OutlineNode => {
    seen.add(sentence.index)
    return { sentence, relation: null, children: below(sentence.index, 1) }
  }
  const theses = analysis.sentences
    .filter(({ thesisRank }) => thesisRank !== null)
    .sort((a, b) => (a.thesisRank ?? 0) - (b.thesisRank ?? 0))
  for (const { index } of theses) seen.add(index)
  const top = theses.map((sentence) => root(sentence))
  const linked = new Set([...links.values()].flat().map(({ sentence }) => sentence.index))
  const claims = analysis.sentences.filter(isCountedClaim)
  const further: OutlineNode[] = []
  // Claims that lead nowhere first; then, in case attacks run in a circle, whatever is left.
  for (const sentence of [...claims.filter(({ index }) => !linked.has(index)), ...claims]) {
    if (!seen.has(sentence.index)) further.push(root(sentence))
  }
  return {
    theses: top,
    further: further.sort((a, b) => a.sentence.index - b.sentence.index),
  }
}
