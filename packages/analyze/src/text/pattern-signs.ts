import { readPattern, type Item, type Sequence } from './pattern-items.ts'

/** What every text has that a pattern matches: at least one of these. */
export interface Signs {
  /** Whole runs of letters and digits, in small letters. */
  readonly words: readonly string[]
  /** Other pieces of text, in small letters. */
  readonly parts: readonly string[]
}

/** With more signs than this the pattern itself is sooner asked. */
const MOST_SIGNS = 80

const NOTHING: Signs = { words: [], parts: [] }

const join = (a: Signs, b: Signs): Signs => ({
  words: [...a.words, ...b.words],
  parts: [...a.parts, ...b.parts],
})

/** How often signs stand in texts, roughly: words the more the shorter, pieces of them more than words. */
const costOf = ({ words, parts }: Signs): number =>
  words.reduce((sum, word) => sum + 3 ** -word.length, 0) +
  parts.reduce((sum, part) => sum + 10 * 3 ** -part.length, 0)

const cheapest = (found: readonly Signs[]): Signs | null =>
  found.toSorted((a, b) => costOf(a) - costOf(b))[0] ?? null

/** Every text of letters and digits that an item can be; `null` when that cannot be told. */
const wordsOf = (item: Item): readonly string[] | null => {
  if (item.kind === 'edge') return null
  if (item.most !== 1) return null
  const own =
    item.kind === 'chars'
      ? item.isWord === true
        ? item.chars
        : null
      : item.alternatives
          .map(wordsOfAll)
          .reduce((all, words) => (all === null || words === null ? null : [...all, ...words]), [])
  return own !== null && item.least === 0 ? [...own, ''] : own
}

const wordsOfAll = (sequence: Sequence): readonly string[] | null =>
  sequence.reduce<readonly string[] | null>(
    (all, item) => {
      const words = all === null ? null : wordsOf(item)
      if (all === null || words === null || all.length * words.length > MOST_SIGNS) return null
      return all.flatMap((before) => words.map((word) => before + word))
    },
    [''],
  )

/** Whether no word reaches over the end of a sequence that is nearer to `step`; `beyond` is true of what lies behind it. */
const isEdge = (sequence: Sequence, from: number, step: 1 | -1, beyond: boolean): boolean => {
  const item = sequence[from]
  if (item === undefined) return beyond
  if (item.kind === 'edge') return true
  const further = (): boolean => isEdge(sequence, from + step, step, beyond)
  if (item.least === 0 && !further()) return false
  if (item.kind === 'chars') return item.isWord === false
  return item.alternatives.every((each) =>
    isEdge(each, step === 1 ? 0 : each.length - 1, step, further()),
  )
}

/** What is known of the places right before and behind a sequence: whether a word may not reach over them. */
interface Edges {
  readonly before: boolean
  readonly behind: boolean
}

const needOfItem = (item: Item, edges: Edges): Signs | null => {
  if (item.kind === 'edge' || item.least === 0) return null
  if (item.kind === 'chars') return item.chars === null ? null : { words: [], parts: item.chars }
  return item.alternatives.reduce<Signs | null>((all, each) => {
    const need = all === null ? null : needOf(each, edges)
    return all === null || need === null ? null : join(all, need)
  }, NOTHING)
}

const needOf = (sequence: Sequence, { before, behind }: Edges): Signs | null => {
  const edgesOf = (from: number, to: number): Edges => ({
    before: isEdge(sequence, from - 1, -1, before),
    behind: isEdge(sequence, to, 1, behind),
  })
  const found: (Signs | null)[] = []
  for (let from = 0; from < sequence.length; from++) {
    const item = sequence[from]
    if (item !== undefined) found.push(needOfItem(item, edgesOf(from, from + 1)))
    let to = from
    while (to < sequence.length && wordsOfAll(sequence.slice(from, to + 1)) !== null) to++
    const words = wordsOfAll(sequence.slice(from, to))
    if (words === null || words.includes('')) continue
    const edges = edgesOf(from, to)
    found.push(edges.before && edges.behind ? { words, parts: [] } : { words: [], parts: words })
    from = to - 1
  }
  return cheapest(found.filter((signs) => signs !== null))
}

/**
 * Signs of the texts that a pattern matches, read off its source, so that it need not be asked of others. `null`
 * where none can be told. The pattern may not depend on how lines end, and ignores case by Unicode, if it does.
 */
export const signsOf = (pattern: RegExp): Signs | null => {
  const items = readPattern(pattern)
  const need = items === null ? null : needOfItem(items, { before: false, behind: false })
  if (need === null) return null
  const signs = { words: [...new Set(need.words)], parts: [...new Set(need.parts)] }
  return signs.words.length + signs.parts.length > MOST_SIGNS ? null : signs
}
