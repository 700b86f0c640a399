import { compareCodeUnits } from './compare-code-units.ts'
import type { Metadata } from './document.ts'
import { metadataValue } from './metadata.ts'

/** What an id is made of. */
export interface Identified {
  readonly path: string
  readonly metadata: Metadata
}

const extension = /(?<=[^/])\.[^./#]+(?=#\d+$|$)/

/** A path without the extension of its last segment; the `#N` of a table row stays. */
export const withoutExtension = (path: string): string => path.replace(extension, '')

const wantedNames = ({ path, metadata }: Identified): readonly [string, ...string[]] => {
  const own = metadataValue(metadata, 'id').trim()
  return own === '' ? [withoutExtension(path), path] : [own]
}

/** The id a document has as long as no other claims it. */
export const ownId = (document: Identified): string => wantedNames(document)[0]

/** Hands out each name once. */
const idDispenser = (): ((document: Identified) => string) => {
  const taken = new Set<string>()
  const lastNumbers = new Map<string, number>()
  return (document) => {
    const names = wantedNames(document)
    let id = names.find((name) => !taken.has(name))
    const base = names.at(-1) ?? ''
    let number = lastNumbers.get(base) ?? 1
    while (id === undefined) {
      number += 1
      const numbered = `${base}~${String(number)}`
      if (!taken.has(numbered)) id = numbered
    }
    lastNumbers.set(base, number)
    taken.add(id)
    return id
  }
}

/**
 * Unique ids, in the order of the documents: the metadata `id`, else the path without extension. On a
 * clash the first in path order keeps it; every later one keeps its extension, then gets `~2`, `~3` …
 */
export const assignIds = (documents: readonly Identified[]): readonly string[] => {
  const dispense = idDispenser()
  const ids = new Map(
    documents
      .map((document, index) => ({ document, index }))
      .toSorted((a, b) => compareCodeUnits(a.document.path, b.document.path) || a.index - b.index)
      .map(({ document, index }) => [index, dispense(document)] as const),
  )
  return documents.map((_, index) => ids.get(index) ?? '')
}
