import { onceEach } from '../statistics/once-each.ts'
import { counts, type ParsedSentence } from '../text/parsed-sentence.ts'
import type { Token } from '../text/token.ts'

/** What a document is about, as the words that carry it. */
export interface Topic {
  /** The most used content lemmas of the document. */
  readonly keywords: ReadonlySet<string>
  /** The content lemmas of its title, or of its first heading. */
  readonly title: ReadonlySet<string>
}

/** How many of a document's most used content words stand for what it is about. */
const KEYWORDS = 12
const FEWEST_USES = 2
const CONTENT = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB'])

/** Whether a token carries content: a noun, name, adjective or full verb of two letters or more. */
export const isContent = (token: Token): boolean =>
  CONTENT.has(token.pos) && /\p{L}{2}/u.test(token.lemma)

/** The content lemmas of a sentence. */
export const contentLemmas: (sentence: ParsedSentence) => ReadonlySet<string> = onceEach(
  (sentence) => new Set(sentence.tokens.filter(isContent).map(({ lemma }) => lemma)),
)

/** The topic of a document from its sentences; boilerplate and captions say nothing of it. */
export const topicOf = (sentences: readonly ParsedSentence[]): Topic => {
  const content = sentences.filter(counts)
  const uses = new Map<string, number>()
  for (const sentence of content) {
    for (const lemma of contentLemmas(sentence)) uses.set(lemma, (uses.get(lemma) ?? 0) + 1)
  }
  const ranked = [...uses]
    .filter(([, count]) => count >= FEWEST_USES)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const title = content.find(({ block }) => block === 'title' || block === 'heading')
  return {
    keywords: new Set(ranked.slice(0, KEYWORDS).map(([lemma]) => lemma)),
    title: title === undefined ? new Set() : contentLemmas(title),
  }
}
