import { closeSync, openSync, readSync } from 'node:fs'
import type { PartName, ReadPart, StoredParts } from './analysis-record.ts'
import { isPart, sectionRange, unpackPart } from './packed-analysis.ts'

/** Most UTF-16 units of parts that are held, as they stand on the disk; those of one document always are. */
const mostHeld = 8_000_000

/** Reads parts of analyses from the disk. */
export interface PartReader {
  readonly read: ReadPart
  /** The text of a section, as it was packed; see `packAnalysis`. */
  readonly readSection: (stored: StoredParts, section: string) => string
  /** The same in UTF-8; it holds until more is read. */
  readonly readBytes: (stored: StoredParts, section: string) => Uint8Array
  /** Closes the files. */
  readonly close: () => void
}

interface Held {
  readonly parts: Map<PartName, unknown>
  bytes: number
}

/** Reads into the same bytes each time: a buffer for each has V8 collect garbage all the time. */
const createByteReader = (): ((descriptor: number, from: number, to: number) => Buffer) => {
  let bytes = Buffer.alloc(0)
  return (descriptor, from, to) => {
    const length = to - from
    if (length > bytes.length) bytes = Buffer.allocUnsafeSlow(2 * length)
    for (let done = 0; done < length;) {
      const count = readSync(descriptor, bytes, done, length - done, from + done)
      if (count === 0) throw new Error('a file of analyses is shorter than it was')
      done += count
    }
    return bytes.subarray(0, length)
  }
}

/**
 * A reader that holds the documents asked for last, so that those who go over the same few documents in turn
 * read them once.
 */
export const createPartReader = (most: number = mostHeld): PartReader => {
  const descriptors = new Map<string, number>()
  const recent = new Map<StoredParts, Held>()
  const readFrom = createByteReader()
  let bytes = 0
  const descriptorOf = (file: string): number => {
    const descriptor = descriptors.get(file) ?? openSync(file, 'r')
    descriptors.set(file, descriptor)
    return descriptor
  }
  const touch = (stored: StoredParts): Held => {
    const held = recent.get(stored) ?? { parts: new Map<PartName, unknown>(), bytes: 0 }
    recent.delete(stored)
    recent.set(stored, held)
    return held
  }
  const makeRoom = (): void => {
    for (const [stored, held] of recent) {
      if (bytes <= most || recent.size === 1) return
      recent.delete(stored)
      bytes -= held.bytes
    }
  }
  const readBytes = ({ file, ends }: StoredParts, section: string): Buffer => {
    const { from, to } = sectionRange(ends, section)
    return readFrom(descriptorOf(file), from, to)
  }
  const readSection: PartReader['readSection'] = (stored, section) =>
    readBytes(stored, section).toString('utf8')
  return {
    readSection,
    readBytes,
    read: (stored, name) => {
      const held = touch(stored)
      const known = held.parts.get(name)
      if (known !== undefined && isPart(name, known)) return known
      const text = readSection(stored, name)
      const value = unpackPart(name, text)
      held.parts.set(name, value)
      held.bytes += text.length
      bytes += text.length
      makeRoom()
      return value
    },
    close: () => {
      for (const descriptor of descriptors.values()) closeSync(descriptor)
      descriptors.clear()
      recent.clear()
      bytes = 0
    },
  }
}
