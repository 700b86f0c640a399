import type { Difference } from '@contend/analyze'
import { flagColumn, integerColumn, numberColumn, type Column } from './column.ts'

const probability = { minimum: 0, maximum: 1 }
const log2 = { unit: 'log2 of the ratio of rates' }

/** The columns of a difference that `comparison.csv` had from the start. */
export const firstColumns = <Row>(
  of: (row: Row) => Difference | null,
): Readonly<Record<'g2' | 'logRatio' | 'p' | 'pAdjusted', Column<Row>>> => ({
  g2: numberColumn(
    'g2',
    'G² of four terms (Dunning) against the rest, without a sign: for screening, as words are not independent. Empty without a rest, and where the feature occurs on neither side.',
    (row) => of(row)?.g2FourTerm ?? null,
    { minimum: 0, statistics: ['g2-four-term'] },
  ),
  logRatio: numberColumn(
    'log_ratio',
    'Log ratio against the rest; positive is more than the rest. A count of 0 is taken as .5, so that a short text with none of it can come out above the rest: read it beside count and size.',
    (row) => of(row)?.logRatio ?? null,
    { ...log2, statistics: ['log-ratio'] },
  ),
  p: numberColumn(
    'p',
    'The p to report, of a permutation test: share of the ways to deal the documents at random in which the rates of both sides, each over all its documents, are at least as far apart.',
    (row) => of(row)?.p ?? null,
    { ...probability, statistics: ['permutation-p'] },
  ),
  pAdjusted: numberColumn(
    'p_adjusted',
    'p adjusted (Benjamini and Hochberg) over the rows of the unit that have one, of one kind of feature: categories, those of the lexicon argument, terms, cues.',
    (row) => of(row)?.pAdjusted ?? null,
    { ...probability, statistics: ['benjamini-hochberg'] },
  ),
})

/** All other columns of a difference. */
export const furtherColumns = <Row>(
  of: (row: Row) => Difference | null,
): readonly Column<Row>[] => [
  integerColumn('rest_count', 'Occurrences in the rest.', (row) => of(row)?.rest.count ?? null, {
    minimum: 0,
  }),
  integerColumn(
    'rest_size',
    'Words, or claims, of the rest.',
    (row) => of(row)?.rest.size ?? null,
    {
      minimum: 0,
    },
  ),
  integerColumn(
    'rest_documents',
    'Documents of the rest in which it occurs.',
    (row) => of(row)?.rest.documents ?? null,
    { minimum: 0 },
  ),
  numberColumn('rest_rate', 'Rate in the rest.', (row) => of(row)?.rest.rate ?? null, {
    minimum: 0,
    unit: 'per 1,000 words, or per claim',
    statistics: ['rate'],
  }),
  numberColumn(
    'percent_difference',
    '%DIFF: by how much the rate is above that of the rest; empty where the rest has none of it.',
    (row) => of(row)?.percent ?? null,
    { minimum: -100, unit: 'percent', statistics: ['percent-difference'] },
  ),
  numberColumn(
    'log_ratio_low',
    'Lower end of the 95 % bootstrap interval of the log ratio; empty where a side has none of it, and for terms and cues of single documents.',
    (row) => of(row)?.logRatioLow ?? null,
    { ...log2, statistics: ['nested-bootstrap'] },
  ),
  numberColumn('log_ratio_high', 'Upper end of it.', (row) => of(row)?.logRatioHigh ?? null, {
    ...log2,
    statistics: ['nested-bootstrap'],
  }),
  numberColumn(
    'log_ratio_conservative',
    'LRC: the log ratio at the end of its analytic interval nearest to 0, corrected for as many tests as p is adjusted for; 0 where no difference is shown. Takes words as independent.',
    (row) => of(row)?.conservative ?? null,
    { ...log2, statistics: ['lrc'] },
  ),
  numberColumn(
    'g2_two_term',
    'G² of two terms (Rayson and Garside), without a sign.',
    (row) => of(row)?.g2TwoTerm ?? null,
    { minimum: 0, statistics: ['g2-two-term'] },
  ),
  numberColumn(
    'log_odds',
    'Weighted log odds δ with an informative prior from all documents, of the weight of one.',
    (row) => of(row)?.delta ?? null,
    { unit: 'natural logarithm', statistics: ['weighted-log-odds'] },
  ),
  numberColumn(
    'log_odds_z',
    'ζ: δ over its standard deviation, with the variance of two terms.',
    (row) => of(row)?.zeta ?? null,
    { statistics: ['weighted-log-odds'] },
  ),
  numberColumn(
    'p_bonferroni',
    'p adjusted over the same rows by Bonferroni.',
    (row) => of(row)?.pBonferroni ?? null,
    { ...probability, statistics: ['bonferroni'] },
  ),
  numberColumn(
    'p_smallest',
    'The least p these documents can give: above .05 nothing can be shown.',
    (row) => of(row)?.smallestP ?? null,
    { ...probability, statistics: ['smallest-p'] },
  ),
  numberColumn(
    'p_screening_tokens',
    'p of g2. Takes words as independent and calls chance significant: for screening only, not to be reported.',
    (row) => of(row)?.screeningP ?? null,
    { ...probability, statistics: ['p-token'] },
  ),
  integerColumn(
    'relabelings',
    'Ways to deal the documents that p comes from.',
    (row) => of(row)?.relabelings ?? null,
    { minimum: 1 },
  ),
  flagColumn(
    'relabelings_exact',
    'Whether these are all there are; else they were drawn.',
    (row) => of(row)?.exact ?? null,
  ),
]
