import type { Span } from '@contend/ingest'
import type { Token } from '../../text/token.ts'
import { isVerb, namedIn, type ContrastRule } from './contrast-rule.ts'

const STOPPING = new Set(['stop', 'cease', 'quit'])
/** What somebody who buys for a firm is besides. */
const PERSONS = new Set('consumer shopper person people human individual'.split(' '))
const NEGATORS = new Set(['not', "n't", 'never', 'hardly'])
/** How many tokens behind "being" the person may stand: "being an ordinary human being". */
const PERSON_TOKENS = 4

/** "Human resources managers" are no "human beings". */
const isPerson = (token: Token, i: number, tokens: readonly Token[]): boolean => {
  const next = tokens[i + 1]
  return (
    PERSONS.has(token.lemma) && (next?.key.startsWith('being') === true || next?.pos !== 'NOUN')
  )
}

/** "Trade buyers don't stop being consumers when they go to work": at work they are who they are at home. */
export const STAYS_PERSON: ContrastRule = {
  name: 'stays-person',
  sides: 1,
  denies: true,
  negatable: false,
  weight: 0.8,
  find: ({ sentence: { tokens } }): Span | null => {
    const stop = tokens.findIndex(
      ({ lemma }, i) => STOPPING.has(lemma) && tokens[i + 1]?.key === 'being',
    )
    const verb = tokens[stop]
    if (verb === undefined || !tokens.slice(stop + 2, stop + 2 + PERSON_TOKENS).some(isPerson))
      return null
    const isDenied = tokens.slice(Math.max(0, stop - 2), stop).some(({ key }) => NEGATORS.has(key))
    return isDenied ? { start: verb.start, end: verb.end } : null
  },
}

const WANTING = new Set('expect want demand bring'.split(' '))
/** What they have where they are private persons. */
const IN_PRIVATE =
  /\b(?:they|we|people|everyone) (?:\p{L}+ )?(?:know|have|get|enjoy|use|find|expect)s? (?:from home|at home|as (?:private )?(?:consumers|shoppers)|in (?:their|our) private (?:life|lives)|on (?:the|their own) sofas?)\b(?! (?:of|in|on)\b)/iu

/** "Trade buyers expect the ease they know from home", said of one side alone. */
export const AS_AT_HOME: ContrastRule = {
  name: 'as-at-home',
  sides: 1,
  denies: true,
  negatable: true,
  weight: 0.6,
  find: (place): Span | null => {
    const { sentence } = place
    const [subject] = namedIn(place)
    const found = IN_PRIVATE.exec(sentence.text)
    const verb = sentence.tokens.find(
      (token) =>
        isVerb(token) && WANTING.has(token.lemma) && token.start >= (subject?.end ?? Infinity),
    )
    if (found === null || verb === undefined) return null
    const start = sentence.start + found.index
    return start > verb.end ? { start, end: start + found[0].length } : null
  },
}
