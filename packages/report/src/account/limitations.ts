import type { Comparison, DocumentAnalysis } from '@contend/analyze'
import { factsOf } from '../facts/run-facts.ts'
import { formatCount, formatQuantity } from '../html/format-number.ts'
import { inOtherLanguages } from '../compared-language.ts'
import type { RunManifest } from '../manifest.ts'
import { toldRows } from './told-rows.ts'
import { listed, outOf, sumOf } from './wording.ts'

/** Below so many words a document has too few sentences for its rates and shares to say much. */
const shortDocument = 200

const notRead = ({ diagnostics }: Comparison): string | null => {
  const failed = diagnostics.filter(({ severity }) => severity === 'error').length
  return failed === 0
    ? null
    : `${formatQuantity(failed, 'source')} could not be read and ${failed === 1 ? 'is' : 'are'} in no figure; diagnostics.csv says why.`
}

const partly = ({ analyses }: Comparison): string | null => {
  const count = (depth: DocumentAnalysis['depth']): number =>
    analyses.filter((analysis) => analysis.depth === depth).length
  const [terms, none] = [count('terms'), count('none')]
  const parts = [
    ...(terms > 0
      ? [
          `${formatQuantity(terms, 'document')} analysed for terms only: claims, voice, stances and positions were not looked for`,
        ]
      : []),
    ...(none > 0
      ? [`${formatQuantity(none, 'document')} not analysed, in a language that is not supported`]
      : []),
  ]
  return parts.length === 0
    ? null
    : `${parts.join('; ')}. Their figures are left empty, and shares of documents are of those that could be measured.`
}

const languages = (comparison: Comparison): string | null => {
  const [first, ...others] = comparison.languages
  const left = inOtherLanguages(comparison).length
  return first === undefined || others.length === 0
    ? null
    : `The documents are in ${formatCount(others.length + 1)} languages, each counted with the lexicon of its own. Rates of different languages are not comparable: a lexicon finds more in one than in another. So a document is compared with those of its language, and figures and orders of groups and of documents are those of the language of most documents, ${first}, where it can be counted in it; not compared there: ${formatQuantity(left, 'document')} in ${listed(others)}.`
}

const short = ({ analyses }: Comparison): string | null => {
  const analysed = analyses.filter(({ depth }) => depth !== 'none')
  const few = analysed.filter(({ totals }) => totals.words < shortDocument).length
  return few === 0
    ? null
    : `${outOf(few, analysed.length, 'analysed document')} ${few === 1 ? 'has' : 'have'} fewer than ${String(shortDocument)} words: look at the intervals before the figures.`
}

/** Documents that say what another one says. */
const repeated = ({ duplicates: { rows, leftOut } }: Comparison): string | null => {
  const [count, one] = [formatQuantity(rows.length, 'document'), rows.length === 1]
  const done = leftOut
    ? `${one ? 'It was' : 'They were'} left out of groups, comparisons and pairs.`
    : 'Each counts as a document of its own: tests and intervals take them for independent.'
  return rows.length === 0
    ? null
    : `${count} ${one ? 'repeats' : 'repeat'} another in nearly the same words (duplicates.csv). ${done}`
}

/** Positions that one sentence decides. */
const thinPositions = ({ analyses }: Comparison): string | null => {
  const taken = analyses.flatMap(({ positions }) =>
    positions.filter(
      ({ position }) => position === 'for' || position === 'against' || position === 'mixed',
    ),
  )
  const single = taken.filter(({ nFor, nAgainst }) => nFor + nAgainst === 1).length
  return single === 0
    ? null
    : `${outOf(single, taken.length, 'position')} that documents take ${single === 1 ? 'rests' : 'rest'} on one stance only. Read its sentence before relying on it.`
}

const quotedText = (comparison: Comparison): string | null => {
  const rows = factsOf(comparison).documents.flatMap(
    ({ figure }) => figure('share:attributed') ?? [],
  )
  const [attributed, sentences] = [
    sumOf(rows, ({ numerator }) => numerator),
    sumOf(rows, ({ denominator }) => denominator),
  ]
  return attributed === 0
    ? null
    : `${outOf(attributed, sentences, 'sentence')} are in the words of others. Rates and shares include them; the measures that begin with author: leave out those the author does not endorse.`
}

const pairsLeftOut = ({ pairing: { maxPairs, leftOut } }: Comparison): string | null => {
  const pairs = sumOf(leftOut, ({ documentPairs }) => documentPairs)
  return pairs === 0
    ? null
    : `${formatQuantity(pairs, 'pair')} of documents with such claims ${pairs === 1 ? 'is' : 'are'} left out of pairs.csv, beyond the strongest ${formatCount(maxPairs)} of each kind.`
}

const unchecked = ({ headlinesLeftOut, robustness }: Comparison): string | null =>
  headlinesLeftOut === 0
    ? null
    : `${formatQuantity(headlinesLeftOut, 'headline')} beyond the ${formatCount(robustness.length)} first ${headlinesLeftOut === 1 ? 'was' : 'were'} not checked for robustness.`

/** Tests that could not have shown anything, whatever the documents said. */
const hopeless = (comparison: Comparison): string | null => {
  const tested = toldRows(comparison).flatMap(({ difference }) => difference?.smallestP ?? [])
  const few = tested.filter((p) => p > 0.05).length
  return few === 0
    ? null
    : `In ${outOf(few, tested.length, 'test')} of groups no p of .05 or less was possible, as too few documents have the feature or are in the group: there a difference could not have been shown.`
}

const warnings = ({ analyses, diagnostics }: Comparison): string | null => {
  const counts = new Map<string, number>()
  const all = [...diagnostics, ...analyses.flatMap((analysis) => analysis.diagnostics)]
  for (const { code } of all.filter(({ severity }) => severity === 'warning'))
    counts.set(code, (counts.get(code) ?? 0) + 1)
  const named = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, count]) => `${code.replaceAll('-', ' ')} (${formatCount(count)})`)
  return named.length === 0 ? null : `Warnings of this run: ${listed(named)}. See diagnostics.csv.`
}

/** True of every run. */
const always =
  'Labels are found by rules and weights and are sometimes wrong, more often in kinds of text unlike the articles they were made with; irony, and views that the text only leads up to, are the commonest misses. The articles given are no sample of anything unless they were drawn as one: tests and intervals speak of articles like these.'

/** What stands in the way of taking the figures of a run at their word, a paragraph each, from what happened in it. */
export const limitationsOf = (comparison: Comparison, { notes }: RunManifest): readonly string[] =>
  [
    notRead(comparison),
    partly(comparison),
    languages(comparison),
    short(comparison),
    repeated(comparison),
    thinPositions(comparison),
    quotedText(comparison),
    pairsLeftOut(comparison),
    unchecked(comparison),
    hopeless(comparison),
    warnings(comparison),
    ...notes,
    always,
  ].filter((paragraph) => paragraph !== null)
