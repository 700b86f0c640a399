/** The lexicon that the analysis itself reads; all others are topics, and their terms are compared. */
export const ownLexicon = 'argument'
