import { contains, type Span } from '@contend/ingest'
import type { ParsedSentence } from '../../text/parsed-sentence.ts'
import type { ContrastPlace, ContrastRule } from './contrast-rule.ts'
import { relatedBehind } from './related-behind.ts'

/** How many verbs of forcing are looked at in one sentence. */
const MOST_VERBS = 8
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
    for (const verb of sentence.lexical.argument('forcing').slice(0, MOST_VERBS)) {
      const isVerb = sentence.tokens[verb.tokenStart]?.pos === 'VERB'
      if (!isVerb || !relatedBehind(place, verb.end, TARGETS)) continue
      const before = sentence.tokens[verb.tokenStart - 1]
      const isStopped = before?.lemma === 'stop' || before?.lemma === 'quit'
      if (isStopped || isDenied(place, verb)) return { start: verb.start, end: verb.end }
    }
    return null
  },
}

const OF_THE_OTHER = new Set('for with on onto into in at to'.split(' '))
/** How many tokens into a sentence its prohibition may stand: "Please do not". */
const OPENING_TOKENS = 3

/** Verbs of using, giving and carrying over (Levin 1993, 11, 13 and 29): what is used for the other is taken for it. */
const USING = new Set(
  'use apply hire send copy take bring put run try sell ship pitch transfer import export assign show give offer'.split(
    ' ',
  ),
)
/** How many tokens behind the prohibition its verb may stand: "never ever use". */
const VERB_TOKENS = 3

const prohibitionIn = ({ tokens }: ParsedSentence): Span | undefined => {
  const at = tokens
    .slice(0, OPENING_TOKENS)
    .findIndex(({ key }) => /^(?:never|stop|quit|avoid|not|n't)$/u.test(key))
  const isImperative = at === 0 || tokens[at - 1]?.key === 'do'
  const verb = tokens
    .slice(at + 1, at + 1 + VERB_TOKENS)
    // wink takes "shipping" in "stop shipping …" for a noun.
    .find(({ lemma, key }) => USING.has(lemma) || USING.has(key.replace(/p?ing$/u, '')))
  return at >= 0 && isImperative && verb !== undefined ? verb : undefined
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
