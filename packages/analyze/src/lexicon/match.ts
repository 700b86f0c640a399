import type { Span } from '@contend/ingest'
import type { MatchKind } from '../model/hit.ts'
import { patternSentence } from '../text/compromise.ts'
import { foldInPlace } from '../text/fold.ts'
import type { Token } from '../text/token.ts'
import type { Entry } from './entry.ts'
import type { LanguageIndex } from './language-index.ts'
import { type Candidate, type OnLoss, resolveOverlaps } from './overlap.ts'
import { type Pieces, piecesOf } from './pieces.ts'
import { walk } from './walk.ts'

/** A match of a lexicon entry in a sentence, before negation and voice are known. */
export interface RawHit extends Span {
  readonly lexicon: string
  /** Path of the category in its lexicon. */
  readonly category: string
  /** The entry as the lexicon writes it. */
  readonly entry: string
  readonly weight: number
  readonly match: MatchKind
  /** Index of the first token it touches. */
  readonly tokenStart: number
  /** Index behind the last token it touches. */
  readonly tokenEnd: number
}

/** Finds the entries of all lexicons of one language. */
export interface LexiconMatcher {
  /**
   * The hits in one sentence under the overlap policy of each lexicon, in order of start, longer first,
   * then category, then lexicon.
   *
   * @param tokens of this sentence only, with offsets into `text`
   * @param text the whole text
   * @param sentence where the sentence stands in it
   * @param onLoss told of the matches that do not count
   */
  readonly match: (
    tokens: readonly Token[],
    text: string,
    sentence: Span,
    onLoss?: OnLoss,
  ) => readonly RawHit[]
  /** How many sentences match patterns had to be parsed for so far. */
  readonly patternParses: () => number
}

type Add = (entry: Entry, match: MatchKind, span: Span) => void

const HAS_WORD = /[\p{L}\p{N}]/u

const addTrieHits = (index: LanguageIndex, pieces: Pieces, add: Add): void => {
  const { root, openings, clitics } = index
  const everywhere = { root, pieces, clitics }
  for (let from = 0; from < pieces.keys.length; from++) {
    walk(everywhere, from, (entry, clitic, span) => {
      add(entry, clitic ? 'clitic' : 'literal', span)
    })
  }
  if (openings.edges === null) return
  const first = pieces.keys.findIndex((key) => HAS_WORD.test(key))
  walk({ root: openings, pieces, clitics }, Math.max(first, 0), (entry, _, span) => {
    add(entry, 'pattern', span)
  })
}

const addRegexHits = (index: LanguageIndex, text: string, sentence: Span, add: Add): void => {
  if (index.regexes.length === 0) return
  const folded = foldInPlace(text.slice(sentence.start, sentence.end))
  for (const { entry, regex } of index.regexes) {
    for (const { start, end } of regex.find(folded)) {
      add(entry, 'pattern', { start: sentence.start + start, end: sentence.start + end })
    }
  }
}

const triggered = (index: LanguageIndex, keys: readonly string[]): ReadonlySet<Entry> => {
  const entries = new Set<Entry>()
  if (index.triggers.size === 0) return entries
  for (const key of keys) for (const entry of index.triggers.get(key) ?? []) entries.add(entry)
  return entries
}

/** Index of the first token for which `isBehind` holds, as it does for all later ones. */
const firstToken = (tokens: readonly Token[], isBehind: (token: Token) => boolean): number => {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    const token = tokens[middle]
    if (token !== undefined && isBehind(token)) high = middle
    else low = middle + 1
  }
  return low
}

const rawHit = ({ entry, match, start, end }: Candidate, tokens: readonly Token[]): RawHit => ({
  start,
  end,
  lexicon: entry.category.lexicon,
  category: entry.category.path,
  entry: entry.term.text,
  weight: entry.term.weight,
  match,
  tokenStart: firstToken(tokens, (token) => token.end > start),
  tokenEnd: firstToken(tokens, (token) => token.start >= end),
})

/** A matcher over a compiled index. */
export const lexiconMatcher = (index: LanguageIndex): LexiconMatcher => {
  let parses = 0
  const match: LexiconMatcher['match'] = (tokens, text, sentence, onLoss) => {
    const pieces = piecesOf(tokens, text)
    const candidates: Candidate[] = []
    const add: Add = (entry, kind, { start, end }) => {
      if (entry.acceptsSurface?.(text.slice(start, end)) === false) return
      candidates.push({ entry, match: kind, start, end })
    }
    addTrieHits(index, pieces, add)
    addRegexHits(index, text, sentence, add)
    const wanted = triggered(index, pieces.keys)
    if (wanted.size > 0) {
      parses += 1
      const parsed = patternSentence(text.slice(sentence.start, sentence.end))
      for (const entry of wanted) {
        for (const { start, end } of parsed.find(entry.term.text)) {
          add(entry, 'pattern', { start: sentence.start + start, end: sentence.start + end })
        }
      }
    }
    return resolveOverlaps(candidates, onLoss).map((candidate) => rawHit(candidate, tokens))
  }
  return { match, patternParses: () => parses }
}
