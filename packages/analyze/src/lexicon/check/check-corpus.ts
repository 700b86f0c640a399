import type { DocumentAnalysis } from '../../model/analysis.ts'
import type { LexiconCategory, LexiconTerm } from '../lexicon.ts'
import type { PlacedLexicon } from '../parse-lexicon.ts'
import type { TestReading } from '../test-lexicon.ts'
import { entryName, type CorpusTally, type EntryTally, tallyEntries } from './entry-tally.ts'
import { counted, finding, inFileOrder, type LexiconFinding, listed, written } from './finding.ts'
import { lostMatches, type LostMatches } from './lost-matches.ts'

/** Fewest hits of a category, or of an entry, before anything is said of their shares. */
const FEWEST_IN_CATEGORY = 10
const FEWEST_OF_ENTRY = 5
const FEWEST_OUTSIDE_CLAIMS = 10
const LARGEST_SHARE = 0.8
const MOST_NAMED_WINNERS = 3

/** `45 of 52 (87 %)`. */
const shareOf = (part: number, whole: number): string =>
  `${String(part)} of ${String(whole)} (${String(Math.round((100 * part) / whole))} %)`

interface Seen {
  readonly category: LexiconCategory
  readonly term: LexiconTerm
  readonly index: number
  readonly tally: EntryTally | undefined
}

const entriesOf = (category: LexiconCategory, { entries }: CorpusTally): readonly Seen[] =>
  category.terms.map((term, index) => ({
    category,
    term,
    index,
    tally: entries.get(entryName(category.id, term.text)),
  }))

const size = ({ documents, words }: CorpusTally): string =>
  `${counted(documents, 'document', 'documents')} (${counted(words, 'word', 'words')})`

const beaten = (
  placed: PlacedLexicon,
  seen: Seen,
  { count, winners }: LostMatches,
): LexiconFinding => {
  const { category, term, index } = seen
  const most = [...winners].toSorted(([, a], [, b]) => b - a).slice(0, MOST_NAMED_WINNERS)
  const by = most.map(([name, times]) => `${name} ${String(times)} of ${String(count)}`).join(', ')
  const times = count === 1 ? 'once' : `${String(count)} times`
  return finding(
    'entry-always-beaten',
    placed.placeIn(category.id, ['terms', index]),
    `${written(term)} matches ${times} and never counts: its words are taken by ${by}. Delete it, or change what takes them.`,
    { category: category.id, entries: [term.text] },
  )
}

const unseen = (
  placed: PlacedLexicon,
  missing: readonly Seen[],
  corpus: CorpusTally,
): readonly LexiconFinding[] => {
  const [first] = missing
  if (first === undefined) return []
  const { id, terms } = first.category
  const names = missing.map(({ term }) => written(term))
  const message = `${String(missing.length)} of ${counted(terms.length, 'entry', 'entries')} of "${id}" are found nowhere in ${size(corpus)}: ${listed(names)}. Check their spelling; what other texts need may stay.`
  return [
    finding('entries-unseen', placed.placeIn(id), message, {
      category: id,
      entries: missing.map(({ term }) => term.text),
    }),
  ]
}

const oneEntry = (
  placed: PlacedLexicon,
  entries: readonly Seen[],
  corpus: CorpusTally,
): readonly LexiconFinding[] => {
  const total = entries.reduce((sum, { tally }) => sum + (tally?.hits ?? 0), 0)
  const [largest] = entries.toSorted((a, b) => (b.tally?.hits ?? 0) - (a.tally?.hits ?? 0))
  if (largest?.tally === undefined || entries.length < 2 || total < FEWEST_IN_CATEGORY) return []
  const { hits, documents } = largest.tally
  if (hits <= LARGEST_SHARE * total) return []
  const { id } = largest.category
  const message = `"${id}" hangs on one entry: ${written(largest.term)} makes ${shareOf(hits, total)} of its hits, in ${String(documents)} of ${counted(corpus.documents, 'document', 'documents')}. Its rate is little more than the rate of that entry: add others, or name the category after it.`
  return [
    finding('category-one-entry', placed.placeIn(id), message, {
      category: id,
      entries: [largest.term.text],
    }),
  ]
}

const surroundings = (
  placed: PlacedLexicon,
  { category, term, index, tally }: Seen,
): readonly LexiconFinding[] => {
  if (tally === undefined || tally.hits < FEWEST_OF_ENTRY) return []
  const { hits, negated, attributed, voiced, outsideClaims, judged } = tally
  const at = placed.placeIn(category.id, ['terms', index])
  const about = { category: category.id, entries: [term.text] }
  const name = `${written(term)} of "${category.id}"`
  const found: LexiconFinding[] = []
  if (negated > hits / 2) {
    const message = `${name} is mostly negated: ${shareOf(negated, hits)} hits. Rates count negated hits too; see that this is meant.`
    found.push(finding('entry-mostly-negated', at, message, about))
  }
  if (voiced >= FEWEST_OF_ENTRY && attributed > voiced / 2) {
    const message = `${name} is mostly in words of others: ${shareOf(attributed, voiced)} hits. The measures "author:" leave these out.`
    found.push(finding('entry-mostly-attributed', at, message, about))
  }
  if (judged >= FEWEST_OUTSIDE_CLAIMS && outsideClaims > LARGEST_SHARE * judged) {
    const message = `${name} is mostly outside claims: ${shareOf(outsideClaims, judged)} hits. It says more of the subject than of the argument.`
    found.push(finding('entry-mostly-outside-claims', at, message, about))
  }
  return found
}

/**
 * Finds what a corpus shows of a lexicon: entries found nowhere or always beaten, categories that hang on
 * one entry, entries that mostly stand negated, in words of others or outside claims. Boilerplate and
 * captions do not count.
 *
 * @param analyses made with this lexicon; those in other languages are left out
 * @returns in file order; nothing without a document in its language
 */
export const checkOnCorpus = (
  placed: PlacedLexicon,
  analyses: readonly DocumentAnalysis[],
  reading: TestReading,
): readonly LexiconFinding[] => {
  const { lexicon } = placed
  const corpus = tallyEntries(lexicon, analyses)
  if (corpus.documents === 0) return []
  const lost = lostMatches(lexicon, analyses, reading)
  return inFileOrder(
    lexicon.categories.flatMap((category) => {
      const entries = entriesOf(category, corpus)
      const missing = entries.filter(({ tally }) => tally === undefined)
      const losses = missing.flatMap((seen) => {
        const own = lost.get(entryName(category.id, seen.term.text))
        return own === undefined ? [] : [{ seen, own }]
      })
      const lostOnes = new Set(losses.map(({ seen }) => seen))
      return [
        ...losses.map(({ seen, own }) => beaten(placed, seen, own)),
        ...unseen(
          placed,
          missing.filter((seen) => !lostOnes.has(seen)),
          corpus,
        ),
        ...oneEntry(placed, entries, corpus),
        ...entries.flatMap((seen) => surroundings(placed, seen)),
      ]
    }),
  )
}
