import type { LinePlace } from './line-item.ts'
import type { ShownLine } from './shown-line.ts'

/** Where a line stands, with the address of its document as the data of a page have it. */
export type PlaceOf = (line: ShownLine) => LinePlace

/**
 * A line as the data of a page hold it: number of the document, sentence, position in percent, words before,
 * keyword, words behind, numbers of the entries, marks, and what else is said of it where there is more.
 * Marks: 1 claim, 2 negated, 4 attributed, 8 from right to left.
 */
type PackedLine = readonly [
  document: number,
  sentence: number,
  position: number,
  left: string,
  keyword: string,
  right: string,
  entries: readonly number[],
  marks: number,
  ...further: readonly string[],
]

/** Lines as data: documents and entries once each. */
export interface PackedLines {
  /** Name, and address without the sentence; empty where there is no page. */
  readonly documents: readonly (readonly [name: string, address: string])[]
  readonly entries: readonly string[]
  readonly lines: readonly PackedLine[]
}

const numbering = <T>(): {
  readonly numberOf: (key: string, make: () => T) => number
  readonly all: readonly T[]
} => {
  const numbers = new Map<string, number>()
  const all: T[] = []
  const numberOf = (key: string, make: () => T): number => {
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, all.length)
    all.push(make())
    return all.length - 1
  }
  return { numberOf, all }
}

const further = ({ attributed, block }: ShownLine): readonly string[] =>
  block === ''
    ? attributed === null || attributed === ''
      ? []
      : [attributed]
    : [attributed ?? '', block]

/** Packs lines for the script, in the same order. */
export const packLines = (lines: readonly ShownLine[], placeOf: PlaceOf): PackedLines => {
  const documents = numbering<readonly [string, string]>()
  const entries = numbering<string>()
  const packed = lines.map((line): PackedLine => {
    const document = documents.numberOf(line.document, () => {
      const { name, href } = placeOf(line)
      return [name, href === null ? '' : href.replace(/#.*$/u, '')]
    })
    const marks =
      Number(line.claim) +
      2 * Number(line.negated) +
      4 * Number(line.attributed !== null) +
      8 * Number(line.isTurned)
    return [
      document,
      line.sentence,
      line.position,
      line.left,
      line.keyword,
      line.right,
      line.entries.map((entry) => entries.numberOf(entry, () => entry)),
      marks,
      ...further(line),
    ]
  })
  return { documents: documents.all, entries: entries.all, lines: packed }
}

const encoder = new TextEncoder()

/** Bytes of data in a page. */
export const bytesOf = (value: unknown): number => encoder.encode(JSON.stringify(value)).length
