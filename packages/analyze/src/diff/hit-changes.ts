import { compareCodeUnits } from '@contend/ingest/text'
import type { DocumentAnalysis } from '../model/analysis.ts'
import type { Hit } from '../model/hit.ts'
import type { HitChange, SentencePair } from './document-changes.ts'
import type { SentenceMatch } from './match-sentences.ts'
import { quoteOf } from './quote-of.ts'

const isCounted = ({ sentences }: DocumentAnalysis, { sentence }: Hit): boolean => {
  const block = sentences[sentence]?.block
  return block !== 'boilerplate' && block !== 'caption'
}

const blank = /\s/u

/** How many characters before each place of a text are not blank. */
const inkBefore = (text: string): Uint32Array => {
  const ink = new Uint32Array(text.length + 1)
  for (let place = 0; place < text.length; place++) {
    ink[place + 1] = (ink[place] ?? 0) + (blank.test(text.charAt(place)) ? 0 : 1)
  }
  return ink
}

/** The later sentence that a hit is in, or would be. */
const sentenceName = ({ before, after }: SentencePair): string =>
  after === null ? `before ${String(before)}` : String(after)

interface Side {
  readonly analysis: DocumentAnalysis
  readonly pairs: readonly SentencePair[]
}

/** Names hits by category and place in their sentence, whatever stands before it and however lines break. */
const nameIn = ({ analysis, pairs }: Side): ((hit: Hit) => string) => {
  const ink = inkBefore(analysis.document.text)
  return ({ sentence, start, end, lexicon, category }) => {
    const pair = pairs[sentence] ?? { before: null, after: null }
    const from = ink[analysis.sentences[sentence]?.start ?? 0] ?? 0
    const place = [start, end].map((each) => String((ink[each] ?? 0) - from))
    return [sentenceName(pair), ...place, `${lexicon}.${category}`].join(' ')
  }
}

/** Lexicons whose hits are not the same in sentences that read the same, by place, category and weight. */
export const lexiconsWithOtherHits = (
  before: DocumentAnalysis,
  after: DocumentAnalysis,
  match: SentenceMatch,
): ReadonlySet<string> => {
  const found = (analysis: DocumentAnalysis, pairs: readonly SentencePair[]) => {
    const name = nameIn({ analysis, pairs })
    const isShared = ({ sentence }: Hit): boolean => {
      const { before: was = null, after: now = null } = pairs[sentence] ?? {}
      return was !== null && now !== null
    }
    const shared = analysis.hits.filter(isShared)
    return new Map(shared.map((hit) => [`${name(hit)} ${String(hit.weight)}`, hit.lexicon]))
  }
  const [old, young] = [found(before, match.ofBefore), found(after, match.ofAfter)]
  return new Set([
    ...[...old].flatMap(([name, lexicon]) => (young.has(name) ? [] : [lexicon])),
    ...[...young].flatMap(([name, lexicon]) => (old.has(name) ? [] : [lexicon])),
  ])
}

const onlyIn = (own: Side, other: Side): readonly Hit[] => {
  const known = new Set(other.analysis.hits.map(nameIn(other)))
  const name = nameIn(own)
  return own.analysis.hits.filter((hit) => isCounted(own.analysis, hit) && !known.has(name(hit)))
}

const changesOf = (side: Side, hits: readonly Hit[], change: HitChange['change']) =>
  hits.map((hit): HitChange => {
    const quote = quoteOf(side.analysis, hit.sentence, hit)
    const [quoteBefore, quoteAfter] = change === 'lost' ? [quote, null] : [null, quote]
    const pair = side.pairs[hit.sentence] ?? { before: null, after: null }
    return { change, hit, pair, quoteBefore, quoteAfter }
  })

/** Hits outside boilerplate and captions that only one of two analyses has, in the order of the text. */
export const hitChanges = (
  before: DocumentAnalysis,
  after: DocumentAnalysis,
  match: SentenceMatch,
): readonly HitChange[] => {
  const old: Side = { analysis: before, pairs: match.ofBefore }
  const young: Side = { analysis: after, pairs: match.ofAfter }
  return [
    ...changesOf(old, onlyIn(old, young), 'lost'),
    ...changesOf(young, onlyIn(young, old), 'gained'),
  ].sort(
    (a, b) =>
      a.hit.start - b.hit.start ||
      a.hit.end - b.hit.end ||
      compareCodeUnits(a.hit.category, b.hit.category),
  )
}
