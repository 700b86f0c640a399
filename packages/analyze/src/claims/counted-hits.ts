import { ownLexicon } from '../lexicon/own-lexicon.ts'
import type { RawHit } from '../lexicon/match.ts'
import type { ParsedSentence } from '../text/parsed-sentence.ts'
import { isCommand, mainClauseOf } from './main-clause.ts'

/** Whether a hit is of the words that are commands only where they open one. */
const isOfCommands = ({ lexicon, category }: RawHit): boolean =>
  lexicon === ownLexicon && category === 'imperative'

const isInCommand = (sentence: ParsedSentence, { start }: RawHit): boolean => {
  const main = mainClauseOf(sentence)
  if (!isCommand(main) || sentence.text.endsWith('?')) return false
  const { subject, verb } = main
  // "In the end, please call them": what stands before the comma is no part of it.
  const comma = subject.findLastIndex(({ key }) => key === ',')
  const first = subject[comma + 1] ?? verb[0]
  const last = verb.at(-1)
  return first !== undefined && last !== undefined && first.start <= start && start < last.end
}

/**
 * The hits of a sentence that count: those of imperatives only where they open its command, all others anywhere.
 * "Use the pump" has one, "they use the pump" has none.
 */
export const countedHits = (sentence: ParsedSentence): readonly RawHit[] =>
  sentence.hits.filter((hit) => !isOfCommands(hit) || isInCommand(sentence, hit))
