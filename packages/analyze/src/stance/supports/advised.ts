import type { Span } from '@contend/ingest'
import { contains } from '@contend/ingest'
import {
  isVerb,
  namedIn,
  type ContrastPlace,
  type ContrastRule,
} from '../contrasts/contrast-rule.ts'

/** How many tokens behind the verb the thing may stand. */
const OBJECT_TOKENS = 4
const USING = new Set(
  'build earn invest focus lead start begin work appeal use cultivate nurture foster win trust embrace tap go bet rely lean bank'.split(
    ' ',
  ),
)

/** Nouns behind a thing that leave it what is spoken of: "the P2P stuff". */
const OF_THING = new Set(
  'stuff thing argument talk idea approach marketing selling pitch appeal'.split(' '),
)

/** "Use emotion sparingly", "waste no time on logic". */
const SPARING = new Set(['sparingly', 'no', 'little', 'carefully', 'less'])

/** What stands right before a command or what should be done; wink takes many an imperative for a noun. */
const ADVISING = /^(?:n't|not|never|and|,|so|then|please|always|should|must)$/u
const OBLIGING = new Set(['have', 'need', 'ought', 'get'])

const objectOf = (
  place: ContrastPlace,
  verbs: readonly { readonly start: number; readonly end: number }[],
): Span | null => {
  const { tokens } = place.sentence
  for (const verb of verbs) {
    const from = tokens.findIndex(({ start }) => start >= verb.end)
    const object = tokens.slice(from, from + OBJECT_TOKENS)
    const at = object.findIndex((token) =>
      namedIn(place).some(({ start }) => start === token.start),
    )
    // "Kill logic errors", "past the relationship stage": it only says of what sort another thing is.
    const thing = namedIn(place).find(({ start }) => start === object[at]?.start)
    const next = tokens.find(({ start }) => start >= (thing?.end ?? 0))
    if (
      from >= 0 &&
      at >= 0 &&
      (next?.pos !== 'NOUN' || OF_THING.has(next.lemma)) &&
      !object.slice(0, at).some(isVerb)
    )
      return { start: verb.start, end: verb.end }
  }
  return null
}

const adviceRule = (name: string, denies: boolean): ContrastRule => ({
  name,
  sides: 1,
  denies,
  negatable: false,
  weight: 0.4,
  find: (place) => {
    if (place.claimType !== 'policy') return null
    const { tokens } = place.sentence
    const found = objectOf(
      place,
      tokens.filter(
        (token, i) =>
          USING.has(token.lemma) &&
          (i === 0 ||
            ADVISING.test(tokens[i - 1]?.key ?? '') ||
            // "Stop telling them to build rapport" advises against it, "you will want to build it" advises nothing.
            (tokens[i - 1]?.key === 'to' && (denies || OBLIGING.has(tokens[i - 2]?.lemma ?? '')))),
      ),
    )
    const isSparing = tokens.some(({ key }) => SPARING.has(key))
    if (found === null || isSparing) return null
    return place.negations.some(({ scope }) => contains(scope, found)) === denies ? found : null
  },
})

/** "Work on trust before you work on your pitch": who advises a thing speaks for it. */
export const ADVISED: ContrastRule = adviceRule('advised', false)

/** "Do not bet your year on relationships". */
export const ADVISED_AGAINST: ContrastRule = adviceRule('advised-against', true)

/** "Never bore: boredom kills rapport" says what a thing does, and asks nobody to do it. */
const hasThingBefore = ({ sentence: { tokens } }: ContrastPlace, at: number): boolean =>
  /^(?:NOUN|PROPN)$/u.test(tokens.findLast(({ end }) => end <= at)?.pos ?? '')

/** "Forget about rapport", "so much for rapport". */
export const DISMISSED: ContrastRule = {
  name: 'dismissed',
  sides: 1,
  denies: true,
  negatable: false,
  weight: 0.7,
  find: (place) => {
    const dismissing = place.sentence.lexical
      .argument('discarding')
      .filter((hit) => !place.negations.some(({ scope }) => contains(scope, hit)))
    const [first] = place.sentence.tokens
    // "Take" and its like do away with a thing only as advice.
    return objectOf(
      place,
      dismissing.filter(
        ({ category, start }) =>
          category === 'discarding.wearying' ||
          start === first?.start ||
          (place.claimType === 'policy' && !hasThingBefore(place, start)),
      ),
    )
  },
}
