import type { Span } from '@contend/ingest'
import { contains } from '@contend/ingest'
import { isHarmBehind } from '../in-vain.ts'
import type { ParsedSentence } from '../../text/parsed-sentence.ts'
import { between, namedIn, type ContrastPlace, type ContrastRule } from './contrast-rule.ts'

/** How many tokens from a verb of forcing both sides may be named. */
const OBJECT_TOKENS = 12
const TARGETS = new Set('into on onto upon to in'.split(' '))

/** Two sides with a preposition between them, behind an offset: "a B2C writer FOR a B2B paper". */
const relatedBehind = (place: ContrastPlace, from: number, links: ReadonlySet<string>): boolean => {
  const { sentence } = place
  const named = namedIn(place).filter(({ start }) => start >= from)
  return named.some((second, i) =>
    named.slice(0, i).some((first) => {
      if (first.side === second.side) return false
      const link = between(sentence, first.end, second.start)
      return (
        link.length <= OBJECT_TOKENS &&
        link.some(({ key }) => links.has(key)) &&
        !link.some(({ key }) => /^(?:[,;:]|and|or|than)$/u.test(key))
      )
    }),
  )
}

const isDenied = ({ negations }: ContrastPlace, span: Span): boolean =>
  negations.some(({ cue, scope }) => contains(scope, span) || contains(cue, span))

/** "Do not squeeze trade buyers into a consumer funnel": what has to be forced is of another kind. */
export const FORCED: ContrastRule = {
  name: 'forced',
  sides: 2,
  denies: false,
  negatable: false,
  weight: 0.7,
  find: (place): Span | null => {
    const { sentence } = place
    for (const verb of sentence.lexical.argument('forcing')) {
      if (!relatedBehind(place, verb.end, TARGETS)) continue
      const before = sentence.tokens[verb.tokenStart - 1]
      const isStopped = before?.lemma === 'stop' || before?.lemma === 'quit'
      if (isStopped || isDenied(place, verb) || isHarmBehind(sentence, verb.end))
        return { start: verb.start, end: verb.end }
    }
    return null
  },
}

const OF_THE_OTHER = new Set('for with on onto into in at to'.split(' '))
/** How many tokens into a sentence its prohibition may stand: "Please do not". */
const OPENING_TOKENS = 3

const prohibitionIn = ({ tokens }: ParsedSentence): Span | undefined => {
  const opening = tokens.slice(0, OPENING_TOKENS)
  const [first] = opening
  if (first === undefined) return undefined
  if (/^(?:never|stop|quit|avoid)$/u.test(first.key)) return first
  const at = opening.findIndex(({ key }) => key === 'do')
  return at >= 0 && /^(?:not|n't)$/u.test(tokens[at + 1]?.key ?? '') ? tokens[at] : undefined
}

/** "Never hire a B2C writer for a B2B paper": who warns of taking the one for the other holds them apart. */
export const WARNED: ContrastRule = {
  name: 'warned',
  sides: 2,
  denies: false,
  negatable: false,
  weight: 0.5,
  find: (place): Span | null => {
    const found = prohibitionIn(place.sentence)
    if (found === undefined || !relatedBehind(place, found.end, OF_THE_OTHER)) return null
    return { start: found.start, end: found.end }
  },
}

/** "Comparing B2B with B2C is like comparing a ship with a shoe". */
export const COMPARED_IN_VAIN: ContrastRule = {
  name: 'compared-in-vain',
  sides: 2,
  denies: false,
  negatable: false,
  weight: 0.7,
  find: ({ sentence }): Span | null => {
    const keys = sentence.tokens.map(({ key }) => key)
    const [first] = sentence.tokens
    const again = keys.indexOf('like')
    const isAgain = again > 0 && keys.slice(again).includes('comparing')
    return first?.key === 'comparing' && isAgain ? { start: first.start, end: first.end } : null
  },
}

const HARD = new Set('hard harder hardest difficult impossible tricky trickier'.split(' '))
/** How many tokens before "tell" it may be called hard. */
const HARD_TOKENS = 4

const toldRule = (name: string, denies: boolean): ContrastRule => ({
  name,
  sides: 2,
  denies,
  negatable: true,
  weight: 0.8,
  find: (place): Span | null => {
    const { sentence } = place
    const verb = sentence.tokens.findIndex(({ lemma }) => lemma === 'tell' || lemma === 'discern')
    const told = sentence.tokens[verb]
    if (told === undefined || !relatedBehind(place, told.end, new Set(['from']))) return null
    const before = sentence.tokens.slice(Math.max(0, verb - HARD_TOKENS), verb)
    return before.some(({ key }) => HARD.has(key)) === denies
      ? { start: told.start, end: told.end }
      : null
  },
})

/** "It gets harder to tell a B2B page from a B2C one". */
export const HARD_TO_TELL: ContrastRule = toldRule('hard-to-tell', true)

/** "Anyone can tell a tender from a till", "you cannot tell …". */
export const TOLD_APART: ContrastRule = toldRule('told-apart', false)

const TURNING = new Set('turn make transform convert change'.split(' '))

/** "That does not turn B2B into B2C": what cannot become the other is not the other. */
const turnedRule = (name: string, denies: boolean): ContrastRule => ({
  name,
  sides: 2,
  denies,
  negatable: false,
  weight: 0.7,
  find: (place): Span | null => {
    const verb = place.sentence.tokens.find(({ lemma }) => TURNING.has(lemma))
    if (verb === undefined || !relatedBehind(place, verb.end, INTO)) return null
    return isDenied(place, verb) === denies ? null : { start: verb.start, end: verb.end }
  },
})
const INTO = new Set(['into'])

/** "The web turns B2B into B2C". */
export const TURNED_INTO: ContrastRule = turnedRule('turned-into', true)

/** "The web does not turn B2B into B2C". */
export const NOT_TURNED_INTO: ContrastRule = turnedRule('not-turned-into', false)
