import { kappa } from '../../evaluate/kappa.ts'
import { logOdds, wilson } from '../estimates.ts'
import { mattr } from '../mattr.ts'
import { cosine, jensenShannon } from '../similarity.ts'
import { published, type PublishedValue } from './published-value.ts'

type Pair = readonly [x: readonly number[], y: readonly number[]]

const newcombe = 'Newcombe 1998'
const quanteda = 'quanteda.textstats, textstat_lexdiv'
const text = 'one one two one one two one'
const lowe = 'Lowe et al. 2011'
const distances = 'SciPy, spatial.distance'

/** Figures of texts, of intervals and of agreement. */
export const publishedTextFigures: readonly PublishedValue[] = [
  ...published(['log-odds'], ([a, b]: readonly [number, number]) => logOdds(a, b).value, [
    [lowe, [3, 2], '0.336472'],
    [lowe, [1, 0], '1.098612'],
    [lowe, [2, 0], '1.609438'],
  ]),
  ...published(
    ['share', 'Wilson interval, low'],
    ([k, n]: readonly [number, number]) => wilson(k, n).low,
    [
      [newcombe, [81, 263], '0.2553'],
      [newcombe, [15, 148], '0.0624'],
      [newcombe, [0, 20], '0.0000'],
      [newcombe, [1, 29], '0.0061'],
    ],
  ),
  ...published(
    ['share', 'Wilson interval, high'],
    ([k, n]: readonly [number, number]) => wilson(k, n).high,
    [
      [newcombe, [81, 263], '0.3662'],
      [newcombe, [15, 148], '0.1605'],
      [newcombe, [0, 20], '0.1611'],
      [newcombe, [1, 29], '0.1718'],
    ],
  ),
  ...published(
    ['mattr'],
    ([words, window]: readonly [string, number]) => mattr(words.split(' '), window),
    [
      [quanteda, [text, 2], '0.8333'],
      [quanteda, [text, 3], '0.6667'],
      [quanteda, [text, 4], '0.5000'],
    ],
  ),
  ...published(
    ['cosine', '1 less it'],
    ([x, y]: Pair) => {
      const similarity = cosine(x, y)
      return similarity === null ? null : 1 - similarity
    },
    [
      [
        distances,
        [
          [1, 1, 0],
          [0, 1, 0],
        ],
        '0.292893',
      ],
    ],
  ),
  ...published(
    ['jensen-shannon', 'its root'],
    ([x, y]: Pair) => {
      const divergence = jensenShannon(x, y)
      return divergence === null ? null : Math.sqrt(divergence)
    },
    [
      [
        distances,
        [
          [1, 0, 0],
          [0, 1, 0],
        ],
        '1.000000',
      ],
    ],
  ),
  ...published(
    ['jensen-shannon', 'in nats'],
    ([x, y]: Pair) => {
      const divergence = jensenShannon(x, y)
      return divergence === null ? null : divergence * Math.LN2
    },
    [
      [
        distances,
        [
          [1, 0],
          [0.5, 0.5],
        ],
        '0.215762',
      ],
    ],
  ),
  ...published(
    ['jensen-shannon', 'its root, in nats'],
    ([x, y]: Pair) => {
      const divergence = jensenShannon(x, y)
      return divergence === null ? null : Math.sqrt(divergence * Math.LN2)
    },
    [
      [
        distances,
        [
          [1, 0],
          [0.5, 0.5],
        ],
        '0.464501',
      ],
    ],
  ),
  ...published(['cohen-kappa'], kappa, [
    [
      'example of two readers',
      [
        [20, 20],
        [10, 50],
      ],
      '0.3478',
    ],
    [
      'Artstein and Poesio 2008',
      [
        [46, 0, 0],
        [6, 32, 6],
        [0, 0, 10],
      ],
      '0.8013',
    ],
  ]),
]
