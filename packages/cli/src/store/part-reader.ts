import { closeSync, openSync, readSync } from 'node:fs'
import { partNames } from './analysis-record.ts'
import type { AnalysisParts, PartName, ReadPart, StoredParts } from './analysis-record.ts'

/** Most bytes of parts that are held, as they stand on the disk; those of one document always are. */
const mostHeld = 8_000_000

/** Reads parts of analyses from the disk. */
export interface PartReader {
  readonly read: ReadPart
  /** Closes the files. */
  readonly close: () => void
}

interface Held {
  readonly parts: Map<PartName, unknown>
  bytes: number
}

/** It was written by this version. */
const isPart = <Name extends PartName>(name: Name, value: unknown): value is AnalysisParts[Name] =>
  name === 'text' ? typeof value === 'string' : Array.isArray(value)

const readBytes = (descriptor: number, from: number, to: number): Buffer => {
  const bytes = Buffer.allocUnsafe(to - from)
  for (let done = 0; done < bytes.length;) {
    const count = readSync(descriptor, bytes, done, bytes.length - done, from + done)
    if (count === 0) throw new Error('a file of analyses is shorter than it was')
    done += count
  }
  return bytes
}

/**
 * A reader that holds the documents asked for last, so that those who go over the same few documents in turn
 * read them once.
 */
export const createPartReader = (most: number = mostHeld): PartReader => {
  const descriptors = new Map<string, number>()
  const recent = new Map<StoredParts, Held>()
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
  return {
    read: (stored, name) => {
      const held = touch(stored)
      const known = held.parts.get(name)
      if (known !== undefined && isPart(name, known)) return known
      const at = partNames.indexOf(name)
      const [from = 0, to = 0] = stored.ends.subarray(at, at + 2)
      const value: unknown = JSON.parse(
        readBytes(descriptorOf(stored.file), from, to).toString('utf8'),
      )
      if (!isPart(name, value)) throw new TypeError(`the part ${name} of an analysis is damaged`)
      held.parts.set(name, value)
      held.bytes += to - from
      bytes += to - from
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
