import { readdirSync, readFileSync } from 'node:fs'
import { createAnalyzer, type Analyzer } from '../create-analyzer.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { parseLexicon } from '../lexicon/parse-lexicon.ts'
import { parsePropositions } from '../lexicon/parse-propositions.ts'
import type { Proposition } from '../lexicon/proposition.ts'

const folder = (name: string): string => new URL(`../../${name}/`, import.meta.url).pathname

const filesOf = (name: string): readonly { readonly path: string; readonly text: string }[] =>
  readdirSync(folder(name))
    .sort()
    .map((file) => ({
      path: `${name}/${file}`,
      text: readFileSync(folder(name) + file, 'utf8'),
    }))

/** The lexicons the package ships. */
export const shippedLexicons: readonly Lexicon[] = filesOf('lexicons').map(({ text, path }) =>
  parseLexicon(text, path),
)

/** The propositions the package ships. */
export const shippedPropositions: readonly Proposition[] = filesOf('propositions').flatMap(
  ({ text, path }) => parsePropositions(text, path),
)

/** An analyzer with all that is shipped. */
export const shippedAnalyzer: Analyzer = createAnalyzer({
  lexicons: shippedLexicons,
  propositions: shippedPropositions,
})
