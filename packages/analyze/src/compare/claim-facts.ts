import type { Span } from '@contend/ingest'
import type { ClaimTerms, DocumentAnalysis } from '../model/analysis.ts'
import type { Sentence } from '../model/sentence.ts'
import { ownLexicon } from '../lexicon/own-lexicon.ts'

/** A claim of one document with what comparing it with others needs. */
export interface ClaimFacts {
  readonly document: string
  readonly text: string
  readonly sentence: Sentence
  readonly terms: ClaimTerms
  /** `LEXICON.CATEGORY` of the topic words in it, with their places. */
  readonly topics: ReadonlyMap<string, readonly Span[]>
  /** The first word of saying in it, if any. */
  readonly saying: Span | null
  /** Whether it praises, blames, both or neither. */
  readonly praise: ReadonlySet<string>
  /** Whether it opens with a formula of mock agreement or mock praise: it may mean the reverse of its words. */
  readonly ironic: boolean
}

/** The claims of a document by the number of their sentence. */
export const claimFactsOf = ({
  document,
  sentences,
  hits,
  claimTerms,
}: DocumentAnalysis): ReadonlyMap<number, ClaimFacts> => {
  const facts = new Map<
    number,
    ClaimFacts & {
      topics: Map<string, Span[]>
      praise: Set<string>
      saying: Span | null
      ironic: boolean
    }
  >()
  for (const terms of claimTerms) {
    const sentence = sentences[terms.sentence]
    if (sentence === undefined) continue
    facts.set(terms.sentence, {
      document: document.id,
      text: document.text,
      sentence,
      terms,
      topics: new Map(),
      praise: new Set(),
      saying: null,
      ironic: false,
    })
  }
  for (const hit of hits) {
    const claim = facts.get(hit.sentence)
    if (claim === undefined) continue
    if (hit.lexicon !== ownLexicon) {
      const topic = `${hit.lexicon}.${hit.category}`
      claim.topics.set(topic, [...(claim.topics.get(topic) ?? []), hit])
    } else if (hit.category === 'attribution.verbs') claim.saying ??= hit
    else if (hit.category === 'irony') claim.ironic ||= hit.start === claim.sentence.start
    else if (hit.category === 'evaluation.positive') claim.praise.add('positive')
    else if (hit.category === 'evaluation.negative') claim.praise.add('negative')
  }
  return facts
}

const LONGEST = 60

/** Words of a claim for a reason: on one line, cut when long, in single quotation marks. */
export const wordsAt = (text: string, { start, end }: Span): string => {
  const words = text.slice(start, end).replaceAll(/\s+/gu, ' ')
  if (words.length <= LONGEST) return `'${words}'`
  const space = words.lastIndexOf(' ', LONGEST)
  const kept =
    space > LONGEST / 2
      ? words.slice(0, space)
      : words.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/u, '')
  return `'${kept} …'`
}
