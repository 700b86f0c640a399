import { utf8Length } from '../html/utf8-length.ts'
import type { LinePlace } from './line-item.ts'
import type { ShownLine } from './shown-line.ts'

/** Where a line stands, with the address of its document as the data of a page have it. */
export type PlaceOf = (line: Pick<ShownLine, 'document' | 'sentence'>) => LinePlace

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

/** Name of a document, and its address without the sentence; empty where there is no page. */
type PackedDocument = readonly [name: string, address: string]

/** Lines as data: documents and entries once each. */
export interface PackedLines {
  readonly documents: readonly PackedDocument[]
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

const packDocument = ({ name, href }: LinePlace): PackedDocument => [
  name,
  href === null ? '' : href.replace(/#.*$/u, ''),
]

const packLine = (line: ShownLine, document: number, entries: readonly number[]): PackedLine => [
  document,
  line.sentence,
  line.position,
  line.left,
  line.keyword,
  line.right,
  entries,
  Number(line.claim) +
    2 * Number(line.negated) +
    4 * Number(line.attributed !== null) +
    8 * Number(line.isTurned),
  ...further(line),
]

/** Packs lines for the script, in the same order. */
export const packLines = (lines: readonly ShownLine[], placeOf: PlaceOf): PackedLines => {
  const documents = numbering<PackedDocument>()
  const entries = numbering<string>()
  const packed = lines.map((line) =>
    packLine(
      line,
      documents.numberOf(line.document, () => packDocument(placeOf(line))),
      line.entries.map((entry) => entries.numberOf(entry, () => entry)),
    ),
  )
  return { documents: documents.all, entries: entries.all, lines: packed }
}

const bytesOf = (value: unknown): number => utf8Length(JSON.stringify(value))

/** What a line takes in a page, so that a choice of lines can be measured without them. */
export interface LineSize {
  /** What tells its document from others. */
  readonly document: string | number
  readonly entries: readonly string[]
  /** What it takes beside the numbers of its document and its entries. */
  readonly bytes: number
}

/** What a line takes beside the numbers of its document and its entries. */
export const lineBytes = (line: ShownLine): number => bytesOf(packLine(line, 0, [])) - 1

const digits = (number: number): number => String(number).length

const commas = (items: number): number => Math.max(0, items - 1)

/** Bytes of lines as they are packed, found from their sizes alone. */
export const packedBytes = <Line extends LineSize>(
  lines: readonly Line[],
  placeOf: (line: Line) => LinePlace,
): number => {
  const documents = numbering<number>()
  const entries = numbering<number>()
  let bytes = bytesOf(packLines([], () => ({ name: '', href: null }))) + commas(lines.length)
  for (const line of lines) {
    const document = documents.numberOf(String(line.document), () =>
      bytesOf(packDocument(placeOf(line))),
    )
    bytes += line.bytes + digits(document) + commas(line.entries.length)
    for (const entry of line.entries) {
      bytes += digits(entries.numberOf(entry, () => bytesOf(entry)))
    }
  }
  const once = [documents.all, entries.all]
  return once.reduce(
    (sum, sizes) => sizes.reduce((all, size) => all + size, sum + commas(sizes.length)),
    bytes,
  )
}
