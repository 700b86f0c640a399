/**
 * What is counted in the sentences of a document: of each sentence its distance from the one before (of the first from 0),
 * how many features it has, and those, each once, as pairs of feature and count. All are whole numbers below 2^32, seven
 * bits a byte, the lowest first, the eighth bit where more follow (LEB128; DWARF 5, section 7.6): most take a byte or two.
 */
export type Cells = Uint8Array

/** Is given the number of a sentence, from 0, of a feature, and how often the one has the other. */
export type VisitCell = (sentence: number, feature: number, count: number) => void

const continued = 0x80
const low = 0x7f
const longest = 5

/** By how much the room for cells grows when it is full: they are most of what a comparison holds. */
const growth = 1.25

/** Calls back for every cell, in the order they were added. */
export const visitCells = (cells: Cells, visit: VisitCell): void => {
  let at = 0
  const next = (): number => {
    let byte = cells[at++] ?? 0
    let value = byte & low
    for (let shift = 7; byte >= continued; shift += 7) {
      byte = cells[at++] ?? 0
      value |= (byte & low) << shift
    }
    return value >>> 0
  }
  let sentence = 0
  while (at < cells.length) {
    sentence += next()
    for (let left = next(); left > 0; left--) visit(sentence, next(), next())
  }
}

/** Packs the cells of one document after the other, all into the same bytes. */
export interface CellPacker {
  /** A sentence of the document; they ascend. @param pairs feature, count; feature, count; … */
  readonly addSentence: (sentence: number, pairs: readonly number[]) => void
  /** Ends the document. @returns where its cells begin and end */
  readonly end: () => CellRange
  /** All that was packed, until more is. */
  readonly bytes: () => Uint8Array
}

/** Bytes from one, to before another. */
export interface CellRange {
  readonly from: number
  readonly to: number
}

/** A packer of which the bytes grow as they are needed. */
export const createCellPacker = (): CellPacker => {
  let room = new Uint8Array(4096)
  let size = 0
  let from = 0
  let last = 0
  const add = (value: number): void => {
    let rest = value
    while (rest > low) {
      room[size++] = (rest & low) | continued
      rest >>>= 7
    }
    room[size++] = rest
  }
  const makeRoom = (numbers: number): void => {
    if (size + numbers * longest <= room.length) return
    const larger = new Uint8Array(Math.ceil(growth * room.length) + numbers * longest)
    larger.set(room.subarray(0, size))
    room = larger
  }
  return {
    addSentence: (sentence, pairs) => {
      makeRoom(pairs.length + 2)
      add(sentence - last)
      last = sentence
      add(pairs.length / 2)
      for (const number of pairs) add(number)
    },
    end: () => {
      const range = { from, to: size }
      from = size
      last = 0
      return range
    },
    bytes: () => room.subarray(0, size),
  }
}

/** Whole numbers in threes: sentence, feature, count; sentence, … Sentences ascend. */
export type CellTriples = readonly number[]

/** Packs a document given in threes. @param numberOf what a feature is called here */
export const packTriples = (
  { addSentence, end }: CellPacker,
  triples: CellTriples,
  numberOf: (feature: number) => number = (feature) => feature,
): CellRange => {
  let pairs: number[] = []
  for (let at = 0; at < triples.length; at += 3) {
    const sentence = triples[at] ?? 0
    pairs.push(numberOf(triples[at + 1] ?? 0), triples[at + 2] ?? 0)
    if (triples[at + 3] === sentence) continue
    addSentence(sentence, pairs)
    pairs = []
  }
  return end()
}

/** The cells of a document in threes. */
export const triplesOf = (cells: Cells): readonly number[] => {
  const triples: number[] = []
  visitCells(cells, (sentence, feature, count) => triples.push(sentence, feature, count))
  return triples
}
