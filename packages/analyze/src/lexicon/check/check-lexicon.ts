import type { Lexicon } from '../lexicon.ts'
import type { PlacedLexicon } from '../parse-lexicon.ts'
import type { TestReading } from '../test-lexicon.ts'
import { checkedEntries, entryTries } from './checked-entries.ts'
import { coverageOf } from './coverage.ts'
import { distinctEntries } from './duplicates.ts'
import { unusedExceptions } from './exceptions.ts'
import { inFileOrder, type LexiconFinding } from './finding.ts'
import { inflectedLemmas } from './lemmas.ts'
import { deadEntries } from './never-matches.ts'
import { overlappingCategories } from './overlaps.ts'
import { shadowedEntries } from './shadowed.ts'
import { structureFindings } from './structure.ts'

/**
 * Finds what is wrong or doubtful in a lexicon without any text: entries that can never match, that are
 * given twice, or that change nothing, and what they share. Time grows with the number of entries.
 *
 * @param others lexicons it is used with; those of its id in other languages share its categories
 * @returns in file order
 */
export const checkLexicon = (
  placed: PlacedLexicon,
  others: readonly Lexicon[],
  reading: TestReading,
): readonly LexiconFinding[] => {
  const { language } = placed.lexicon
  const all = checkedEntries(placed, reading.tokenize)
  const { entries, findings } = distinctEntries(all)
  const tries = entryTries(entries)
  const dead = deadEntries(entries, tries, reading, language)
  const alive = entries.filter((checked) => !dead.has(checked))
  const coverage = coverageOf(tries)
  return inFileOrder([
    ...findings,
    ...dead.values(),
    ...shadowedEntries(alive, all, coverage, language),
    ...unusedExceptions(alive, tries, language),
    ...inflectedLemmas(alive, reading, language),
    ...overlappingCategories(placed, alive, coverage),
    ...structureFindings(placed, others),
  ])
}
