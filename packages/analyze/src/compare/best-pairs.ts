import { createHeap } from './heap.ts'

/** Something that can be one half of a pair. */
export interface Half {
  readonly document: string
  /** In millionths, so that products are exact. */
  readonly strength: number
}

/** Halves that pair with each other: those of `left` with those of `right`, or, without it, among themselves. */
export interface PairSource<T extends Half> {
  /** Strongest first, one per document. */
  readonly left: readonly T[]
  readonly right: readonly T[] | null
}

interface Place {
  readonly source: number
  readonly row: number
  readonly column: number
  /** Product of the strengths. */
  readonly product: number
}

const better = (a: Place, b: Place): boolean => {
  if (a.product !== b.product) return a.product > b.product
  if (a.source !== b.source) return a.source < b.source
  return a.row === b.row ? a.column < b.column : a.row < b.row
}

/**
 * The strongest pairs of all sources together, at most `most`, one for each pair of documents. Pairs are
 * looked at from the strongest down, so the work grows with `most` and not with the number of pairs.
 */
export const bestPairs = <T extends Half>(
  sources: readonly PairSource<T>[],
  most: number,
): readonly (readonly [T, T])[] => {
  const heap = createHeap(better)
  const firstColumn = (source: number, row: number): number =>
    sources[source]?.right === null ? row + 1 : 0
  const halves = ({ source, row, column }: Omit<Place, 'product'>): readonly [T, T] | null => {
    const from = sources[source]
    const left = from?.left[row]
    const right = (from?.right ?? from?.left)?.[column]
    return left === undefined || right === undefined ? null : [left, right]
  }
  const offer = (place: Omit<Place, 'product'>): void => {
    const pair = halves(place)
    if (pair !== null) heap.push({ ...place, product: pair[0].strength * pair[1].strength })
  }
  const offerRow = (source: number, row: number): void =>
    offer({ source, row, column: firstColumn(source, row) })
  for (const source of sources.keys()) offerRow(source, 0)
  const found: (readonly [T, T])[] = []
  const seen = new Set<string>()
  while (found.length < most) {
    const place = heap.pop()
    const pair = place === null ? null : halves(place)
    if (place === null || pair === null) break
    const { source, row, column } = place
    offer({ source, row, column: column + 1 })
    if (column === firstColumn(source, row)) offerRow(source, row + 1)
    const [a, b] = pair
    const documents = JSON.stringify([a.document, b.document].sort())
    if (a.document === b.document || seen.has(documents)) continue
    seen.add(documents)
    found.push(pair)
  }
  return found
}

const slotsOf = <T extends Half>(
  sources: readonly PairSource<T>[],
): ReadonlyMap<string, Readonly<Record<'left' | 'right', ReadonlySet<number>>>> => {
  const slots = new Map<string, { left: Set<number>; right: Set<number> }>()
  for (const [index, source] of sources.entries()) {
    for (const side of ['left', 'right'] as const) {
      for (const { document } of source[side] ?? source.left) {
        const own = slots.get(document) ?? { left: new Set(), right: new Set() }
        own[side].add(index)
        slots.set(document, own)
      }
    }
  }
  return slots
}

const share = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  [...a].some((each) => b.has(each))

/** How many pairs of documents the sources hold. Documents in the same sources are counted at one go. */
export const countPairs = <T extends Half>(sources: readonly PairSource<T>[]): number => {
  const kinds = new Map<
    string,
    { count: number; left: ReadonlySet<number>; right: ReadonlySet<number> }
  >()
  for (const { left, right } of slotsOf(sources).values()) {
    const key = JSON.stringify([[...left], [...right]])
    const kind = kinds.get(key)
    if (kind === undefined) kinds.set(key, { count: 1, left, right })
    else kind.count += 1
  }
  const list = [...kinds.values()]
  return list.reduce(
    (sum, a, i) =>
      list.slice(i).reduce((inner, b, offset) => {
        const meet = share(a.left, b.right) || share(a.right, b.left)
        if (!meet) return inner
        return inner + (offset === 0 ? (a.count * (a.count - 1)) / 2 : a.count * b.count)
      }, sum),
    0,
  )
}
