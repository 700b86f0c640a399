import { foldInPlace } from '../../text/fold.ts'
import { adapterFor } from '../../text/language.ts'
import { hasWildcard, unescapeWildcards } from '../glob.ts'
import { piecesOf } from '../pieces.ts'
import { linearRegex } from '../regex.ts'
import { isPlain } from '../term-pieces.ts'
import type { TestReading } from '../test-lexicon.ts'
import { type CheckedEntry, type EntryTries, triggersOf } from './checked-entries.ts'
import { findInKeys } from './coverage.ts'
import { finding, type LexiconFinding, written } from './finding.ts'
import { regexSamples } from './regex-samples.ts'

const BATCH = 2000
/** What is written for a wildcard to see whether any word fits. */
const FILLERS = ['', 'a', 'ing', 's', '2', 'ات', 'ا']
const PLAIN = /^[\p{L}\p{N} ]+$/u

const samplesOf = (phrase: string): readonly string[] => {
  if (!hasWildcard(phrase)) return [unescapeWildcards(phrase)]
  return FILLERS.map((filler) =>
    unescapeWildcards(
      phrase.replace(/(?<!\\)[*?]/g, (mark) => (mark === '*' ? filler : filler.slice(0, 1))),
    ),
  ).filter((sample) => /[\p{L}\p{N}]/u.test(sample))
}

interface Sample {
  readonly checked: CheckedEntry
  readonly text: string
  /** What the entry looks for, between blanks; empty where it has wildcards. */
  readonly keys: string
}

const spaced = (keys: readonly string[]): string => ` ${keys.join(' ')} `

const samplesOfEntry = (checked: CheckedEntry): readonly Sample[] =>
  checked.phrases.flatMap((phrase, index) => {
    const pieces = checked.pieces[index] ?? []
    const plain = pieces.flatMap((piece) => (typeof piece === 'string' ? [piece] : []))
    const keys = plain.length === pieces.length ? spaced(plain) : ''
    return samplesOf(phrase).map((sample) => {
      const text = sample.replace(/\s+/g, ' ')
      // A sign at the edge of a line may be cut off where it would not be in a sentence.
      const isSafe = PLAIN.test(text) || checked.opening
      return { checked, text: isSafe ? text : `so ${text} now`, keys }
    })
  })

/** Entries that the tokenizer of the articles lets match in a text that holds their own words. */
const entriesMet = (
  samples: readonly Sample[],
  { root, openings }: EntryTries,
  { tokenize }: TestReading,
  language: string,
): ReadonlySet<CheckedEntry> => {
  const met = new Set<CheckedEntry>()
  for (let first = 0; first < samples.length; first += BATCH) {
    const batch = samples.slice(first, first + BATCH)
    const text = batch.map((sample) => sample.text).join('\n')
    const tokens = tokenize(text, { start: 0, end: text.length }, language)
    let [at, end] = [0, 0]
    for (const { checked, text: line, keys: wanted } of batch) {
      end += line.length
      const from = at
      while ((tokens[at]?.end ?? Infinity) <= end) at += 1
      end += 1
      const { keys } = piecesOf(tokens.slice(from, at), text)
      if (wanted !== '' && spaced(keys).includes(wanted)) met.add(checked)
      if (met.has(checked)) continue
      findInKeys(checked.opening ? openings : root, keys, (entry) => {
        if (entry === checked.entry) met.add(checked)
      })
    }
  }
  return met
}

const deadPhrase = ({ entry, place, pieces }: CheckedEntry): LexiconFinding => {
  const { term, category } = entry
  const why = pieces.every((phrase) => phrase.length === 0)
    ? 'it holds no letter, digit or sign that could be matched. Write a word'
    : hasWildcard(term.text)
      ? 'no word of a text fits, as texts are cut at one of its signs. Take the sign out, or use a regex'
      : 'texts are never cut into these words. Write it as it stands in a text, or use a regex'
  return finding('entry-never-matches', place(), `${written(term)} can never match: ${why}.`, {
    category: category.path,
    entries: [term.text],
  })
}

const deadRegex = (checked: CheckedEntry): LexiconFinding | null => {
  const { term, category } = checked.entry
  const samples = regexSamples(term.text)
  if (samples === null || samples.length === 0) return null
  const regex = linearRegex(term.text, term.caseSensitive)
  const meets = (sample: string): boolean =>
    [sample, `so ${sample} now`].some((text) => regex.find(foldInPlace(text)).length > 0)
  if (samples.some(meets)) return null
  const folded = samples.filter((sample) => foldInPlace(sample) !== sample)
  const why =
    folded.length === samples.length
      ? "texts are read with straight apostrophes, plain hyphens and blanks only. Write ' and - and a blank"
      : samples.every((sample) => sample.trim() === '')
        ? 'it matches white space only. Give it a letter or digit'
        : 'it matches parts of words only, and an entry must match whole words. Add \\w* where the word goes on'
  return finding(
    'entry-never-matches',
    checked.place(),
    `${written(term)} can never match: ${why}.`,
    {
      category: category.path,
      entries: [term.text],
    },
  )
}

const foreignPattern = ({ entry, place }: CheckedEntry): LexiconFinding =>
  finding(
    'entry-never-matches',
    place(),
    `${written(entry.term)} needs English: match patterns can be read in no other language. Use a literal or a regex.`,
    { category: entry.category.path, entries: [entry.term.text] },
  )

/** Entries that no text can make match, each with the finding that says why. */
export const deadEntries = (
  entries: readonly CheckedEntry[],
  tries: EntryTries,
  reading: TestReading,
  language: string,
): ReadonlyMap<CheckedEntry, LexiconFinding> => {
  // A language that is read is cut into plain words at blanks, so that only other phrases need be tried.
  const isRead = adapterFor(language).depth !== 'none'
  const doubtful = entries.filter(
    ({ phrases }) => !isRead || phrases.some((phrase) => !isPlain(phrase, language)),
  )
  const met = entriesMet(doubtful.flatMap(samplesOfEntry), tries, reading, language)
  const tried = new Set(doubtful)
  const reasonFor = (checked: CheckedEntry): LexiconFinding | null => {
    const { kind } = checked.entry.term
    if (checked.pieces.length > 0) {
      return met.has(checked) || !tried.has(checked) ? null : deadPhrase(checked)
    }
    if (kind === 'regex') return deadRegex(checked)
    if (language !== 'en') return foreignPattern(checked)
    return triggersOf(checked.entry).length === 0 ? deadPhrase(checked) : null
  }
  const dead = new Map<CheckedEntry, LexiconFinding>()
  for (const checked of entries) {
    const reason = reasonFor(checked)
    if (reason !== null) dead.set(checked, reason)
  }
  return dead
}
