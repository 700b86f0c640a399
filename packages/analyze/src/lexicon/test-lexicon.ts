import type { Span } from '@contend/ingest'
import type { Token } from '../text/token.ts'
import { compileLexicons } from './compile.ts'
import type { Lexicon } from './lexicon.ts'
import type { RawHit } from './match.ts'
import type { Candidate } from './overlap.ts'
import type { Tokenize } from './term-pieces.ts'

/** An entry that matches, but whose words another entry or an exception has taken. */
export interface LostMatch extends Span {
  readonly category: string
  /** As the lexicon writes it. */
  readonly entry: string
  readonly except: boolean
  /** What took its words. */
  readonly winner: {
    readonly category: string
    readonly entry: string
    readonly except: boolean
  }
}

/** One test sentence of a lexicon and how it came out. */
export interface LexiconTestResult {
  readonly category: string
  /** `match`: the sentence must have a hit of the category or one below it. `skip`: it must have none. */
  readonly expected: 'match' | 'skip'
  /** Place in its list, from 0. */
  readonly index: number
  readonly text: string
  readonly passed: boolean
  /** All hits in the sentence, of other categories too. */
  readonly hits: readonly RawHit[]
  /** All matches that do not count. */
  readonly lost: readonly LostMatch[]
}

/** A sentence of a test with its tokens. */
export interface TestSentence {
  readonly tokens: readonly Token[]
  readonly span: Span
}

/** How test sentences and terms are read. */
export interface TestReading {
  /** Cuts a test into sentences with their tokens. */
  readonly sentences: (text: string, language: string) => readonly TestSentence[]
  /** The tokenizer of terms. */
  readonly tokenize: Tokenize
}

const isWithin = (category: string, parent: string): boolean =>
  category === parent || category.startsWith(`${parent}.`)

const lostMatch = ({ entry, start, end }: Candidate, winner: Candidate): LostMatch => ({
  start,
  end,
  category: entry.category.path,
  entry: entry.term.text,
  except: entry.except,
  winner: {
    category: winner.entry.category.path,
    entry: winner.entry.term.text,
    except: winner.entry.except,
  },
})

/** Runs the `tests` of a lexicon, in file order. Each test is read on its own, with this lexicon alone. */
export const testLexicon = (
  lexicon: Lexicon,
  { sentences, tokenize }: TestReading,
): readonly LexiconTestResult[] => {
  const { language } = lexicon
  const matcher = compileLexicons([{ ...lexicon, dimensions: [] }], { tokenize }).matcherFor(
    language,
  )
  const runIn =
    (category: string, expected: 'match' | 'skip') =>
    (text: string, index: number): LexiconTestResult => {
      const lost: LostMatch[] = []
      const hits = sentences(text, language).flatMap(({ tokens, span }) =>
        matcher.match(tokens, text, span, (loser, winner) => {
          lost.push(lostMatch(loser, winner))
        }),
      )
      const found = hits.some((hit) => isWithin(hit.category, category))
      return {
        category,
        expected,
        index,
        text,
        passed: found === (expected === 'match'),
        hits,
        lost,
      }
    }
  return lexicon.categories.flatMap(({ id, tests }) => [
    ...tests.match.map(runIn(id, 'match')),
    ...tests.skip.map(runIn(id, 'skip')),
  ])
}
