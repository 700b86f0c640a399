import type { Span } from '@contend/ingest'
import { segmentAt } from '../segments.ts'
import {
  isVerb,
  namedIn,
  type ContrastPlace,
  type ContrastRule,
} from '../contrasts/contrast-rule.ts'
import type { Token } from '../../text/token.ts'

/** How many tokens may stand between a thing and the degree that is said of it, and between that and "than". */
const SAID_TOKENS = 5
/** How many tokens behind "than" the thing may stand that something is measured by. */
const STANDARD_TOKENS = 3
const MORE = /^(?:more|\p{L}{3,}er)$/u
const LESS = new Set(['less', 'worse', 'weaker', 'fewer'])

const isDegree = ({ key, pos }: Token): boolean =>
  LESS.has(key) || (MORE.test(key) && (pos === 'ADJ' || pos === 'ADV' || key === 'more'))

interface Degree extends Span {
  readonly isMore: boolean
  /** Whether the thing is what another is measured by. */
  readonly isStandard: boolean
}

const degreeIn = (place: ContrastPlace): Degree | null => {
  const { sentence, segments } = place
  const { tokens } = sentence
  for (const [i, token] of tokens.entries()) {
    if (!isDegree(token)) continue
    const than = tokens.findIndex(({ key }, at) => at > i && key === 'than')
    if (than < 0 || than - i > SAID_TOKENS) continue
    const verb = tokens.slice(0, i).findLastIndex(isVerb)
    if (verb < 0 || i - verb > SAID_TOKENS) continue
    const things = namedIn(place)
    const subject = things.findLast(({ end }) => end <= (tokens[verb]?.start ?? 0))
    const near = tokens.filter(
      ({ start, end }) => start >= (subject?.end ?? 0) && end <= (tokens[verb]?.start ?? 0),
    )
    // "They deserve more than they get" measures a thing by itself.
    if (/^(?:it|they)$/u.test(tokens[than + 1]?.key ?? '')) continue
    const isMore = !LESS.has(token.key)
    // The other thing is measured too; which of them the proposition names decides.
    if (
      subject !== undefined &&
      near.every(({ pos }) => pos === 'AUX' || pos === 'ADV' || pos === 'PART')
    )
      return { start: token.start, end: token.end, isMore, isStandard: false }
    const behind = tokens.slice(than + 1, than + 1 + STANDARD_TOKENS)
    const standard = things.find(({ start }) => behind.some((token) => token.start === start))
    const isMeasure =
      standard !== undefined && segmentAt(segments, standard.start)?.measure === true
    if (isMeasure) return { start: token.start, end: token.end, isMore, isStandard: true }
  }
  return null
}

const degreeRule = (name: string, denies: boolean): ContrastRule => ({
  name,
  sides: 1,
  denies,
  // What is measured by has lost by its place already.
  negatable: !denies,
  weight: 0.8,
  find: (place) => {
    const found = degreeIn(place)
    if (found === null || (found.isMore === found.isStandard) !== denies) return null
    return { start: found.start, end: found.end }
  },
})

/** "Trust sells better than price", "a hunch is stronger than ten facts". */
export const SURPASSING: ContrastRule = degreeRule('surpassing', false)

/** "Price sells better than trust". */
export const SURPASSED: ContrastRule = degreeRule('surpassed', true)
