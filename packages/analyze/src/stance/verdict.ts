import { wordTokens, type ParsedSentence } from '../text/parsed-sentence.ts'

/** A verdict longer than this says something of its own. */
const VERDICT_WORDS = 9
/** How many words into a longer verdict the word that judges may stand. */
const EARLY_WORDS = 5
/** Words with which a sentence takes up the one before it, or gives an opinion of it. */
const OPENERS = new Set('it this that these those they he she i we what'.split(' '))

/** "What nonsense.", "I do not agree", "They are right": what a sentence makes of the view stated before it. */
export const readVerdict = (sentence: ParsedSentence): 'same' | 'opposite' | null => {
  const words = wordTokens(sentence)
  const isShort = words.length <= VERDICT_WORDS
  if (!isShort && !OPENERS.has(words[0]?.key ?? '')) return null
  const limit = (isShort ? words.at(-1) : words[EARLY_WORDS - 1])?.end ?? sentence.end
  const judges = (category: string): boolean =>
    sentence.lexical.argument(category).some(({ start }) => start < limit)
  if (judges('rejection')) return 'opposite'
  return judges('endorsement') ? 'same' : null
}
