import type { Proposition } from './proposition.ts'
import { propositionFile } from './proposition-file.ts'
import { readDataFile } from './read-data-file.ts'

/**
 * Reads a proposition file (YAML 1.2 or JSON). Categories are names still; `resolveCategory` finds them.
 *
 * @param path names the file in messages
 * @throws DataFileError that lists everything wrong with the file, with line and column
 */
export const parsePropositions = (text: string, path: string): readonly Proposition[] => {
  const file = readDataFile(text, path, propositionFile)
  return Object.entries(file.propositions).map(([id, entry]): Proposition => {
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
}
