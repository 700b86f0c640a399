import type { Proposition } from './proposition.ts'
import { propositionFile } from './proposition-file.ts'
import { readDataFile } from './read-data-file.ts'
import type { Place } from './yaml-source.ts'

/** Propositions that know where in their file their tests stand. */
export interface PlacedPropositions {
  readonly propositions: readonly Proposition[]
  /** Place of a test of a proposition; `index` counts from 0 in the list of its side. */
  readonly placeOfTest: (id: string, side: keyof Proposition['tests'], index: number) => Place
}

/**
 * Reads a proposition file (YAML 1.2 or JSON) and keeps the places of its tests.
 *
 * @param path names the file in messages
 * @throws DataFileError that lists everything wrong with the file, with line and column
 */
export const parsePlacedPropositions = (text: string, path: string): PlacedPropositions => {
  const { value, placeOf } = readDataFile(text, path, propositionFile)
  const propositions = Object.entries(value.propositions).map(([id, entry]): Proposition => {
    const { statement, about, loosely, together, against, contrast, scope, tests } = entry
    return {
      id,
      statement,
      about: 'all' in about ? about.all : about,
      aboutAll: 'all' in about,
      loosely: loosely ?? [],
      together: together ?? [],
      for: entry.for,
      against,
      contrast: contrast ?? null,
      scopes: Object.entries(scope ?? {}).map(([name, category]) => ({ name, category })),
      tests: {
        for: tests?.for ?? [],
        against: tests?.against ?? [],
        neutral: tests?.neutral ?? [],
      },
      path,
    }
  })
  return {
    propositions,
    placeOfTest: (id, side, index) => placeOf(['propositions', id, 'tests', side, index]),
  }
}

/**
 * Reads a proposition file (YAML 1.2 or JSON). Categories are names still; `resolveCategory` finds them.
 *
 * @param path names the file in messages
 * @throws DataFileError that lists everything wrong with the file, with line and column
 */
export const parsePropositions = (text: string, path: string): readonly Proposition[] =>
  parsePlacedPropositions(text, path).propositions
