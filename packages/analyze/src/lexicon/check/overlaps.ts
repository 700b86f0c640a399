import type { Lexicon } from '../lexicon.ts'
import type { PlacedLexicon } from '../parse-lexicon.ts'
import type { CheckedEntry } from './checked-entries.ts'
import type { Coverage } from './coverage.ts'
import { counted, finding, type LexiconFinding, listed, written } from './finding.ts'

const MOST_PAIRS = 5000

/** What two categories have in common; the first one stands first in the file. */
interface CommonWords {
  readonly first: string
  readonly second: string
  /** Entries that both have. */
  readonly shared: Set<string>
  /** Entries of one that a wider entry of the other matches too. */
  readonly within: Set<string>
}

const isSame = (a: CheckedEntry, b: CheckedEntry): boolean =>
  a.pieces.length === b.pieces.length &&
  JSON.stringify(a.pieces) === JSON.stringify(b.pieces) &&
  a.entry.term.kind === b.entry.term.kind

const commonWords = (
  entries: readonly CheckedEntry[],
  coverage: Coverage,
  { categories }: Lexicon,
): Iterable<CommonWords> => {
  const order = new Map(categories.map(({ id }, index) => [id, index]))
  const checkedOf = new Map(entries.map((checked) => [checked.entry, checked]))
  const pairs = new Map<string, CommonWords>()
  for (const checked of entries) {
    const { category, except, term } = checked.entry
    if (except || checked.pieces.length === 0) continue
    for (const other of coverage.anywhere(checked)) {
      const wider = checkedOf.get(other)
      if (wider === undefined || other.except || other.category.rank === category.rank) continue
      const [a, b] = [category.path, other.category.path]
      const [first, second] = (order.get(a) ?? 0) < (order.get(b) ?? 0) ? [a, b] : [b, a]
      const name = `${first}\n${second}`
      let pair = pairs.get(name)
      if (pair === undefined) {
        if (pairs.size >= MOST_PAIRS) continue
        pair = { first, second, shared: new Set(), within: new Set() }
        pairs.set(name, pair)
      }
      if (!isSame(checked, wider)) pair.within.add(written(term))
      else if (a === first) pair.shared.add(written(term))
    }
  }
  return pairs.values()
}

/** Pairs of categories that count the same words, with the entries they do it by. */
export const overlappingCategories = (
  placed: PlacedLexicon,
  entries: readonly CheckedEntry[],
  coverage: Coverage,
): readonly LexiconFinding[] => {
  const found: LexiconFinding[] = []
  for (const pair of commonWords(entries, coverage, placed.lexicon)) {
    const { first, second } = pair
    const [shared, within] = [
      [...pair.shared],
      [...pair.within].filter((each) => !pair.shared.has(each)),
    ]
    const parts = [
      shared.length === 0
        ? []
        : [`${counted(shared.length, 'entry is', 'entries are')} in both (${listed(shared)})`],
      within.length === 0
        ? []
        : [
            `${counted(within.length, 'entry of one matches', 'entries of one match')} what a wider entry of the other does (${listed(within)})`,
          ],
    ].flat()
    const message = `"${first}" and "${second}" count the same words: ${parts.join('; ')}. Such words count once in each; take them out of one if that is not meant.`
    found.push(
      finding('categories-overlap', placed.placeIn(second), message, {
        category: second,
        entries: [...shared, ...within],
      }),
    )
  }
  return found
}
