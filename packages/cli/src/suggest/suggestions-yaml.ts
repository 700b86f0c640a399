import type { Lexicon, Suggestion, SuggestOptions, Suggestions } from '@contend/analyze'
import { fewestClaims } from '@contend/analyze'
import { stringify } from 'yaml'
import { grouped, plural } from '../plural.ts'
import { oneLine, visible } from '../visible.ts'

const formulas = {
  'log-dice': 'log-dice = 14 + log2(2·observed / (company + occurrences)) (Rychlý 2008)',
  g2: 'g2 = 2 Σ O ln(O/E) over the four cells (Dunning 1993)',
} as const

const comment = (line: string): string => `# ${visible(line)}`.trimEnd()

/** What a fragment says of how it was made. */
export interface SuggestionsSource {
  readonly options: SuggestOptions
  readonly lexicons: readonly Lexicon[]
}

const unitOf = ({ span }: SuggestOptions): string => (span === 'sentence' ? 'claim' : 'word')

const lexiconLine = (category: string, lexicons: readonly Lexicon[]): string => {
  const names = lexicons
    .filter(({ id }) => category.startsWith(`${id}.`))
    .map(({ id, version, language }) =>
      [id, ...(version === null ? [] : [`version ${version}`]), language].join(', '),
    )
  return `Lexicon: ${names.join('; ')}.`
}

const header = (
  found: Suggestions,
  { options, lexicons }: SuggestionsSource,
): readonly string[] => {
  const { category, documents, documentsWith, claims, claimsWith, size, company } = found
  const { span, measure, minCount, top } = options
  const unit = unitOf(options)
  const companyWords =
    span === 'sentence'
      ? 'claims that hold an entry of it'
      : `words of claims at most ${plural(span, 'word')} from an entry of it`
  return [
    `Candidates for the category ${category}: what keeps company with its entries in claims.`,
    lexiconLine(category, lexicons),
    `Corpus: ${plural(claims, 'claim')} in ${plural(documents, 'document')}, ${grouped(claimsWith)} of them in ${plural(documentsWith, 'document')} with an entry of the category.`,
    `Company: ${companyWords}, ${grouped(company)} of ${plural(size, unit)}.`,
    `Measure: ${formulas[measure]}; observed at least ${minCount}, at most ${plural(top, 'term')}.`,
    `expected = company × occurrences / ${plural(size, unit)}.`,
  ]
}

const escaped = (text: string): string => text.replace(/[*?\\]/g, '\\$&')

/** A term as one line of a list. */
const termLine = ({ kind, text }: Suggestion): string => {
  const term = kind === 'lemma' ? { lemma: text } : escaped(text)
  return stringify([term], { lineWidth: 0, collectionStyle: 'any' }).trimEnd()
}

const figures = (suggestion: Suggestion, options: SuggestOptions): string => {
  const { logDice, g2, observed, expected, total, documents, examples } = suggestion
  const others = [...new Set(examples.flatMap((example) => example.others))].toSorted()
  const dice = `log-dice ${logDice.toFixed(2)}`
  const both = `g2 ${g2.toFixed(2)}`
  return [
    ...(options.measure === 'g2' ? [both, dice] : [dice, both]),
    `observed ${grouped(observed)}`,
    `expected ${expected.toFixed(2)}`,
    `occurrences ${grouped(total)}`,
    plural(documents, 'document'),
    ...(others.length === 0 ? [] : [`now in ${others.join(' and ')}`]),
  ].join(', ')
}

const entry = (suggestion: Suggestion, options: SuggestOptions): readonly string[] => [
  `${termLine(suggestion)} # ${figures(suggestion, options)}`,
  ...suggestion.examples.map(
    ({ document, sentence, left, keyword, right }) =>
      `#   ${visible(document)}:${sentence}  ${oneLine(`${left}[${keyword}]${right}`)}`,
  ),
]

/** Why there is nothing to suggest, in words. */
export const shortfall = ({
  claims,
  claimsWith,
  enough,
  suggestions,
}: Suggestions): string | null => {
  if (!enough) {
    return `Too little to go by: ${grouped(claimsWith)} of ${plural(claims, 'claim')} hold an entry of the category; it takes ${fewestClaims} with and ${fewestClaims} without.`
  }
  return suggestions.length === 0
    ? 'Nothing keeps company with the category often enough and more often than expected.'
    : null
}

/**
 * Suggestions as a YAML list to paste under `terms:`, line by line, with figures and examples as
 * comments. An empty list says why.
 */
export const suggestionsYaml = (found: Suggestions, source: SuggestionsSource): string => {
  const reason = shortfall(found)
  const body =
    reason === null
      ? found.suggestions.flatMap((suggestion) => entry(suggestion, source.options))
      : [comment(reason), '[]']
  return [...header(found, source).map(comment), ...body, ''].join('\n')
}
