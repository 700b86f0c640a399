import { contains, type Span } from '@contend/ingest'
import type { ParsedSentence } from '../../text/parsed-sentence.ts'
import { isHarmBehind } from '../in-vain.ts'
import type { ContrastPlace, ContrastRule } from './contrast-rule.ts'
import { relatedBehind } from './related-behind.ts'

const TARGETS = new Set('into on onto upon to in'.split(' '))

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
