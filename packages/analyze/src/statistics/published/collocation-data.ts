import { expectedJoint } from '../expected-joint.ts'
import { g2FourTerm } from '../g2.ts'
import { logDice } from '../log-dice.ts'
import { mutualInformation } from '../mutual-information.ts'
import { published, type PublishedValue } from './published-value.ts'

/** Joint count, both margins, number of places. */
type Places = readonly [joint: number, first: number, second: number, n: number]

const manning = 'Manning and Schütze 1999, ch. 5 (NLTK)'
const words = 14_307_668
const korap = 'KorAP, tests'
/** The window of ten words multiplies the places of the first word. */
const korapPlaces: Places = [32, 10 * 4_258_869, 2165, 21_304_641_202]
const mclm = 'mclm, tests'
const mclmPlaces: Places = [4, 29, 5, 41]

const cellsOf = ([joint, first, second, n]: Places): readonly [number, number, number, number] => [
  joint,
  first - joint,
  second - joint,
  n - first - second + joint,
]

/** Figures of collocations. */
export const publishedCollocation: readonly PublishedValue[] = [
  ...published(
    ['expected-count', 'of a pair'],
    ([, first, second, n]: Places) => expectedJoint(first, second, n),
    [[korap, korapPlaces, '4.327907']],
  ),
  ...published(['mi'], (places: Places) => mutualInformation(...places), [
    [manning, [20, 42, 20, words], '18.378'],
    [manning, [20, 15_019, 15_629, words], '0.286'],
    [korap, korapPlaces, '2.886331'],
    [mclm, mclmPlaces, '0.178'],
  ]),
  ...published(
    ['mi', 'natural logarithm'],
    (places: Places) => {
      const bits = mutualInformation(...places)
      return bits === null ? null : bits * Math.LN2
    },
    [['quanteda.textstats, textstat_keyness', [3, 17, 5, 29], '0.023257']],
  ),
  ...published(['g2-four-term', 'of a pair'], (p: Places) => g2FourTerm(...cellsOf(p)), [
    [manning, [150, 12_593, 932, words], '1291.32'],
    [korap, korapPlaces, '73.05347'],
    [korap, [0, korapPlaces[1], korapPlaces[2], korapPlaces[3]], '8.664477'],
  ]),
  ...published(
    ['log-dice'],
    (counts: readonly [joint: number, first: number, second: number]) => logDice(...counts),
    [
      ['formula of Rychlý, counts of Manning', [8, 15_828, 4675], '3.6765'],
      ['formula of Rychlý, counts of Manning', [20, 42, 20], '13.3677'],
      [korap, [32, korapPlaces[1], 2165], '-5.34404'],
      ['formula of Rychlý, counts of mclm', [4, 29, 5], '11.9125'],
    ],
  ),
]
