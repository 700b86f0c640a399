import type { ParsedSentence } from '../../text/parsed-sentence.ts'
import type { Token } from '../../text/token.ts'
import { opensQuotation } from '../phrase-span.ts'
import type { ReportingRule } from '../reporting-rule.ts'
import { isPast, subjectOf, type Subject } from '../subject.ts'

/** Who can be said to hold a view of a thing; what shoppers call things is their habit. */
const HOLDERS = new Set(['particular', 'general'])

/** Tokens behind a verb in which its frame shows. */
const REACH = 20

type Frame = (behind: readonly Token[]) => boolean

const has =
  (key: string, within: number): Frame =>
  (behind) =>
    behind.slice(0, within).some((token) => token.key === key)

const isObject = ({ pos }: Token): boolean => /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/u.test(pos)

/** "calls it a route", "calls the plan “thin”": a thing and then a name for it. */
const named: Frame = (behind) => {
  if (behind.slice(0, 8).some((token) => opensQuotation(token))) return true
  const article = behind.findIndex(({ key }, i) => i > 0 && (key === 'a' || key === 'an'))
  return article > 0 && article <= 5 && behind.slice(0, article).every(isObject)
}

/** "as a lifeline", "as obsolete", "as tearing up the budget": not "as it went", "as soon as". */
const asSomething: Frame = (behind) =>
  behind.slice(0, REACH).some(({ key }, i) => {
    const next = behind[i + 1]
    if (key !== 'as' || next === undefined || /^(?:soon|long|far|much)$/u.test(next.key))
      return false
    return /^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(next.pos) || (i > 0 && next.key.endsWith('ing'))
  })

/** "puts the share at 62 per cent" */
const measured: Frame = (behind) =>
  behind.slice(1, REACH).some(({ key }, i, near) => {
    return key === 'at' && near.slice(i + 1, i + 5).some(({ pos }) => pos === 'NUM')
  })

/** "tell us to wait", "advises new traders to wait": somebody and what to do. */
const bidden: Frame = (behind) => {
  const to = behind.slice(0, 7).findIndex(({ key }) => key === 'to')
  return to > 0 && behind[to + 1]?.pos === 'VERB' && behind.slice(0, to).every(isObject)
}

/** "want me to choose": what others would have the author or the reader do or think. */
const wished: Frame = (behind) =>
  /^(?:me|us|you)$/u.test(behind[0]?.key ?? '') && behind[1]?.key === 'to'

const some: Frame = (behind) => behind[0] !== undefined && behind[0].pos !== 'PUNCT'

/** Verbs that give a view of a thing without a clause, and what must follow them (Levin 1993, 29 and 33). */
const FRAMES: readonly (readonly [string, Frame])[] = [
  ['call label dub term brand deem', named],
  [
    'describe regard portray dismiss denounce deride condemn depict characterise characterize defend attack hail praise paint justify mock',
    asSomething,
  ],
  ['advise', bidden],
  ['want', wished],
  ['attribute ascribe credit', (behind) => has('to', 16)(behind) || has('with', 16)(behind)],
  ['put', (behind) => measured(behind) || (has('down', 8)(behind) && has('to', 10)(behind))],
  ['hold consider', has('that', 2)],
  [
    'declare consider believe expect assume',
    (behind) => behind.slice(0, 12).some(({ key }, i) => i > 0 && key === 'to'),
  ],
  ['name', asSomething],
  [
    'predict forecast recommend advocate propose suggest estimate cite urge praise criticise criticize',
    some,
  ],
  ['warn caution boast', (behind) => /^(?:of|about|against)$/u.test(behind[0]?.key ?? '')],
  [
    'talk speak act behave',
    (behind) => has('as', 6)(behind) && (has('if', 7)(behind) || has('though', 7)(behind)),
  ],
  ['blame', some],
  ['accuse', has('of', 16)],
  ['deny reject dispute contest', some],
]

const FRAME_OF = new Map(
  FRAMES.flatMap(([lemmas, frame]) => lemmas.split(' ').map((lemma) => [lemma, frame] as const)),
)

/** wink takes "regards" behind a name, or "forecasts" before an article, for a noun. */
const isVerb = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token?.pos === 'VERB') return true
  const isByName = tokens[at - 1]?.pos === 'PROPN' || tokens[at + 1]?.pos === 'DET'
  return token?.pos === 'NOUN' && token.key.endsWith('s') && isByName
}

const isPerson = ({ tokens }: ParsedSentence, { first, holder }: Subject): boolean =>
  holder === 'general' ||
  tokens[first]?.pos === 'PROPN' ||
  /^(?:he|she|they)$/u.test(tokens[first]?.key ?? '')

/** "Tarrant calls it a fairy tale", "The wardens attribute the fall to the weather." */
export const ascription: ReportingRule = (sentence, isQuoted) => {
  const { tokens } = sentence
  for (const [at, token] of tokens.entries()) {
    const frame = isVerb(tokens, at) ? FRAME_OF.get(token.lemma) : undefined
    if (frame?.(tokens.slice(at + 1, at + 1 + REACH)) !== true || isQuoted(token)) continue
    const subject = subjectOf(sentence, at)
    if (subject === null || subject.passive || subject.negated) continue
    // "the things she blames on …": a thing is picked out, no view is given.
    if (tokens[subject.first - 1]?.pos === 'NOUN') continue
    const isOneOfAKind = /^an?$/u.test(tokens[subject.first]?.key ?? '') && isPast(token)
    if (!HOLDERS.has(subject.holder) && !isOneOfAKind) continue
    // What many want of one is a habit of theirs, what a boss wants is his view.
    if (token.lemma === 'want' && subject.holder !== 'particular') continue
    // "The slope suggests a fall" is what the author infers.
    if (token.lemma === 'suggest' && !isPerson(sentence, subject)) continue
    return {
      rule: 'ascription',
      speaker: subject.speaker,
      cue: { start: token.start, end: token.end },
      said: null,
      general: subject.holder === 'general',
    }
  }
  return null
}
