import type { Span } from '@contend/ingest'
import {
  isVerb,
  namedIn,
  type ContrastPlace,
  type ContrastRule,
} from '../contrasts/contrast-rule.ts'
import { segmentAt } from '../segments.ts'
import { comparativeBefore } from '../than-degree.ts'

/** How many tokens may stand between a thing's verb and the degree that is said of it. */
const SAID_TOKENS = 5
/** How many tokens behind "than" the thing may stand that something is measured by. */
const STANDARD_TOKENS = 3
/** Degrees of worth and force: "slower than" praises nothing. */
const WORTH = new Set(
  'more stronger better bigger greater louder mightier weightier deeper less weaker worse smaller'.split(
    ' ',
  ),
)
/** Standards that measure a thing by itself: "stronger than ever", "more than they get". */
const OWN_STANDARD = /^(?:it|they|ever|last|before|usual|expected|most|we|you|i)$/u

interface Degree extends Span {
  readonly isMore: boolean
  /** Whether the thing is what another is measured by. */
  readonly isStandard: boolean
}

const degreeIn = (place: ContrastPlace): Degree | null => {
  const { sentence, segments } = place
  const { tokens } = sentence
  const than = tokens.findIndex(({ key }) => key === 'than')
  const found = than < 0 ? null : comparativeBefore(sentence, than)
  if (found === null || !WORTH.has(found.token.key)) return null
  if (OWN_STANDARD.test(tokens[than + 1]?.key ?? '')) return null
  const verb = tokens.slice(0, found.at).findLastIndex(isVerb)
  const said = tokens[verb]
  if (said === undefined || found.at - verb > SAID_TOKENS) return null
  const things = namedIn(place)
  const subject = things.findLast(({ end }) => end <= said.start)
  const link = tokens.filter(({ start, end }) => start >= (subject?.end ?? 0) && end <= said.start)
  const degree = { start: found.token.start, end: found.token.end, isMore: !found.isSmaller }
  if (subject !== undefined && link.every(({ pos }) => /^(?:AUX|ADV|PART)$/u.test(pos)))
    return { ...degree, isStandard: false }
  const behind = tokens.slice(than + 1, than + 1 + STANDARD_TOKENS)
  const standard = things.find(({ start }) => behind.some((token) => token.start === start))
  const isMeasure = standard !== undefined && segmentAt(segments, standard.start)?.measure === true
  return isMeasure ? { ...degree, isStandard: true } : null
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
