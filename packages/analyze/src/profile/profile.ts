import type { ProfileRow, Totals } from '../model/analysis.ts'
import type { CategoryInfo, DimensionInfo } from '../model/comparison.ts'
import type { Hit } from '../model/hit.ts'
import type { Sentence } from '../model/sentence.ts'
import { counts } from '../text/parsed-sentence.ts'
import { countHits, weighHits } from './count-hits.ts'
import { logOdds, ratePerThousand, wilson, type Estimate } from '../statistics/estimates.ts'

/** What a profile is made of. */
export interface ProfileInput {
  readonly sentences: readonly Sentence[]
  readonly hits: readonly Hit[]
  readonly totals: Totals
  /** Those with entries in the language of the document. */
  readonly categories: readonly CategoryInfo[]
  /** Those of which both ends have entries in the language of the document. */
  readonly dimensions: readonly DimensionInfo[]
}

const inText = (sentence: Sentence | undefined): sentence is Sentence =>
  sentence !== undefined && counts(sentence)

/** Whether it is the author's own: neither quoted nor reported, or made his own. */
export const isAuthors = (labels: {
  readonly voice: string | null
  readonly attitude: string | null
}): boolean => labels.voice !== 'attributed' || labels.attitude === 'endorses'

const row = (
  measure: string,
  estimate: Estimate,
  counts: { readonly numerator: number; readonly denominator: number },
): ProfileRow => ({ measure, ...estimate, ...counts })

const termRows = (
  input: ProfileInput,
  hits: readonly Hit[],
  scope: { readonly words: number; readonly prefix: string },
): readonly ProfileRow[] => {
  const places = countHits(hits)
  const countOf = (category: string): number => places.get(category) ?? 0
  const rates = input.categories.map(({ lexicon, category }) => {
    const numerator = countOf(`${lexicon}.${category}`)
    return row(
      `${scope.prefix}rate:${lexicon}.${category}`,
      ratePerThousand(numerator, scope.words),
      {
        numerator,
        denominator: scope.words,
      },
    )
  })
  const totals = [...new Set(input.categories.map(({ lexicon }) => lexicon))].map((lexicon) => {
    const numerator = countOf(lexicon)
    const rate = ratePerThousand(numerator, scope.words)
    const counts = { numerator, denominator: scope.words }
    return row(`${scope.prefix}rate:${lexicon}`, rate, counts)
  })
  const indices = input.dimensions.map(({ lexicon, dimension, from, to }) => {
    const numerator = countOf(`${lexicon}.${to}`)
    const denominator = countOf(`${lexicon}.${from}`)
    return row(`${scope.prefix}index:${lexicon}.${dimension}`, logOdds(numerator, denominator), {
      numerator,
      denominator,
    })
  })
  return [...rates, ...totals, ...indices]
}

const weightedRows = (input: ProfileInput, hits: readonly Hit[]): readonly ProfileRow[] => {
  const sums = weighHits(hits)
  const { words } = input.totals
  const names = input.categories.map(({ lexicon, category }) => `${lexicon}.${category}`)
  return names.sort().flatMap((key) => {
    const numerator = sums.get(key)
    if (numerator === undefined) return []
    const value = words === 0 ? null : (numerator * 1000) / words
    return [
      row(`wrate:${key}`, { value, low: null, high: null }, { numerator, denominator: words }),
    ]
  })
}

const claimRates = (input: ProfileInput, hits: readonly Hit[]): readonly ProfileRow[] => {
  const { claims } = input.totals
  if (claims === null) return []
  const places = countHits(hits.filter((hit) => hit.inClaim === true))
  return input.categories.map(({ lexicon, category }) => {
    const numerator = places.get(`${lexicon}.${category}`) ?? 0
    const value = claims === 0 ? null : numerator / claims
    return row(
      `per-claim:${lexicon}.${category}`,
      { value, low: null, high: null },
      {
        numerator,
        denominator: claims,
      },
    )
  })
}

const shareRows = (sentences: readonly Sentence[], prefix: string): readonly ProfileRow[] => {
  const claims = sentences.filter((sentence) => sentence.claim === true)
  const share = (
    name: string,
    of: readonly Sentence[],
    test: (s: Sentence) => boolean,
  ): ProfileRow => {
    const numerator = of.filter(test).length
    return row(`${prefix}share:${name}`, wilson(numerator, of.length), {
      numerator,
      denominator: of.length,
    })
  }
  return [
    share('claims', sentences, (s) => s.claim === true),
    share('premises', sentences, (s) => s.premise === true),
    share('questions', sentences, (s) => s.question === true),
    share('attributed', sentences, (s) => s.voice === 'attributed'),
    share('hedged', claims, (s) => s.hedged === true),
    share('boosted', claims, (s) => s.boosted === true),
  ]
}

/**
 * The figures of one document. Rates are places with hits per 1,000 words with a Poisson interval, of
 * each category and of each lexicon as a whole, shares k/n with
 * a Wilson interval (hedged and boosted of claims, the others of sentences), indices log odds of a
 * dimension's two categories. Boilerplate and captions are left out; with `author:` also what is
 * attributed to others and not endorsed. Where only terms were analysed there are no shares.
 */
export const buildProfile = (input: ProfileInput): readonly ProfileRow[] => {
  const sentences = input.sentences.filter(inText)
  const hits = input.hits.filter((hit) => inText(input.sentences[hit.sentence]))
  const everything = termRows(input, hits, { words: input.totals.words, prefix: '' })
  if (input.totals.claims === null) return [...everything, ...weightedRows(input, hits)]
  const own = sentences.filter(isAuthors)
  const ownWords = own.reduce((sum, sentence) => sum + sentence.words, 0)
  return [
    ...everything,
    ...weightedRows(input, hits),
    ...claimRates(input, hits),
    ...shareRows(sentences, ''),
    ...termRows(input, hits.filter(isAuthors), { words: ownWords, prefix: 'author:' }),
    ...shareRows(own, 'author:').filter(({ measure }) => measure !== 'author:share:attributed'),
  ]
}
